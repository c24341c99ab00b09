package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the chart of a block. */
final class ChartReader {
  private static final List<String> KEYS = List.of("type", "caption", "points");

  private final Sink sink;

  ChartReader(Sink sink) {
    this.sink = sink;
  }

  /**
   * @param key under which it stands, for messages
   */
  Optional<Chart> read(YamlText key, YamlNode node) {
    Optional<YamlMap> written = Schema.map(node, sink);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    YamlMap map = written.get();
    Schema.refuseUnknownKeys(map, KEYS, sink);
    for (String name : KEYS) {
      if (!map.entries().containsKey(name) && !Schema.misspells(map, name, KEYS)) {
        sink.add(Diagnostic.error("E-DATA-MISSING-KEY", key.span(), name));
      }
    }
    Optional<Chart.Type> type = Schema.text(map, "type", sink).flatMap(this::type);
    Optional<Prose> caption = Schema.text(map, "caption", sink).map(t -> Prose.parse(t, sink));
    List<Chart.Point> points = points(map);
    return type.isEmpty() || caption.isEmpty() || points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Chart(type.get(), caption.get(), points));
  }

  private Optional<Chart.Type> type(YamlText text) {
    Optional<Chart.Type> type = Chart.Type.of(text.value().strip());
    if (type.isEmpty()) {
      sink.add(Diagnostic.error("E-CHART-TYPE", text.span(), text.value()));
    }
    return type;
  }

  /** Empty when a mistake was reported. */
  private List<Chart.Point> points(YamlMap chart) {
    YamlMap.Entry written = chart.entries().get("points");
    if (written == null) {
      return List.of();
    }
    Optional<YamlMap> map = Schema.map(written.value(), sink);
    if (map.isEmpty()) {
      return List.of();
    }
    int count = map.get().entries().size();
    if (count < Chart.FEWEST || count > Chart.MOST) {
      sink.add(
          Diagnostic.error("E-CHART-COUNT", written.key().span(), count, Chart.FEWEST, Chart.MOST));
    }
    List<Chart.Point> points = new ArrayList<>();
    for (YamlMap.Entry entry : map.get().entries().values()) {
      point(entry).ifPresent(points::add);
    }
    return points.size() == count && count >= Chart.FEWEST && count <= Chart.MOST
        ? points
        : List.of();
  }

  private Optional<Chart.Point> point(YamlMap.Entry entry) {
    Prose label = Prose.parse(entry.key(), sink);
    label.facts().forEach(f -> sink.add(Diagnostic.error("E-CHART-LABEL", f.span())));
    Optional<YamlText> text = Schema.text(entry.value(), sink);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Prose value = text.get().isEmpty() ? new Prose(List.of()) : Prose.parse(text.get(), sink);
    if (value.pieces().size() == 1 && value.pieces().get(0) instanceof Prose.FactPlace fact) {
      return Optional.of(new Chart.Point(label, fact, entry.key().span()));
    }
    boolean placed = value.pieces().isEmpty() && !text.get().isEmpty(); // wrong, and told
    if (!placed) {
      sink.add(Diagnostic.error("E-CHART-POINT", entry.key().span(), entry.key().value()));
    }
    return Optional.empty();
  }
}
