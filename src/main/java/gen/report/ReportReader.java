package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Nearest;
import gen.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a draft holds beyond its head, and sees to it that every fact that a text places
 * exists.
 */
final class ReportReader {
  private final Draft draft;
  private final Sink sink;

  ReportReader(Draft draft, Sink sink) {
    this.draft = draft;
    this.sink = sink;
  }

  Report read(YamlMap base, List<YamlMap> layers) {
    List<YamlMap> all = new ArrayList<>(layers);
    map("settings").ifPresent(all::add);
    Settings settings = Settings.read(base, all, sink);
    Map<String, Fact> facts = map("facts").map(new FactReader(sink)::read).orElse(Map.of());
    List<Prose> preamble =
        draft
            .data()
            .get("preamble")
            .flatMap(node -> Schema.text(node, sink))
            .map(text -> Prose.paragraphs(text, sink))
            .orElse(List.of());
    List<Section> sections = sections(settings);
    Report report =
        new Report(
            draft.file(),
            draft.kind().value(),
            draft.bureau(),
            draft.region(),
            draft.year(),
            facts,
            preamble,
            sections,
            settings);
    refuseUnknownFacts(report);
    return report;
  }

  private Optional<YamlMap> map(String key) {
    return draft.data().get(key).flatMap(node -> Schema.map(node, sink));
  }

  /**
   * In the order of the settings; what they leave out but the data has, follows: nothing is lost.
   */
  private List<Section> sections(Settings settings) {
    Set<String> known = settings.group("headings").keySet();
    YamlMap written = map("sections").orElse(new YamlMap(draft.data().span(), Map.of()));
    Schema.refuseUnknownKeys(written, known, sink);
    Map<String, List<Block>> blocks = new LinkedHashMap<>();
    written
        .entries()
        .forEach((id, entry) -> blocks.put(id, new BlockReader(sink).read(entry.value())));
    List<Section> sections = new ArrayList<>();
    for (String id : order(settings, known, blocks)) {
      List<Block> content = blocks.getOrDefault(id, List.of());
      if (content.isEmpty()) {
        content = settings.words("empty_text", id).map(ReportReader::unheaded).orElse(List.of());
      }
      Prose heading = settings.words("headings", id).orElse(new Prose(List.of()));
      if (content.isEmpty()) {
        sink.add(Diagnostic.warning("W-SECTION-EMPTY", sectionsPlace(), id, heading));
      } else {
        boolean runIn =
            settings
                .words("heading_style", id)
                .filter(style -> style.toString().equals(Settings.RUN_IN))
                .isPresent();
        sections.add(new Section(id, heading, runIn, content));
      }
    }
    return sections;
  }

  private Set<String> order(Settings settings, Set<String> known, Map<String, List<Block>> blocks) {
    Set<String> order = new LinkedHashSet<>();
    for (Settings.Words item : settings.list("order")) {
      String id = item.prose().toString();
      if (!known.contains(id)) {
        sink.add(Diagnostic.error("E-SETTING-ORDER", item.span(), id, String.join(", ", known)));
      } else {
        order.add(id);
      }
    }
    known.stream().filter(id -> !blocks.getOrDefault(id, List.of()).isEmpty()).forEach(order::add);
    return order;
  }

  private gen.diag.Span sectionsPlace() {
    YamlMap.Entry entry = draft.data().entries().get("sections");
    return entry == null ? draft.file().whole() : entry.key().span();
  }

  private static List<Block> unheaded(Prose prose) {
    return List.of(
        new Block(Optional.empty(), List.of(prose), List.of(), List.of(), Optional.empty()));
  }

  private void refuseUnknownFacts(Report report) {
    report.preamble().forEach(prose -> refuseUnknownFacts(prose, report.facts()));
    report.settings().all().forEach(words -> refuseUnknownFacts(words.prose(), report.facts()));
    for (Section section : report.sections()) {
      section.blocks().forEach(block -> refuseUnknownFacts(block, report.facts()));
    }
  }

  private void refuseUnknownFacts(Block block, Map<String, Fact> facts) {
    block.heading().ifPresent(prose -> refuseUnknownFacts(prose, facts));
    block.paragraphs().forEach(prose -> refuseUnknownFacts(prose, facts));
    block.points().forEach(prose -> refuseUnknownFacts(prose, facts));
    block.items().forEach(item -> refuseUnknownFacts(item, facts));
  }

  private void refuseUnknownFacts(Prose prose, Map<String, Fact> facts) {
    for (Prose.FactPlace place : prose.facts()) {
      if (!facts.containsKey(place.name())) {
        Optional<String> near = Nearest.to(place.name(), facts.keySet());
        Diagnostic unknown =
            Diagnostic.error("E-FACT-UNKNOWN", place.span(), place.name(), near.orElse(""));
        sink.add(near.isPresent() ? unknown.hint("near") : unknown);
      }
    }
  }
}
