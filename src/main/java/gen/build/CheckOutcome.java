package gen.build;

import java.time.LocalDate;
import java.util.List;

/**
 * What a check came to.
 *
 * @param reports how many were checked
 * @param findings of all of them, sorted, each once; also what composing them found
 * @param duties of the reports of the latest year, each once
 * @param bugs what went wrong in the program itself, by the name of the report
 */
public record CheckOutcome(
    int reports, List<CheckFinding> findings, List<Duty> duties, List<Bug> bugs) {

  /**
   * By when reports of a kind of office are to be reported upwards and published.
   *
   * @param year the one that is reported on
   * @param key of the message that says to whom
   */
  public record Duty(int year, String key, LocalDate reportedBy, LocalDate publishedBy) {
    @Override
    public int hashCode() {
      return key.hashCode() * 31 + year;
    }
  }

  /** A report at which the program itself failed. */
  public record Bug(DataFile data, Throwable thrown) {}

  public CheckOutcome {
    findings = List.copyOf(findings);
    duties = List.copyOf(duties);
    bugs = List.copyOf(bugs);
  }

  public long errors() {
    return findings.stream().filter(CheckFinding::isError).count();
  }

  public long warnings() {
    return findings.stream().filter(CheckFinding::isWarning).count();
  }

  public long accepted() {
    return findings.size() - errors() - warnings();
  }
}
