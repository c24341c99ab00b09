package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A sentence that sums up another year than the report's, 2024年全年……, in a paragraph that compares
 * nothing: a remnant of last year's report.
 */
final class RunningYear extends PassageRule {
  private static final Sought SUM =
      Sought.of("(?:^|(?<=[。；]))((?:19|20)\\d{2})年(?:全年|度?[，,]?(?:全年|累计|共计|总计|一年来))");

  private static final Sought COMPARED = Sought.of("同比|环比|相比|较|比上年|上一?年|去年|分别|增长|下降|减少|上升");

  private static final Set<String> SECTIONS =
      Set.of(Prescribed.MEASURES, Prescribed.PROBLEMS, Prescribed.LEADERSHIP);

  private static final Set<Passage.Kind> KINDS = Set.of(Passage.Kind.PARAGRAPH, Passage.Kind.POINT);

  @Override
  public String code() {
    return "C-YEAR-TEXT";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!KINDS.contains(passage.kind()) || !SECTIONS.contains(passage.section())) {
      return;
    }
    String text = passage.text();
    if (!SUM.mayBeIn(passage.grams())) {
      return;
    }
    int year = report.report().year();
    if (text.contains(year + "年") || COMPARED.matcher(text).find()) {
      return;
    }
    Matcher sum = SUM.matcher(text);
    while (sum.find()) {
      sink.add(finding(passage, sum.start(1), 4, sum.group(1), year));
    }
  }
}
