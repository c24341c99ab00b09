package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Nearest;
import gen.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a data file holds beside its head, as far as it can be read without the templates: the
 * settings are only known to be a map. Immutable.
 *
 * @param sections the map of them as written, for the places of its keys
 * @param blocks what stands in each section
 */
record Content(
    Map<String, Fact> facts,
    List<Prose> preamble,
    YamlMap sections,
    Map<String, List<Block>> blocks,
    YamlMap settings) {

  /**
   * Reads it; every mistake is reported, also each fact that a text places and that does not exist.
   */
  static Content read(YamlMap data, Sink sink) {
    Map<String, Fact> facts = new FactReader(sink).read(map(data, "facts", sink));
    List<Prose> preamble =
        data.get("preamble")
            .flatMap(node -> Schema.text(node, sink))
            .map(text -> Prose.paragraphs(text, sink))
            .orElse(List.of());
    YamlMap sections = map(data, "sections", sink);
    Map<String, List<Block>> blocks = new LinkedHashMap<>();
    BlockReader reader = new BlockReader(sink);
    sections.entries().forEach((id, entry) -> blocks.put(id, reader.read(entry.value())));
    Content content = new Content(facts, preamble, sections, blocks, map(data, "settings", sink));
    preamble.forEach(prose -> content.refuseUnknownFacts(prose, sink));
    blocks.values().forEach(list -> list.forEach(block -> content.refuseUnknownFacts(block, sink)));
    return content;
  }

  private static YamlMap map(YamlMap data, String key, Sink sink) {
    return data.get(key)
        .flatMap(node -> Schema.map(node, sink))
        .orElseGet(() -> new YamlMap(data.span(), Map.of()));
  }

  private void refuseUnknownFacts(Block block, Sink sink) {
    block.heading().ifPresent(prose -> refuseUnknownFacts(prose, sink));
    block.paragraphs().forEach(prose -> refuseUnknownFacts(prose, sink));
    block.points().forEach(prose -> refuseUnknownFacts(prose, sink));
    block.items().forEach(item -> refuseUnknownFacts(item, sink));
  }

  /**
   * Reports each fact that the text places and that does not exist, with the nearest one that does.
   */
  void refuseUnknownFacts(Prose prose, Sink sink) {
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
