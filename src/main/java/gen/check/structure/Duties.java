package gen.check.structure;

import gen.report.Report;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * What 《法治政府建设与责任落实督察工作规定》 asks of a report once it is written: to whom it goes, where it is
 * published, and by when. Information for whoever reports, not a finding. Immutable.
 *
 * @param reporter what the office is, which decides to whom it reports
 * @param reportedBy the last day for reporting it upwards
 * @param publishedBy the last day for publishing it, except what is secret (article 24)
 */
public record Duties(Reporter reporter, LocalDate reportedBy, LocalDate publishedBy) {

  /** What an office is. Its {@link #key} names the words that say to whom it reports. */
  public enum Reporter {
    /** Of a province: 党中央、国务院, copies to 中央依法治国办. */
    PROVINCE("duty.province"),
    /** A government below: 同级党委、人大常委会 and 上一级党委和政府, copies to 上一级督察单位. */
    GOVERNMENT("duty.government"),
    /** A department: 本级党委和政府 and 上一级政府有关部门, copies to 本级督察单位. */
    DEPARTMENT("duty.department");

    private final String key;

    Reporter(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /** Those of a report; none for a kind of report that the rule does not know. */
  public static List<Duties> of(Report report) {
    if (!Prescribed.areIn(report)) {
      return List.of();
    }
    Reporter reporter = reporter(report);
    int year = report.year() + 1;
    LocalDate published = LocalDate.of(year, Month.APRIL, 1);
    LocalDate reported =
        reporter == Reporter.PROVINCE ? published : LocalDate.of(year, Month.MARCH, 1);
    return List.of(new Duties(reporter, reported, published));
  }

  /** True when a report of that date is too late to be reported in time. */
  public boolean isLate(LocalDate date) {
    return date.isAfter(reportedBy);
  }

  private static Reporter reporter(Report report) {
    if (!report.bureau().endsWith("政府")) {
      return Reporter.DEPARTMENT;
    }
    return report.region().names().size() == 1 ? Reporter.PROVINCE : Reporter.GOVERNMENT;
  }
}
