package gen.build;

import gen.build.Explanation.ClauseChoice;
import gen.diag.Span;
import gen.report.Attachment;
import gen.report.Block;
import gen.report.Clause;
import gen.report.ClauseCatalog;
import gen.report.ClausePlace;
import gen.report.ClauseUse;
import gen.report.Prose;
import gen.report.Report;
import gen.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through a report and tells of each of its standard clauses why it is there. */
final class ClauseChoices {
  private static final String OPENING = "preamble";
  private static final String ATTACHMENTS = "attachments";

  private final ClauseCatalog catalog;
  private final Map<String, List<ClausePlace>> places;
  private final List<ClauseChoice> choices = new ArrayList<>();

  private ClauseChoices(ClauseCatalog catalog, Map<String, List<ClausePlace>> places) {
    this.catalog = catalog;
    this.places = places;
  }

  /** In the order of the report. */
  static List<ClauseChoice> of(Report report, ClauseCatalog catalog) {
    ClauseChoices choices = new ClauseChoices(catalog, report.settings().clausePlaces());
    report.opening().forEach(use -> choices.add(OPENING, "", use));
    for (Section section : report.sections()) {
      section.blocks().forEach(block -> choices.add(section.id(), "", block));
    }
    for (Attachment attachment : report.attachments()) {
      attachment.blocks().forEach(block -> choices.add(ATTACHMENTS, "", block));
    }
    return choices.choices;
  }

  private void add(String section, String above, Block block) {
    String heading = block.heading().map(Prose::toString).orElse(above);
    block.clauses().forEach(use -> add(section, heading, use));
    block.items().forEach(item -> add(section, heading, item));
  }

  private void add(String section, String heading, ClauseUse use) {
    Optional<Clause> clause = catalog.find(use.name(), diagnostic -> {});
    Optional<Span> asked = Optional.of(use.variantSpan()).filter(span -> !span.equals(use.span()));
    choices.add(
        new ClauseChoice(
            section,
            heading,
            use.name(),
            use.variant(),
            group(use),
            use.span(),
            asked,
            clause.map(found -> List.copyOf(found.needs().keySet())).orElse(List.of())));
  }

  /** The group that names the clause in the very place that the use points at. */
  private Optional<String> group(ClauseUse use) {
    return places.getOrDefault(use.name(), List.of()).stream()
        .filter(place -> place.span().equals(use.span()))
        .map(ClausePlace::group)
        .findFirst();
  }
}
