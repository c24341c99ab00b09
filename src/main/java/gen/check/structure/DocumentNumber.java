package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Prose;
import gen.report.Report;
import gen.report.Settings;
import gen.text.Sought;
import java.time.LocalDate;
import java.util.regex.Matcher;

/** The year in 发文字号: it is that in which the document is issued, and so that of its date. */
final class DocumentNumber implements Rule {
  private static final Sought YEAR = Sought.of("〔((?:19|20)\\d{2})〕");

  @Override
  public String code() {
    return "C-YEAR-NUMBER";
  }

  @Override
  public void check(CheckedReport checked, Sink sink) {
    Report report = checked.report();
    if (report.date().isPresent()
        && report.settings().values().get("document_number") instanceof Settings.Words words) {
      Matcher matcher = YEAR.matcher(printed(words.prose(), report));
      if (matcher.find() && !fits(Integer.parseInt(matcher.group(1)), report.date().get())) {
        sink.add(
            Diagnostic.finding(
                severity(),
                code(),
                words.span(),
                matcher.group(),
                "〔" + report.date().get().getYear() + "〕"));
      }
    }
  }

  private static String printed(Prose prose, Report report) {
    return prose
        .toString()
        .replace("${year}", Integer.toString(report.year()))
        .replace("${next_year}", Integer.toString(report.year() + 1));
  }

  /** Round New Year a document may be numbered in one year and dated in the other. */
  private static boolean fits(int year, LocalDate date) {
    return year == date.getYear()
        || year == date.plusMonths(1).getYear()
        || year == date.minusMonths(1).getYear();
  }
}
