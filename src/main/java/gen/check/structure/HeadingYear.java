package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The year in a section's heading: what was done and what is lacking is the reported year's, the
 * plans are the next year's.
 */
final class HeadingYear extends PassageRule {
  private static final Set<String> PAST =
      Set.of(Prescribed.MEASURES, Prescribed.PROBLEMS, Prescribed.LEADERSHIP);

  private static final Sought LAST = Sought.of("上一?年度?|去年");
  private static final Sought NEXT = Sought.of("下一?年度?|明年");

  @Override
  public String code() {
    return "C-YEAR-HEADING";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    boolean past = PAST.contains(passage.section());
    boolean plans = passage.section().equals(Prescribed.PLANS);
    if (passage.kind() != Passage.Kind.SECTION || !past && !plans) {
      return;
    }
    int right = report.report().year() + (plans ? 1 : 0);
    String text = passage.text();
    List<YearMention> years = YearMention.in(text);
    if (years.stream().noneMatch(named -> named.year() == right)) {
      for (YearMention named : years) {
        int length = named.length(text);
        String wrong = text.substring(named.from(), named.from() + length);
        sink.add(
            finding(passage, named.from(), length, wrong, right).hint(plans ? "plans" : "past"));
      }
      words(passage, plans, right, sink);
    }
  }

  /** 上一年度 over the plans, or 下一年度 over what was done, unless the other is named too. */
  private void words(Passage passage, boolean plans, int right, Sink sink) {
    Matcher wrong = (plans ? LAST : NEXT).matcher(passage.text());
    Matcher other = (plans ? NEXT : LAST).matcher(passage.text());
    if (wrong.find() && !other.find()) {
      int length = wrong.end() - wrong.start();
      sink.add(
          finding(passage, wrong.start(), length, wrong.group(), right)
              .hint(plans ? "plans" : "past"));
    }
  }
}
