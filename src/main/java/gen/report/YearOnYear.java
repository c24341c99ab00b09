package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import gen.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the facts of a report against those of the year before: what a fact does not state under
 * {@code previous:} is taken from last year's file, and what both state must agree.
 */
final class YearOnYear {
  private final Draft draft;
  private final Sink sink;

  YearOnYear(Draft draft, Sink sink) {
    this.draft = draft;
    this.sink = sink;
  }

  /**
   * The facts of this year, with last year's values.
   *
   * @param earlier last year's file, if there is one
   */
  Map<String, Fact> facts(Optional<Stated> earlier) {
    Map<String, Fact> before =
        earlier.filter(this::isOfLastYear).map(Stated::facts).orElse(Map.of());
    Map<String, Fact> facts = new LinkedHashMap<>();
    draft
        .content()
        .facts()
        .forEach(
            (name, fact) -> {
              Optional<Fact> last =
                  Optional.ofNullable(before.get(name)).filter(f -> isOther(f, fact));
              Fact compared = last.map(f -> against(fact, f)).orElse(fact);
              warnOfUnit(compared);
              facts.put(name, compared);
            });
    return facts;
  }

  /** A default that serves both years stands in one place: it is no figure of either. */
  private static boolean isOther(Fact last, Fact fact) {
    return !last.span().equals(fact.span());
  }

  private Fact against(Fact fact, Fact last) {
    boolean sameScope =
        fact.scope().isEmpty() || last.scope().isEmpty() || fact.scope().equals(last.scope());
    if (fact.previous().isPresent()) {
      // of another scope it is last year's figure counted anew, which the file cannot have
      if (sameScope) {
        refuseOther(fact, fact.previous().get(), last);
      }
      return fact;
    }
    if (!sameScope) {
      sink.add(
          Diagnostic.warning("W-FACT-SCOPE", fact.span(), fact.name(), fact.scope(), last.scope())
              .related("last", last.span()));
      return fact;
    }
    return fact.after(new Previous(last.written(), last.quantity(), last.span()));
  }

  private void refuseOther(Fact fact, Previous previous, Fact last) {
    if (!previous.says(last) && Quantity.withoutDoubtfulDigits(previous.written()).isEmpty()) {
      sink.add(
          Diagnostic.error(
                  "E-FACT-PREVIOUS",
                  previous.span(),
                  fact.name(),
                  previous.written(),
                  last.written())
              .related("last", last.span()));
    }
  }

  private void warnOfUnit(Fact fact) {
    Optional<Quantity> last = fact.previous().flatMap(Previous::quantity);
    if (last.isPresent()
        && fact.quantity().isPresent()
        && !fact.quantity().get().hasUnitsOf(last.get())) {
      sink.add(
          Diagnostic.warning(
                  "W-FACT-UNIT-CHANGED",
                  fact.span(),
                  fact.name(),
                  fact.written(),
                  last.get().written())
              .related("last", fact.previous().get().span()));
    }
  }

  /**
   * True when the file is that of the same office's same report; else it is told, unless no figure
   * is lost by it.
   */
  private boolean isOfLastYear(Stated earlier) {
    Map<String, String[]> heads = new LinkedHashMap<>();
    heads.put("kind", new String[] {earlier.kind(), draft.kind().value()});
    heads.put("bureau", new String[] {earlier.bureau(), draft.bureau()});
    heads.put("year", new String[] {"" + earlier.year(), "" + (draft.year() - 1)});
    heads.values().removeIf(pair -> pair[0].equals(pair[1]));
    boolean lost =
        draft.content().facts().values().stream()
            .anyMatch(f -> f.previous().isEmpty() && earlier.facts().containsKey(f.name()));
    if (lost) {
      heads.forEach((key, pair) -> sink.add(other(earlier, key, pair[0], pair[1])));
    }
    return heads.isEmpty();
  }

  private Diagnostic other(Stated earlier, String key, String theirs, String expected) {
    return Diagnostic.warning(
        "W-PREVIOUS-OTHER", place(key), earlier.file().name(), key, theirs, expected);
  }

  /** Where this year's file states it; the file itself if its defaults do. */
  private Span place(String key) {
    return draft
        .data()
        .get(key)
        .map(YamlNode::span)
        .filter(span -> span.source().equals(draft.file()))
        .orElseGet(draft.file()::whole);
  }
}
