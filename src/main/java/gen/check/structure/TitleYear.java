package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Sought;

/** A year in the title that is not the report's; of a title with plans too, the year after is. */
final class TitleYear implements Rule {
  private static final Sought PLANS = Sought.of("计划|安排|打算|要点|思路|谋划");

  @Override
  public String code() {
    return "C-YEAR-TITLE";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    for (Passage passage : Prescribed.opening(report)) {
      if (passage.kind() == Passage.Kind.TITLE) {
        for (YearMention named : YearMention.in(passage.text())) {
          check(passage, named, report.report().year(), sink);
        }
      }
    }
  }

  private void check(Passage passage, YearMention named, int year, Sink sink) {
    String text = passage.text();
    boolean planned =
        named.year() == year + 1 && PLANS.matcher(text).region(named.end(), text.length()).find();
    if (named.year() != year && !planned) {
      sink.add(
          Diagnostic.finding(
              severity(),
              code(),
              passage.span(named.from(), named.length(text)),
              named.year(),
              year));
    }
  }
}
