package gen.build;

import java.util.List;

/**
 * What a check came to.
 *
 * @param reports how many were checked
 * @param findings of all of them, sorted, each once; also what composing them found
 * @param bugs what went wrong in the program itself, by the name of the report
 */
public record CheckOutcome(int reports, List<CheckFinding> findings, List<Bug> bugs) {

  /** A report at which the program itself failed. */
  public record Bug(DataFile data, Throwable thrown) {}

  public CheckOutcome {
    findings = List.copyOf(findings);
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
