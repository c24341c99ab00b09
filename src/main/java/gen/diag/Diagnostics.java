package gen.diag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Findings as they are gathered, each once. Not safe for use by several threads: each job has its
 * own.
 */
public final class Diagnostics implements Sink {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  @Override
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Iterable<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  public long errors() {
    return found.stream().filter(Diagnostic::isError).count();
  }

  public long warnings() {
    return found.size() - errors();
  }

  /** All of them by file, line and column. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(null);
    return List.copyOf(all);
  }
}
