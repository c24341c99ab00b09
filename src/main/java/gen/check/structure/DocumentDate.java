package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Span;
import gen.report.Report;
import gen.report.Settings;
import gen.text.ChineseDate;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlReader;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The date of the document: a report on a year is written when that is over or nearly so, and in
 * the year that follows; it is printed on that day or later.
 */
final class DocumentDate implements Rule {
  private static final int DECEMBER = 12;

  @Override
  public String code() {
    return "C-YEAR-ISSUED";
  }

  @Override
  public void check(CheckedReport checked, Sink sink) {
    Report report = checked.report();
    Optional<LocalDate> date = report.date();
    if (date.isEmpty()) {
      return;
    }
    boolean early = date.get().isBefore(LocalDate.of(report.year(), DECEMBER, 1));
    if (early || date.get().getYear() > report.year() + 1) {
      sink.add(
          Diagnostic.finding(
                  severity(),
                  code(),
                  place(report),
                  ChineseDate.of(date.get()),
                  Integer.toString(report.year()),
                  Integer.toString(report.year() + 1))
              .hint(early ? "early" : "late"));
    }
    checkPrinting(report, date.get(), sink);
  }

  private void checkPrinting(Report report, LocalDate date, Sink sink) {
    if (report.settings().values().get("print_date") instanceof Settings.Words words) {
      ChineseDate.parse(words.prose().toString())
          .filter(printed -> printed.isBefore(date))
          .ifPresent(
              printed ->
                  sink.add(
                      Diagnostic.finding(
                              severity(),
                              code(),
                              words.span(),
                              ChineseDate.of(printed),
                              Integer.toString(report.year()),
                              ChineseDate.of(date))
                          .hint("printed")));
    }
  }

  /** The value of the key in the report's file; the whole file when it stands elsewhere. */
  private static Span place(Report report) {
    return YamlReader.read(report.file(), new Diagnostics())
        .filter(YamlMap.class::isInstance)
        .flatMap(map -> ((YamlMap) map).get("date"))
        .map(YamlNode::span)
        .orElseGet(() -> report.file().whole());
  }
}
