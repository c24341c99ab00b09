package gen.build;

import gen.diag.Diagnostic;
import gen.report.Roster;
import java.nio.file.Path;
import java.util.List;

/**
 * What a build came to.
 *
 * @param results in the order of the data files
 * @param diagnostics all of the build's, sorted, each once
 * @param findings what the rules of the check found, sorted, each once; they are not among the
 *     diagnostics
 * @param files how many files were made, the index included
 * @param removed the outputs that were removed because their data files are gone, or would be
 * @param missing the bureaus that a roster names and that have no data file
 * @param planned what would be made, when nothing was to be done but to tell it
 * @param unwritable true when an output, the index or the state could not be written
 */
public record Outcome(
    List<Result> results,
    List<Diagnostic> diagnostics,
    List<CheckFinding> findings,
    int files,
    List<Path> removed,
    List<Roster.Missing> missing,
    List<Would> planned,
    boolean unwritable) {

  /** A report that would be made. */
  public record Would(DataFile data, Reason reason) {}

  public Outcome {
    results = List.copyOf(results);
    diagnostics = List.copyOf(diagnostics);
    findings = List.copyOf(findings);
    removed = List.copyOf(removed);
    missing = List.copyOf(missing);
    planned = List.copyOf(planned);
  }

  /** How many reports were up to date. */
  public long unchanged() {
    return results.stream().filter(Result::unchanged).count();
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

  public long failed() {
    return results.stream().filter(Result::failed).count();
  }
}
