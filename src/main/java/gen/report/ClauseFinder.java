package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the standard clauses that a report asks for, sees to it that it has their facts, and
 * chooses their wordings.
 */
final class ClauseFinder {
  private final Content content;
  private final ClauseCatalog catalog;
  private final Choice choice;
  private final Sink sink;
  private final ClauseFacts facts;

  ClauseFinder(Content content, ClauseCatalog catalog, Choice choice, Sink sink) {
    this.content = content;
    this.catalog = catalog;
    this.choice = choice;
    this.sink = sink;
    this.facts = new ClauseFacts(content, sink);
  }

  /** The block with its clauses found and their wordings chosen; what is wrong is reported. */
  Block resolved(Block block) {
    List<ClauseUse> clauses = new ArrayList<>();
    Optional<Prose> heading = block.heading();
    for (ClauseUse use : block.clauses()) {
      Optional<Clause> clause = found(use);
      if (clause.isPresent()) {
        ClauseUse worded = worded(clause.get(), use);
        clauses.add(worded);
        heading = heading.or(() -> heading(clause.get(), worded));
      }
    }
    return block.with(heading, clauses, block.items().stream().map(this::resolved).toList());
  }

  /**
   * One of the clause's own headings: that of its wording, if each has one; empty if it has none.
   */
  Optional<Prose> heading(Clause clause, ClauseUse worded) {
    if (clause.headings().isEmpty()) {
      return Optional.empty();
    }
    String heading =
        clause
            .headingOf(worded.variant())
            .orElseGet(() -> choice.of("heading " + clause.name(), clause.headings()));
    return Optional.of(Prose.of(heading));
  }

  /**
   * The use with its variant chosen; one that the data asks for and that is not there is reported.
   */
  ClauseUse worded(Clause clause, ClauseUse use) {
    facts.check(clause);
    if (use.variant().isEmpty()) {
      boolean one = clause.variants().isEmpty();
      return use.inVariant(one ? "" : choice.of("clause " + clause.name(), clause.variants()));
    }
    if (!clause.variants().contains(use.variant())) {
      refuse(clause, use);
    }
    return use;
  }

  private void refuse(Clause clause, ClauseUse use) {
    Optional<String> near = Nearest.to(use.variant(), clause.variants());
    String all = String.join("、", clause.variants());
    Diagnostic unknown =
        Diagnostic.error(
            "E-DATA-VARIANT",
            use.variantSpan(),
            clause.name(),
            use.variant(),
            all,
            near.orElse(""));
    String hint = all.isEmpty() ? "one" : near.isPresent() ? "near" : "";
    sink.add(unknown.hint(hint));
  }

  /** The clause, if it is there and the report has the facts that it needs; else it is reported. */
  Optional<Clause> found(ClauseUse use) {
    Optional<Clause> clause = find(use);
    List<String> missing = clause.map(this::missing).orElse(List.of());
    if (!missing.isEmpty()) {
      Optional<String> near = Nearest.to(missing.get(0), content.facts().keySet());
      Diagnostic lacking =
          Diagnostic.error(
              "E-TOPIC-FACTS",
              use.span(),
              use.name(),
              String.join("、", missing),
              clause.get().example(missing.get(0)),
              near.orElse(""));
      sink.add(near.isPresent() ? lacking.hint("near") : lacking);
      return Optional.empty();
    }
    return clause;
  }

  /** The facts that the clause needs and the data does not have. */
  List<String> missing(Clause clause) {
    return facts.missing(clause);
  }

  /**
   * True when the clause may be chosen without being asked for: none of the facts that it needs is
   * missing, or a 0 that it has no words for.
   */
  boolean isFit(Clause clause) {
    return facts.missing(clause).isEmpty() && !facts.lacksWords(clause);
  }

  /** True when a fact that the clause needs is a 0 that it has no words for. */
  boolean lacksWords(Clause clause) {
    return facts.lacksWords(clause);
  }

  /** The clause of that name, if there is a sound one; nothing is reported. */
  Optional<Clause> known(String name) {
    return catalog.find(name, unheard -> {});
  }

  /** The clause of that name; one that is not there is reported. */
  Optional<Clause> find(ClauseUse use) {
    if (catalog.names().contains(use.name())) {
      return catalog.find(use.name(), sink);
    }
    Optional<String> near = Nearest.to(use.name(), catalog.names());
    Diagnostic unknown = Diagnostic.error("E-DATA-TOPIC", use.span(), use.name(), near.orElse(""));
    sink.add(near.isPresent() ? unknown.hint("near") : unknown);
    return Optional.empty();
  }
}
