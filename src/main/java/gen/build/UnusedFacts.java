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
    Map<String, List<Clause>> reading = report.allClauses().isEmpty() ? Map.of() : reading(clauses);
    Set<String> used =
        report.allClauses().stream().map(ClauseUse::name).collect(Collectors.toSet());
    Set<String> meant = new TreeSet<>(reading.keySet());
    meant.removeAll(report.facts().keySet());
    for (Fact fact : unused) {
      List<Clause> readers = reading.get(fact.name());
      Optional<Clause> wordless = wordless(fact, readers == null ? List.of() : readers);
      if (wordless.isPresent()) {
        sink.add(
            Diagnostic.warning(
                    "W-FACT-ZERO", fact.span(), fact.name(), fact.written(), wordless.get().name())
                .hint("unused"));
      } else if (readers == null) {
        add("near", fact, Nearest.to(fact.name(), meant), sink);
      } else {
        add("clause", fact, idle(readers, used), sink);
      }
    }
  }

  /** With the hint of that name, if there is something to tell in it. */
  private static void add(String hint, Fact fact, Optional<String> told, Sink sink) {
    Diagnostic warning =
        Diagnostic.warning("W-FACT-UNUSED", fact.span(), fact.name(), told.orElse(""));
    sink.add(told.isPresent() ? warning.hint(hint) : warning);
  }

  /** A clause that would stand in the report if the fact, which it needs, were not 0. */
  private static Optional<Clause> wordless(Fact fact, List<Clause> readers) {
    return readers.stream()
        .filter(clause -> clause.needs().containsKey(fact.name()) && clause.hasNoWordsFor(fact))
        .findFirst();
  }

  /** Of the clauses that are not used the one that tells most. */
  private static Optional<String> idle(List<Clause> clauses, Set<String> used) {
    return clauses.stream()
        .filter(clause -> !used.contains(clause.name()))
        .max(Comparator.comparing(clause -> clause.facts().size()))
        .map(Clause::name);
  }

  /** The clauses that read each fact, by its name. */
  private static Map<String, List<Clause>> reading(ClauseCatalog clauses) {
    Map<String, List<Clause>> reading = new LinkedHashMap<>();
    for (String name : clauses.names()) {
      Optional<Clause> clause = clauses.find(name, unheard -> {});
      for (String fact : clause.map(each -> each.facts().keySet()).orElse(Set.of())) {
        reading.computeIfAbsent(fact, key -> new ArrayList<>()).add(clause.get());
      }
    }
    return reading;
  }
}
