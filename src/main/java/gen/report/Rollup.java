package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a data file says under {@code rollup:}: whose figures are added to make its own. Immutable.
 *
 * @param span where the key stands
 * @param from the folder of the bureaus' data files, from that of this file
 * @param fromSpan where it stands; the key if it is not written
 * @param kind the kind of report whose figures are added; empty: the same as this one's
 * @param bureaus the roster: who has to report; empty if there is none
 * @param facts which facts are added; empty: all that can be
 * @param table the title of the attachment with the figures of each; empty: no attachment
 */
public record Rollup(
    Span span,
    String from,
    Span fromSpan,
    Optional<String> kind,
    List<Named> bureaus,
    Optional<List<Named>> facts,
    Optional<Prose> table) {

  private static final List<String> KEYS = List.of("from", "kind", "bureaus", "facts", "table");
  private static final String TITLE = "各单位主要数据汇总表";

  /** A name in a list of the data. */
  public record Named(String name, Span span) {}

  public Rollup {
    bureaus = List.copyOf(bureaus);
    facts = facts.map(List::copyOf);
  }

  /** Reads what stands under the key; empty if there is none or it is no map. */
  static Optional<Rollup> read(YamlMap data, Sink sink) {
    YamlMap.Entry entry = data.entries().get("rollup");
    if (entry == null) {
      return Optional.empty();
    }
    return Schema.map(entry.value(), sink).map(map -> read(entry.key().span(), map, sink));
  }

  private static Rollup read(Span key, YamlMap map, Sink sink) {
    Schema.refuseUnknownKeys(map, KEYS, sink);
    Optional<YamlText> from = Schema.text(map, "from", sink);
    return new Rollup(
        key,
        from.map(text -> text.value().strip()).orElse("."),
        from.map(YamlText::span).orElse(key),
        Schema.text(map, "kind", sink).map(text -> text.value().strip()),
        map.get("bureaus").map(node -> names(node, sink)).orElse(List.of()),
        map.get("facts").map(node -> names(node, sink)),
        title(map, sink));
  }

  private static Optional<Prose> title(YamlMap map, Sink sink) {
    Optional<YamlText> written = Schema.text(map, "table", sink);
    if (written.isEmpty() || written.get().value().equals("yes")) {
      return Optional.of(Prose.of(TITLE));
    }
    return written.get().value().equals("no")
        ? Optional.empty()
        : Optional.of(Prose.parse(written.get(), sink));
  }

  /** The names in a list of the data, with their places; what is no name is reported. */
  static List<Named> names(YamlNode node, Sink sink) {
    List<Named> names = new ArrayList<>();
    for (YamlNode item : Schema.list(node, sink)) {
      Optional<YamlText> text = Schema.text(item, sink);
      if (text.isPresent() && text.get().isEmpty()) {
        sink.add(Diagnostic.error("E-DATA-EMPTY", item.span(), "-"));
      }
      text.filter(name -> !name.isEmpty())
          .ifPresent(name -> names.add(new Named(name.value().strip(), name.span())));
    }
    return names;
  }
}
