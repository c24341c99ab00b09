package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Clause;
import gen.report.ClauseCatalog;
import gen.report.ClauseUse;
import gen.report.Fact;
import gen.report.Report;
import gen.template.RenderedArticle;
import gen.text.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says of facts that are in no text why that may be: where standard clauses write the report, the
 * name is not the clause's, or the clause that would print it is not used.
 */
final class UnusedFacts {
  private UnusedFacts() {}

  /**
   * A figure that its writer believes to be in the report; those of a folder's defaults need not be
   * in each.
   */
  static void warn(Report report, RenderedArticle article, ClauseCatalog clauses, Sink sink) {
    List<Fact> unused =
        report.facts().values().stream()
            .filter(fact -> fact.span().source().equals(report.file()))
            .filter(fact -> !article.facts().contains(fact.name()))
            .toList();
    if (!unused.isEmpty()) {
      warn(unused, report, clauses, sink);
    }
  }

  private static void warn(List<Fact> unused, Report report, ClauseCatalog clauses, Sink sink) {
    Map<String, List<Clause>> printing =
        report.allClauses().isEmpty() ? Map.of() : printing(clauses);
    Set<String> used =
        report.allClauses().stream().map(ClauseUse::name).collect(Collectors.toSet());
    Set<String> meant = new TreeSet<>(printing.keySet());
    meant.removeAll(report.facts().keySet());
    for (Fact fact : unused) {
      List<Clause> all = printing.get(fact.name());
      Optional<String> near = all == null ? Nearest.to(fact.name(), meant) : Optional.empty();
      Optional<String> clause =
          all == null
              ? Optional.empty()
              : all.stream()
                  .filter(each -> !used.contains(each.name()))
                  .max(Comparator.comparing(each -> each.facts().size()))
                  .map(Clause::name);
      Diagnostic warning =
          Diagnostic.warning(
              "W-FACT-UNUSED", fact.span(), fact.name(), near.or(() -> clause).orElse(""));
      sink.add(
          near.isPresent()
              ? warning.hint("near")
              : clause.isPresent() ? warning.hint("clause") : warning);
    }
  }

  /** The clauses that read each fact, by its name. */
  private static Map<String, List<Clause>> printing(ClauseCatalog clauses) {
    Map<String, List<Clause>> printing = new LinkedHashMap<>();
    for (String name : clauses.names()) {
      Optional<Clause> clause = clauses.find(name, unheard -> {});
      for (String fact : clause.map(each -> each.facts().keySet()).orElse(Set.of())) {
        printing.computeIfAbsent(fact, key -> new ArrayList<>()).add(clause.get());
      }
    }
    return printing;
  }
}
