package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.ChineseNumber;
import gen.text.Sought;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** The anniversary of a law or a regulation that is not the report's year's. */
final class Anniversary extends PassageRule {
  private static final Sought WRITTEN =
      Sought.of(
          "(修订的|修正的|新)?[《“]?(?:中华人民共和国)?(?<name>"
              + Enacted.names()
              + ")[》”]?(?:正式)?(?<verbs>(?:颁布|公布|出台|发布|通过|印发|施行|实施|生效){1,2})(?:满|第)?"
              + "(?<count>[一二两三四五六七八九十]{1,3}|\\d{1,2})周年");

  private static final Sought YEAR = Sought.of("(?:19|20)\\d{2}年[^。；]{0,10}$");

  @Override
  public String code() {
    return "C-YEAR-ANNIVERSARY";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (passage.kind() == Passage.Kind.TEMPLATE) {
      return; // which may ask for the year before it says this
    }
    if (!WRITTEN.mayBeIn(passage.grams())) {
      return;
    }
    Matcher matcher = WRITTEN.matcher(passage.text());
    while (matcher.find()) {
      int start = matcher.start();
      String before = passage.text().substring(Math.max(0, start - 16), start);
      if (matcher.group(1) == null && !names(before, report.report().year())) {
        check(passage, matcher, report.report().year(), sink);
      }
    }
  }

  private void check(Passage passage, Matcher matcher, int year, Sink sink) {
    Enacted law = Enacted.of(matcher.group("name"));
    Set<Integer> right = new TreeSet<>();
    for (int since : law.years(matcher.group("verbs"))) {
      right.add(year - since);
      if (passage.section().equals(Prescribed.PLANS)) {
        right.add(year + 1 - since);
      }
    }
    String count = matcher.group("count");
    if (!right.contains(Numerals.value(count))) {
      int since = law.years(matcher.group("verbs")).get(0);
      sink.add(
          finding(
              passage,
              matcher.start("count"),
              count.length() + 2,
              count + "周年",
              law.name(),
              Integer.toString(since),
              written(year - since, Character.isDigit(count.charAt(0)))));
    }
  }

  /** True when the clause speaks of another year than the report's. */
  private static boolean names(String before, int year) {
    Matcher named = YEAR.matcher(before);
    return named.find() && !named.group().startsWith(year + "年");
  }

  private static String written(int count, boolean digits) {
    if (count < 1) {
      return "";
    }
    return (digits ? Integer.toString(count) : count == 2 ? "两" : ChineseNumber.of(count)) + "周年";
  }
}
