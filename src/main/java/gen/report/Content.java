package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.ChineseDate;
import gen.text.Nearest;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a data file holds beside its head, as far as it can be read without the templates: the
 * settings are only known to be a map. Immutable.
 *
 * @param sections the map of them as written, for the places of its keys
 * @param blocks what stands in each section
 * @param topics the standard clauses that the data asks for where it has no text of its own; empty
 *     when it asks for none
 * @param checks relations that its writer declares between facts, as written
 * @param written the names that stand anywhere as keys, though not all of them could be read as
 *     facts
 */
record Content(
    Map<String, Fact> facts,
    List<Prose> preamble,
    YamlMap sections,
    Map<String, List<Block>> blocks,
    List<Attachment> attachments,
    Optional<LocalDate> date,
    YamlMap settings,
    Optional<List<YamlText>> topics,
    List<YamlText> checks,
    Set<String> written) {

  /** Reads it; every mistake is reported but those that {@link #check} finds. */
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
    sections.entries().forEach((id, entry) -> blocks.put(id, reader.readSection(entry.value())));
    Set<String> written = new HashSet<>(data.entries().keySet());
    data.get("facts")
        .filter(YamlMap.class::isInstance)
        .ifPresent(node -> written.addAll(((YamlMap) node).entries().keySet()));
    return new Content(
        facts,
        preamble,
        sections,
        blocks,
        readAttachments(data, reader, sink),
        readDate(data, sink),
        map(data, "settings", sink),
        data.get("topics").map(node -> BlockReader.texts(node, "topics", sink)),
        data.get("checks").map(node -> BlockReader.texts(node, "checks", sink)).orElse(List.of()),
        written);
  }

  /**
   * Reports each fact that a text places and that does not exist, and figures that cannot be shown.
   *
   * @param data what it was read from
   */
  void check(YamlMap data, Sink sink) {
    if (!isReadable(data)) {
      return;
    }
    preamble.forEach(prose -> refuseUnknownFacts(prose, sink));
    blocks.values().forEach(list -> list.forEach(block -> refuseUnknownFacts(block, sink)));
    FigureRules figures = new FigureRules(facts, sink);
    blocks.values().forEach(list -> list.forEach(figures::check));
    for (Attachment attachment : attachments) {
      refuseUnknownFacts(attachment.title(), sink);
      attachment.blocks().forEach(block -> refuseUnknownFacts(block, sink));
      attachment.blocks().forEach(figures::check);
    }
  }

  /** The same with other facts. */
  Content with(Map<String, Fact> others) {
    return new Content(
        others, preamble, sections, blocks, attachments, date, settings, topics, checks, written);
  }

  /** The same with one more attachment. */
  Content with(Attachment last) {
    List<Attachment> all = new ArrayList<>(attachments);
    all.add(last);
    return new Content(
        facts, preamble, sections, blocks, all, date, settings, topics, checks, written);
  }

  /**
   * False when the facts as a whole were written wrong: then none of them is to be called unknown.
   */
  private static boolean isReadable(YamlMap data) {
    boolean map =
        data.get("facts")
            .map(n -> n instanceof YamlMap || n instanceof YamlText t && t.isEmpty())
            .orElse(true);
    return map && !Schema.misspells(data, "facts", Draft.KEYS);
  }

  /**
   * True when standard clauses are to fill what has no text: the data asks for them, as a whole or
   * within a section, or has no sections at all.
   */
  boolean isFilledByClauses() {
    return topics.isPresent()
        || sections.entries().isEmpty()
        || blocks.keySet().stream().anyMatch(this::isFilledByClauses);
  }

  /** True when a section has a place for the clauses that are chosen for it. */
  boolean isFilledByClauses(String section) {
    return blocks.getOrDefault(section, List.of()).stream().anyMatch(Block::isAutomatic);
  }

  /** The standard clauses that are asked for: under {@code topics}, and in single places. */
  List<ClauseUse> askedClauses() {
    Stream<ClauseUse> listed =
        topics.orElse(List.of()).stream().map(name -> ClauseUse.asked(name, Optional.empty()));
    Stream<Block> placed =
        Stream.concat(
            blocks.values().stream().flatMap(List::stream),
            attachments.stream().flatMap(attachment -> attachment.blocks().stream()));
    return Stream.concat(listed, placed.flatMap(Content::clauses)).toList();
  }

  private static Stream<ClauseUse> clauses(Block block) {
    return Stream.concat(
        block.clauses().stream(), block.items().stream().flatMap(Content::clauses));
  }

  private static List<Attachment> readAttachments(YamlMap data, BlockReader reader, Sink sink) {
    List<Attachment> attachments = new ArrayList<>();
    List<YamlNode> items =
        data.get("attachments").map(node -> Schema.list(node, sink)).orElse(List.of());
    for (YamlNode item : items) {
      Schema.map(item, sink)
          .flatMap(map -> readAttachment(map, reader, sink))
          .ifPresent(attachments::add);
    }
    return attachments;
  }

  private static Optional<Attachment> readAttachment(YamlMap map, BlockReader reader, Sink sink) {
    Schema.refuseUnknownKeys(map, List.of("title", "content"), sink);
    Optional<Prose> title = Schema.text(map, "title", sink).map(text -> Prose.parse(text, sink));
    List<Block> blocks = map.get("content").map(reader::read).orElse(List.of());
    for (String key : List.of("title", "content")) {
      if (!map.entries().containsKey(key)) {
        sink.add(Diagnostic.error("E-DATA-MISSING-KEY", map.span(), key));
      }
    }
    return title.isEmpty() || blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attachment(title.get(), blocks));
  }

  private static Optional<LocalDate> readDate(YamlMap data, Sink sink) {
    Optional<YamlText> text = Schema.text(data, "date", sink);
    Optional<LocalDate> date = text.flatMap(written -> ChineseDate.parse(written.value()));
    if (text.isPresent() && date.isEmpty()) {
      sink.add(Diagnostic.error("E-DATA-DATE", text.get().span(), text.get().value()));
    }
    return date;
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
    block.table().ifPresent(table -> refuseUnknownFacts(table, sink));
    block.chart().ifPresent(chart -> refuseUnknownFacts(chart, sink));
    block.items().forEach(item -> refuseUnknownFacts(item, sink));
  }

  private void refuseUnknownFacts(Table table, Sink sink) {
    table.caption().ifPresent(prose -> refuseUnknownFacts(prose, sink));
    table.columns().forEach(prose -> refuseUnknownFacts(prose, sink));
    table.rows().forEach(row -> row.forEach(prose -> refuseUnknownFacts(prose, sink)));
    table.note().ifPresent(prose -> refuseUnknownFacts(prose, sink));
  }

  private void refuseUnknownFacts(Chart chart, Sink sink) {
    refuseUnknownFacts(chart.caption(), sink);
    chart.points().forEach(point -> refuseUnknownFacts(new Prose(List.of(point.fact())), sink));
  }

  /**
   * Reports each fact that the text places and that does not exist, with the nearest one that does.
   */
  void refuseUnknownFacts(Prose prose, Sink sink) {
    for (Prose.FactPlace place : prose.facts()) {
      if (!facts.containsKey(place.name()) && !written.contains(place.name())) {
        Optional<String> near = Nearest.to(place.name(), facts.keySet());
        Diagnostic unknown =
            Diagnostic.error("E-FACT-UNKNOWN", place.span(), place.name(), near.orElse(""));
        sink.add(near.isPresent() ? unknown.hint("near") : unknown);
      }
    }
  }
}
