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
 * @param files how many files were made, the index included if all reports are listed anew
 * @param removed the outputs that were removed because their data files are gone, or would be
 * @param missing the bureaus that a roster names and that have no data file
 * @param planned what would be made, when nothing was to be done but to tell it
 * @param standing how all reports stand, of a build that lists them
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
    Standing standing,
    boolean unwritable) {

  /**
   * How many of all the project's reports are up to date, could not be made, are out of date, and
   * were never made.
   */
  public record Standing(int good, int failed, int outdated, int unbuilt) {
    static final Standing UNKNOWN = new Standing(0, 0, 0, 0);

    /** True when all are up to date. */
    public boolean isComplete() {
      return failed + outdated + unbuilt == 0;
    }
  }

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
