package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the map of facts: {@code 名称: 485件}, or the long form with value, scope, source, previous
 * and note.
 */
final class FactReader {
  private static final List<String> KEYS = List.of("value", "scope", "source", "previous", "note");

  private final Sink sink;

  FactReader(Sink sink) {
    this.sink = sink;
  }

  Map<String, Fact> read(YamlMap facts) {
    Map<String, Fact> read = new LinkedHashMap<>();
    facts
        .entries()
        .forEach(
            (name, entry) ->
                fact(entry.key(), entry.value()).ifPresent(fact -> read.put(name, fact)));
    return read;
  }

  private Optional<Fact> fact(YamlText key, YamlNode node) {
    String name = key.value();
    if (name.isBlank() || name.contains("}") || name.contains("\n")) {
      sink.add(Diagnostic.error("E-FACT-NAME", key.span(), name));
      return Optional.empty();
    }
    if (!(node instanceof YamlMap map)) {
      return Schema.text(node, sink)
          .flatMap(value -> fact(key, value, new YamlMap(node.span(), Map.of())));
    }
    Schema.refuseUnknownKeys(map, KEYS, sink);
    if (map.get("value").isEmpty()) {
      sink.add(Diagnostic.error("E-DATA-MISSING-KEY", key.span(), "value"));
      return Optional.empty();
    }
    return Schema.text(map.get("value").get(), sink).flatMap(value -> fact(key, value, map));
  }

  private Optional<Fact> fact(YamlText key, YamlText value, YamlMap rest) {
    if (value.isEmpty()) {
      sink.add(Diagnostic.error("E-DATA-EMPTY", key.span(), key.value()));
      return Optional.empty();
    }
    String written = written(value);
    Optional<Previous> previous =
        Schema.text(rest, "previous", sink).map(text -> Previous.of(written(text), text.span()));
    return Optional.of(
        new Fact(
            key.value(),
            written,
            Quantity.parse(written),
            words(rest, "scope"),
            words(rest, "source"),
            previous,
            words(rest, "note"),
            value.span()));
  }

  private String written(YamlText value) {
    String written = value.value().strip();
    Quantity.withoutDoubtfulDigits(written)
        .ifPresent(
            plain -> sink.add(Diagnostic.error("E-FACT-DIGITS", value.span(), written, plain)));
    if (written.contains("${")) {
      sink.add(Diagnostic.error("E-FACT-PLACEHOLDER", value.span()));
    }
    return written;
  }

  private String words(YamlMap map, String key) {
    return Schema.text(map, key, sink).map(text -> text.value().strip()).orElse("");
  }
}
