package gen.build;

import gen.diag.Diagnostic;
import java.util.List;

/**
 * What a build came to.
 *
 * @param results in the order of the data files
 * @param diagnostics all of the build's, sorted, each once
 * @param files how many files were made, the index included
 */
public record Outcome(List<Result> results, List<Diagnostic> diagnostics, int files) {
  public Outcome {
    results = List.copyOf(results);
    diagnostics = List.copyOf(diagnostics);
  }

  public long errors() {
    return diagnostics.stream().filter(Diagnostic::isError).count();
  }

  public long warnings() {
    return diagnostics.size() - errors();
  }

  /** True when an output could not be written. */
  public boolean unwritable() {
    return results.stream().anyMatch(Result::unwritable);
  }

  public long failed() {
    return results.stream().filter(Result::failed).count();
  }
}
