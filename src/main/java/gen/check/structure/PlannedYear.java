package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.List;
import java.util.regex.Matcher;

/** Plans for a year that is over: 力争到2025年底 in a report on 2025. */
final class PlannedYear extends PassageRule {
  private static final String YEAR = "((?:19|20)\\d{2})年";

  /** A year as the time by which something is to be reached. */
  private static final List<Sought> TARGETS =
      List.of(
          Sought.of(
              "(?:力争|争取|确保|计划|预计)(?:[于在到至])?" + YEAR + "(?:底|末|年内|内|上半年|下半年|\\d{1,2}月|[前之以])"),
          Sought.of("[到至在于]" + YEAR + "[底末]?(?:以前|之前|前)?[，,]?(?:力争|确保|争取|实现|达到|建成|基本|形成|全面完成)"));

  /** The sentence that says what will be done. */
  private static final Sought SENTENCE =
      Sought.of("(?:^|(?<=。))" + YEAR + "度?[，,][^，。；]{0,16}?(?:将|继续|拟)");

  private static final Sought GROUND = Sought.of("基础|成果|经验|成效|水平|以来");

  @Override
  public String code() {
    return "C-YEAR-PLAN";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!passage.section().equals(Prescribed.PLANS) || passage.kind() == Passage.Kind.SECTION) {
      return;
    }
    int year = report.report().year();
    for (Sought target : TARGETS) {
      check(passage, target, year, sink);
    }
    if (!passage.text().contains(year + 1 + "年")) {
      check(passage, SENTENCE, year, sink);
    }
  }

  private void check(Passage passage, Sought pattern, int year, Sink sink) {
    String text = passage.text();
    if (!pattern.mayBeIn(passage.grams())) {
      return;
    }
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Matcher ground = GROUND.matcher(text).region(matcher.start(), clauseEnd(text, matcher.end()));
      if (Integer.parseInt(matcher.group(1)) <= year && !ground.find()) {
        sink.add(finding(passage, matcher.start(1), 4, matcher.group(1), year + 1));
      }
    }
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "，。；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
