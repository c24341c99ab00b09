package gen.diag;

import java.util.List;

/**
 * What a rule measured in a finished document. Immutable.
 *
 * @param code of the diagnostic for a deviation; begins with E or W
 * @param rule its stable name, such as {@code GRID-TOP}
 * @param clause of the standard that asks for it
 * @param allowed in signs that need no language
 * @param measured in the same signs; {@code –} when the document has nothing to measure
 * @param error whether a deviation is an error or a warning
 * @param holds whether the rule holds
 * @param places where it does not: {@code page:line}, or {@code page}; empty when it holds or the
 *     whole file is meant
 */
public record Measured(
    String code,
    String rule,
    String clause,
    String allowed,
    String measured,
    boolean error,
    boolean holds,
    List<String> places) {
  private static final int MOST_PLACES = 5;

  public Measured {
    places = List.copyOf(places);
  }

  /** The first places, for a table or message; {@code –} when there are none. */
  public String where() {
    if (places.isEmpty()) {
      return "–";
    }
    String first = String.join(", ", places.subList(0, Math.min(MOST_PLACES, places.size())));
    return places.size() > MOST_PLACES ? first + ", …" : first;
  }

  /** The message that says in words what the rule is about. */
  public String words() {
    return code + ".hint." + rule;
  }

  /** The deviation as a finding about the report. */
  public Diagnostic diagnostic(Span report) {
    Diagnostic found =
        error
            ? Diagnostic.error(code, report, rule, clause, allowed, measured, where())
            : Diagnostic.warning(code, report, rule, clause, allowed, measured, where());
    return found.hint(rule);
  }
}
