package gen.build;

import gen.diag.Diagnostic;
import gen.state.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done about one report.
 *
 * @param entry what is remembered of it
 * @param reason why it is made; empty when it is up to date
 * @param found what is noticed about its outputs
 */
record Planned(
    DataFile data, Optional<Entry> entry, Optional<Reason> reason, List<Diagnostic> found) {
  Planned {
    found = List.copyOf(found);
  }
}
