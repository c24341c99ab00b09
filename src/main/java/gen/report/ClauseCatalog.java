package gen.report;

import gen.diag.Sink;
import java.util.Optional;
import java.util.Set;

/** The standard clauses that a report's templates have. Safe for threads. */
public interface ClauseCatalog {
  /** Templates without clauses. */
  ClauseCatalog NONE =
      new ClauseCatalog() {
        @Override
        public Set<String> names() {
          return Set.of();
        }

        @Override
        public Optional<Clause> find(String name, Sink sink) {
          return Optional.empty();
        }
      };

  /** In alphabetical order. */
  Set<String> names();

  /** Empty when there is none of that name, or when what it declares is wrong; that is reported. */
  Optional<Clause> find(String name, Sink sink);
}
