package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the narrative of a section: a text, or a list of blocks. */
final class BlockReader {
  private static final List<String> KEYS =
      List.of("heading", "text", "points", "topics", "table", "chart", "items", "topic", "variant");

  /** 1. is the deepest level that a block can have under （一）. */
  private static final List<String> ITEM_KEYS =
      List.of("heading", "text", "points", "topics", "table", "chart");

  private static final List<String> CLAUSE = List.of("topic", "variant");

  /** The place of the clauses that the program chooses: {@code - topics: auto}. */
  private static final String AUTO = "auto";

  private static final List<String> CONTENT =
      List.of("text", "points", "topics", "table", "chart", "items");

  /** Numbers that the templates make; typed too, they would stand twice. */
  private static final Pattern NUMBERED_HEADING =
      Pattern.compile("（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]+、|\\d+[.．、](?!\\d)|\\([一二三四五六七八九十\\d]+\\)");

  private static final Pattern NUMBERED_POINT = Pattern.compile("[一二三四五六七八九十]+是");

  /**
   * A text that was meant to be a key: an item of the list may be a bare text, but not this one.
   */
  private static final Pattern MISREAD_KEY =
      Pattern.compile("(heading|text|points|topics|table|chart|items|topic|variant)\\s*[:：]");

  private final Sink sink;

  BlockReader(Sink sink) {
    this.sink = sink;
  }

  /** What stands in an attachment. */
  List<Block> read(YamlNode node) {
    return read(node, List.of());
  }

  /** What stands in a section, where clauses may be chosen for one place. */
  List<Block> readSection(YamlNode node) {
    return read(node, List.of(Block.automatic()));
  }

  private List<Block> read(YamlNode node, List<Block> automatic) {
    if (node instanceof YamlText text) {
      return text.isEmpty() ? List.of() : List.of(unheaded(text));
    }
    List<Block> blocks = new ArrayList<>();
    for (YamlNode item : Schema.list(node, sink)) {
      if (item instanceof YamlText text
          && !text.isEmpty()
          && !MISREAD_KEY.matcher(text.value()).lookingAt()) {
        blocks.add(unheaded(text));
      } else {
        Schema.map(item, sink).ifPresent(map -> blocks.addAll(blocks(map, automatic, blocks)));
      }
    }
    return blocks;
  }

  private List<Block> blocks(YamlMap map, List<Block> automatic, List<Block> before) {
    Optional<YamlText> auto = auto(map);
    if (auto.isEmpty()) {
      return block(map, KEYS).map(BlockReader::apart).orElse(List.of());
    }
    Optional<YamlText> beside =
        map.entries().values().stream()
            .map(YamlMap.Entry::key)
            .filter(key -> !key.value().equals("topics"))
            .findFirst();
    if (beside.isPresent()) {
      refuseAuto(beside.get(), "beside");
    } else if (automatic.isEmpty()) {
      refuseAuto(auto.get(), "place");
    } else if (before.stream().anyMatch(Block::isAutomatic)) {
      refuseAuto(auto.get(), "twice");
    } else {
      return automatic;
    }
    return List.of();
  }

  private static Optional<YamlText> auto(YamlMap map) {
    return map.get("topics")
        .filter(YamlText.class::isInstance)
        .map(YamlText.class::cast)
        .filter(text -> text.value().strip().equals(AUTO));
  }

  private void refuseAuto(YamlText at, String why) {
    sink.add(Diagnostic.error("E-DATA-TOPIC-AUTO", at.span(), at.value()).hint(why));
  }

  /**
   * Clauses without a heading above them each stand under their own; what is written beside them
   * stays before and after them.
   */
  private static List<Block> apart(Block block) {
    if (block.heading().isPresent() || block.clauses().isEmpty() || !block.items().isEmpty()) {
      return List.of(block);
    }
    List<Block> blocks = new ArrayList<>();
    if (!block.paragraphs().isEmpty() || !block.points().isEmpty()) {
      blocks.add(block.wordsAlone());
    }
    for (ClauseUse use : block.clauses()) {
      blocks.add(Block.ofClauses(Optional.empty(), List.of(use), block.clauseForm()));
    }
    if (block.table().isPresent() || block.chart().isPresent()) {
      blocks.add(block.figuresAlone());
    }
    return blocks;
  }

  private Block unheaded(YamlText text) {
    return Block.unheaded(Prose.paragraphs(text, sink));
  }

  private Optional<Block> block(YamlMap map, List<String> keys) {
    Schema.refuseUnknownKeys(map, keys, sink);
    Optional<YamlText> topic = Schema.text(map, "topic", sink);
    if (topic.isPresent()) {
      for (String other : KEYS) {
        if (!CLAUSE.contains(other) && map.entries().containsKey(other)) {
          sink.add(
              Diagnostic.error("E-DATA-TOPIC-ALONE", map.entries().get(other).key().span(), other));
        }
      }
      ClauseUse use = ClauseUse.asked(topic.get(), Schema.text(map, "variant", sink));
      return Optional.of(
          Block.ofClauses(Optional.empty(), List.of(use), Block.ClauseForm.PARAGRAPHS));
    }
    if (map.entries().containsKey("variant")) {
      sink.add(Diagnostic.error("E-DATA-VARIANT-ALONE", map.entries().get("variant").key().span()));
    }
    Optional<Prose> heading =
        Schema.text(map, "heading", sink).map(text -> numbered(text, NUMBERED_HEADING));
    List<Prose> text =
        Schema.text(map, "text", sink).map(t -> Prose.paragraphs(t, sink)).orElse(List.of());
    List<Prose> points = map.get("points").map(this::points).orElse(List.of());
    List<ClauseUse> clauses = map.get("topics").map(this::clauses).orElse(List.of());
    List<Block> items =
        keys.contains("items") ? map.get("items").map(this::items).orElse(List.of()) : List.of();
    if (!items.isEmpty() && heading.isEmpty()) {
      // 1. stands under （一）, never alone (GB/T 9704-2012, 7.3.3)
      sink.add(Diagnostic.error("E-DATA-ITEMS-ALONE", map.entries().get("items").key().span()));
    }
    Optional<Table> table = table(map);
    Optional<Chart> chart = chart(map);
    boolean shown = table.isPresent() || chart.isPresent();
    boolean words = !text.isEmpty() || !points.isEmpty() || !clauses.isEmpty();
    if (!words && items.isEmpty() && !shown) {
      if (CONTENT.stream().noneMatch(map.entries()::containsKey)) {
        sink.add(Diagnostic.error("E-DATA-BLOCK-EMPTY", map.span()));
      }
      return Optional.empty();
    }
    return Optional.of(
        new Block(
            heading, text, points, clauses, Block.ClauseForm.PARAGRAPHS, table, chart, items));
  }

  private List<ClauseUse> clauses(YamlNode node) {
    return texts(node, "topics", sink).stream()
        .map(name -> ClauseUse.asked(name, Optional.empty()))
        .toList();
  }

  /** The texts of the list under a key, such as names of standard clauses; none of them empty. */
  static List<YamlText> texts(YamlNode node, String key, Sink sink) {
    List<YamlText> names = new ArrayList<>();
    for (YamlNode item : Schema.list(node, sink)) {
      Schema.text(item, sink)
          .ifPresent(
              name -> {
                if (name.isEmpty()) {
                  sink.add(Diagnostic.error("E-DATA-EMPTY", name.span(), key));
                } else {
                  names.add(name);
                }
              });
    }
    return names;
  }

  private Optional<Table> table(YamlMap map) {
    return Optional.ofNullable(map.entries().get("table"))
        .flatMap(entry -> new TableReader(sink).read(entry.key(), entry.value()));
  }

  private Optional<Chart> chart(YamlMap map) {
    return Optional.ofNullable(map.entries().get("chart"))
        .flatMap(entry -> new ChartReader(sink).read(entry.key(), entry.value()));
  }

  /** The prose; warns when it begins with a number that the templates make too. */
  private Prose numbered(YamlText text, Pattern number) {
    Matcher matcher = number.matcher(text.value());
    if (matcher.lookingAt()) {
      sink.add(Diagnostic.warning("W-TEXT-NUMBER", text.span(0, matcher.end()), matcher.group()));
    }
    return Prose.parse(text, sink);
  }

  private List<Block> items(YamlNode node) {
    List<Block> items = new ArrayList<>();
    for (YamlNode item : Schema.list(node, sink)) {
      Schema.map(item, sink)
          .ifPresent(
              map -> {
                if (!map.entries().containsKey("heading")) {
                  sink.add(Diagnostic.error("E-DATA-MISSING-KEY", map.span(), "heading"));
                }
                auto(map)
                    .ifPresentOrElse(
                        auto -> refuseAuto(auto, "place"),
                        () -> block(map, ITEM_KEYS).ifPresent(items::add));
              });
    }
    return items;
  }

  /**
   * The points, each closed by a mark: its own if it has one; else 。 for the last and, unless a
   * point holds a full stop (GB/T 15834-2011: no semicolon after a full stop within a list), ； for
   * the others.
   */
  private List<Prose> points(YamlNode node) {
    List<Prose> points = new ArrayList<>();
    for (YamlNode item : Schema.list(node, sink)) {
      Schema.text(item, sink)
          .ifPresent(
              text -> {
                if (text.isEmpty()) {
                  sink.add(Diagnostic.error("E-DATA-EMPTY", text.span(), "points"));
                } else {
                  points.add(numbered(text, NUMBERED_POINT));
                }
              });
    }
    String between = hasFullStop(points) ? "。" : "；";
    List<Prose> closed = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Prose point = points.get(i);
      String mark = i == points.size() - 1 ? "。" : between;
      closed.add(point.endsInMark() ? point : point.followedBy(mark));
    }
    return closed;
  }

  /** The full stop that ends the list does not count. */
  private static boolean hasFullStop(List<Prose> points) {
    int last = points.size() - 1;
    return IntStream.rangeClosed(0, last)
        .anyMatch(i -> i == last ? points.get(i).hasInnerFullStop() : points.get(i).hasFullStop());
  }
}
