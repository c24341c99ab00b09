package gen.build;

import gen.diag.Diagnostic;
import java.util.List;

/**
 * What a build came to.
 *
 * @param results in the order of the data files
 * @param diagnostics all of the build's, sorted, each once
 * @param findings what the rules of the check found, sorted, each once; they are not among the
 *     diagnostics
 * @param files how many files were made, the index included
 */
public record Outcome(
    List<Result> results, List<Diagnostic> diagnostics, List<CheckFinding> findings, int files) {
  public Outcome {
    results = List.copyOf(results);
    diagnostics = List.copyOf(diagnostics);
    findings = List.copyOf(findings);
  }

  public long errors() {
    return diagnostics.stream().filter(Diagnostic::isError).count();
  }

  public long warnings() {
    return diagnostics.size() - errors();
  }

  /** How many findings of the check are errors. */
  public long wrong() {
    return findings.stream().filter(CheckFinding::isError).count();
  }

  /** How many findings of the check someone should look at. */
  public long doubtful() {
    return findings.stream().filter(CheckFinding::isWarning).count();
  }

  /** True when an output could not be written. */
  public boolean unwritable() {
    return results.stream().anyMatch(Result::unwritable);
  }

  public long failed() {
    return results.stream().filter(Result::failed).count();
  }
}
