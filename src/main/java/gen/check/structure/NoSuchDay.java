package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Severity;
import gen.diag.Sink;
import gen.text.Sought;
import java.time.Month;
import java.time.Year;
import java.util.regex.Matcher;

/** A day or a month that no calendar has: 2月30日, 2025年13月. */
final class NoSuchDay extends PassageRule {
  private static final Sought DAY =
      Sought.of(
          "(?:(?<![\\d])(?<year>(?:19|20)\\d{2})年)?(?<![\\d.])(?<written>(?<month>\\d{1,2})月(?<day>\\d{1,2})日)");
  private static final Sought MONTH =
      Sought.of("(?<=(?:19|20)\\d\\d年)(?:1[3-9]|[2-9]\\d|00?)月(?!龄|[\\d])");
  private static final Sought ANY_YEAR = Sought.of("(?<!\\d)((?:19|20)\\d{2})年");
  private static final int MONTHS = 12;

  @Override
  public String code() {
    return "C-YEAR-DATE";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (DAY.mayBeIn(passage.grams())) {
      days(passage, report, sink);
    }
    if (MONTH.mayBeIn(passage.grams())) {
      months(passage, sink);
    }
  }

  private void days(Passage passage, CheckedReport report, Sink sink) {
    Matcher day = DAY.matcher(passage.text());
    while (day.find()) {
      if (!exists(day, passage, report.report().year())) {
        String written = day.group("written");
        sink.add(finding(passage, day.start("written"), written.length(), written));
      }
    }
  }

  private void months(Passage passage, Sink sink) {
    Matcher month = MONTH.matcher(passage.text());
    while (month.find()) {
      sink.add(finding(passage, month.start(), month.end() - month.start(), month.group()));
    }
  }

  private static boolean exists(Matcher written, Passage passage, int year) {
    int month = Integer.parseInt(written.group("month"));
    int day = Integer.parseInt(written.group("day"));
    if (month < 1 || month > MONTHS || day < 1) {
      return false;
    }
    boolean leap =
        written.group("year") != null
            ? Year.isLeap(Integer.parseInt(written.group("year")))
            : passage.kind() == Passage.Kind.TEMPLATE || mayBeLeap(passage.text(), year);
    return day <= Month.of(month).length(leap);
  }

  /** Where no year stands before the date, another that the text names may be meant. */
  private static boolean mayBeLeap(String text, int year) {
    return Year.isLeap(year)
        || Year.isLeap(year + 1)
        || ANY_YEAR
            .matcher(text)
            .results()
            .anyMatch(named -> Year.isLeap(Integer.parseInt(named.group(1))));
  }
}
