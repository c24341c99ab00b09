package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.Set;
import java.util.regex.Matcher;

/** A year called the first or the last of a five-year plan that it is not: 2025年是“十四五”开局之年. */
final class ProgrammeStage extends PassageRule {
  private static final Sought STAGE =
      Sought.of(
          "(?<year>(?:20\\d{2})|今|本)年(?:度)?(?:既?是|作为)[^，。；“]{0,12}(?<said>“(?<number>[七八九]|十[三四五])五”"
              + "[^，。；“]{0,12}?(?:(?<first>开局|起步|启动)|(?<last>收官))[^，。；“]{0,4}?年)");

  @Override
  public String code() {
    return "C-YEAR-STAGE";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (passage.kind() == Passage.Kind.TEMPLATE) {
      return; // which may ask for the year before it says this
    }
    if (!STAGE.mayBeIn(passage.grams())) {
      return;
    }
    Matcher stage = STAGE.matcher(passage.text());
    while (stage.find()) {
      Programme plan = Programme.fiveYears(stage.group("number"));
      int right = stage.group("first") != null ? plan.first() : plan.last();
      if (!meant(stage.group("year"), report.report().year()).contains(right)) {
        String said = stage.group("said");
        sink.add(finding(passage, stage.start("said"), said.length(), said, right));
      }
    }
  }

  /** 今年 is the reported year, or the one in which the report is written. */
  private static Set<Integer> meant(String written, int year) {
    return Character.isDigit(written.charAt(0))
        ? Set.of(Integer.parseInt(written))
        : Set.of(year, year + 1);
  }
}
