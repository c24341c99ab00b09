package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Block;
import gen.report.Clause;
import gen.report.ClauseCatalog;
import gen.report.ClausePlace;
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
        Optional<String> near = Nearest.closeTo(fact.name(), meant);
        add(near.isPresent() ? "near" : "", fact, near.orElse(""), "", sink);
      } else {
        idle(readers, used)
            .ifPresentOrElse(
                clause -> warn(fact, clause, report, sink), () -> add("", fact, "", "", sink));
      }
    }
  }

  /** With the reason why the clause that would print the fact does not stand in the report. */
  private static void warn(Fact fact, Clause clause, Report report, Sink sink) {
    String missing =
        clause.needs().keySet().stream()
            .filter(name -> !report.facts().containsKey(name))
            .map(clause::example)
            .collect(Collectors.joining("、"));
    String why =
        !missing.isEmpty() ? "clause" : isByHand(report, clause.name()) ? "written" : "left";
    add(why, fact, clause.name(), missing, sink);
  }

  /** True when all parts in which the clause would be chosen have text of their own instead. */
  private static boolean isByHand(Report report, String clause) {
    List<ClausePlace> places =
        report.settings().clausePlaces().getOrDefault(clause, List.of()); // none: in no group
    return !places.isEmpty() && places.stream().allMatch(place -> isByHand(report, place));
  }

  private static boolean isByHand(Report report, ClausePlace place) {
    return place.section().equals("preamble")
        ? !report.preamble().isEmpty()
        : report.sections().stream()
            .filter(section -> section.id().equals(place.section()))
            .anyMatch(section -> isByHand(report, section.blocks()));
  }

  /** True for words of the data, and clauses only where the data places them itself. */
  private static boolean isByHand(Report report, List<Block> blocks) {
    return blocks.stream()
            .flatMap(block -> block.clauses().stream())
            .allMatch(use -> use.span().source().equals(report.file()))
        && blocks.stream()
            .anyMatch(block -> block.clauses().isEmpty() || !block.paragraphs().isEmpty());
  }

  private static void add(String hint, Fact fact, String told, String missing, Sink sink) {
    sink.add(
        Diagnostic.warning("W-FACT-UNUSED", fact.span(), fact.name(), told, missing).hint(hint));
  }

  /** A clause that would stand in the report if the fact, which it needs, were not 0. */
  private static Optional<Clause> wordless(Fact fact, List<Clause> readers) {
    return readers.stream()
        .filter(clause -> clause.needs().containsKey(fact.name()) && clause.hasNoWordsFor(fact))
        .findFirst();
  }

  /** Of the clauses that are not used the one that tells most. */
  private static Optional<Clause> idle(List<Clause> clauses, Set<String> used) {
    return clauses.stream()
        .filter(clause -> !used.contains(clause.name()))
        .max(Comparator.comparing(clause -> clause.facts().size()));
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
