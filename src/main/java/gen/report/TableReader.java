package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import gen.yaml.YamlList;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the table of a block; a row is a text with | between its cells, or a list of them. */
final class TableReader {
  private static final List<String> KEYS = List.of("caption", "columns", "rows", "note");

  private final Sink sink;

  TableReader(Sink sink) {
    this.sink = sink;
  }

  /**
   * @param key under which it stands, for messages
   */
  Optional<Table> read(YamlText key, YamlNode node) {
    Optional<YamlMap> written = Schema.map(node, sink);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    YamlMap map = written.get();
    Schema.refuseUnknownKeys(map, KEYS, sink);
    Optional<Prose> caption = Schema.text(map, "caption", sink).map(t -> Prose.parse(t, sink));
    Optional<Prose> note = Schema.text(map, "note", sink).map(t -> Prose.parse(t, sink));
    List<Prose> columns = map.get("columns").map(this::cells).orElse(List.of());
    List<YamlNode> rows = map.get("rows").map(n -> Schema.list(n, sink)).orElse(List.of());
    boolean sound = isThere(map, "columns", key) & isThere(map, "rows", key);
    if (sound && columns.size() < Table.FEWEST_COLUMNS) {
      sink.add(Diagnostic.error("E-TABLE-COLUMNS", place(map, "columns")));
      sound = false;
    }
    if (sound && rows.isEmpty()) {
      sink.add(Diagnostic.error("E-TABLE-EMPTY", place(map, "rows")));
      sound = false;
    }
    List<List<Prose>> read = new ArrayList<>();
    for (YamlNode row : rows) {
      List<Prose> cells = cells(row);
      if (sound && !cells.isEmpty() && cells.size() != columns.size()) {
        sink.add(Diagnostic.error("E-TABLE-ROW", row.span(), cells.size(), columns.size()));
        sound = false;
      }
      read.add(cells);
    }
    sound &= read.stream().noneMatch(List::isEmpty);
    return sound
        ? Optional.of(new Table(caption, columns, read, note, key.span()))
        : Optional.empty();
  }

  private boolean isThere(YamlMap map, String name, YamlText key) {
    boolean there = map.entries().containsKey(name);
    if (!there && !Schema.misspells(map, name, KEYS)) {
      sink.add(Diagnostic.error("E-DATA-MISSING-KEY", key.span(), name));
    }
    return there;
  }

  private static Span place(YamlMap map, String name) {
    return map.entries().get(name).key().span();
  }

  /** Empty when a mistake was reported. */
  private List<Prose> cells(YamlNode node) {
    List<Prose> cells = new ArrayList<>();
    boolean sound = true;
    if (node instanceof YamlText text && !text.isEmpty()) {
      String value = text.value();
      int start = 0;
      for (int at = 0; at <= value.length(); at++) {
        if (at == value.length() || value.charAt(at) == '|' || value.charAt(at) == '｜') {
          Prose cell = Prose.parse(text, start, at, sink);
          sound &=
              isFilled(
                  cell, text.span(Math.min(start, value.length() - 1), Math.max(1, at - start)));
          cells.add(cell);
          start = at + 1;
        }
      }
    } else if (node instanceof YamlList list) {
      for (YamlNode item : list.items()) {
        Optional<YamlText> text = Schema.text(item, sink);
        sound &= text.isPresent();
        if (text.isPresent()) {
          Prose cell = text.get().isEmpty() ? new Prose(List.of()) : Prose.parse(text.get(), sink);
          sound &= isFilled(cell, item.span());
          cells.add(cell);
        }
      }
    } else {
      sink.add(Diagnostic.error("E-TABLE-CELLS", node.span()));
      sound = false;
    }
    return sound ? cells : List.of();
  }

  private boolean isFilled(Prose cell, Span span) {
    if (cell.isEmpty()) {
      sink.add(Diagnostic.error("E-TABLE-CELL", span));
    }
    return !cell.isEmpty();
  }
}
