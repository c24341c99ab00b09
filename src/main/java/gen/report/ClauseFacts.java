package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what standard clauses expect of their facts against what the report has. */
final class ClauseFacts {
  private final Content content;
  private final Sink sink;

  /** A fact that several clauses use is told of once. */
  private final Set<String> told = new HashSet<>();

  ClauseFacts(Content content, Sink sink) {
    this.content = content;
    this.sink = sink;
  }

  /** The facts that the clause needs and the data does not have. */
  List<String> missing(Clause clause) {
    return clause.needs().keySet().stream()
        .filter(fact -> !content.facts().containsKey(fact) && !content.written().contains(fact))
        .toList();
  }

  /** True when a fact that the clause needs is a 0 that it has no words for. */
  boolean lacksWords(Clause clause) {
    return clause.needs().keySet().stream()
        .anyMatch(
            name -> {
              Fact fact = content.facts().get(name);
              return fact != null && clause.hasNoWordsFor(fact);
            });
  }

  /** Reports the facts that would make wrong sentences of a clause that is in the report. */
  void check(Clause clause) {
    for (Map.Entry<String, String> expected : clause.facts().entrySet()) {
      Fact fact = content.facts().get(expected.getKey());
      if (fact != null) {
        check(clause, fact, expected.getValue());
      }
    }
  }

  /** The sentence would say 组织培训无, or end in a bare number, or in 0件. */
  private void check(Clause clause, Fact fact, String sample) {
    if (fact.quantity().isEmpty() && Quantity.parse(sample).isPresent()) {
      if (told.add("E-FACT-FIGURE " + fact.name())) {
        sink.add(
            Diagnostic.error(
                "E-FACT-FIGURE", fact.span(), fact.name(), fact.written(), sample, clause.name()));
      }
    } else if (lacksUnit(fact.written()) && !lacksUnit(sample)) {
      sink.add(Diagnostic.warning("W-FACT-UNIT", fact.span(), fact.name(), fact.written(), sample));
    }
    if (clause.hasNoWordsFor(fact) && told.add("W-FACT-ZERO " + fact.name())) {
      sink.add(
          Diagnostic.warning(
              "W-FACT-ZERO", fact.span(), fact.name(), fact.written(), clause.name()));
    }
  }

  private static boolean lacksUnit(String written) {
    return Quantity.parse(written)
        .filter(quantity -> quantity.parts().stream().anyMatch(part -> part.unit().isEmpty()))
        .isPresent();
  }
}
