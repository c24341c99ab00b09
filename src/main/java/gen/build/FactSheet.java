package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Span;
import gen.report.Fact;
import gen.report.PossibleClause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which facts a report states, and which its templates ask for.
 *
 * @param facts those that it states, in the order of the data, and then those that are missing
 * @param possible the standard clauses that more facts would bring into it
 * @param byClauses whether standard clauses fill what has no text of its own
 */
public record FactSheet(
    DataFile data,
    List<Row> facts,
    List<PossibleClause> possible,
    boolean byClauses,
    List<Diagnostic> diagnostics) {

  /** What is to be said of a fact. */
  public enum State {
    /** Stated, and placed in the report. */
    USED,
    /** Stated, but nothing asks for it. */
    UNUSED,
    /** The report cannot be made without it. */
    MISSING,
    /** The templates would print it if it were stated. */
    OPTIONAL;

    /** As the data for other programs has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One fact.
   *
   * @param fact empty when it is not stated
   * @param sample a typical value, if a clause has one; else empty
   * @param readers the templates and the places in texts that ask for it
   */
  public record Row(
      String name, State state, Optional<Fact> fact, String sample, List<Span> readers) {
    public Row {
      readers = List.copyOf(readers);
    }
  }

  public FactSheet {
    facts = List.copyOf(facts);
    possible = List.copyOf(possible);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The rows of that state, in order. */
  public List<Row> in(State state) {
    return facts.stream().filter(row -> row.state() == state).toList();
  }
}
