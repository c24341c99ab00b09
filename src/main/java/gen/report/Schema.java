package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Nearest;
import gen.yaml.LineMistakes;
import gen.yaml.YamlList;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every part of the schema asks of a node: its kind, its keys, that something is written. */
public final class Schema {
  private static final Pattern NAMES =
      Pattern.compile("[\\p{L}\\p{N}（）]{1,30}(?:\\s*[、，,；;]\\s*[\\p{L}\\p{N}（）]{1,30})*");

  private Schema() {}

  /** Reports each key of the map that is not known, with the nearest one that is. */
  public static void refuseUnknownKeys(YamlMap map, Collection<String> known, Sink sink) {
    map.entries()
        .forEach(
            (name, entry) -> {
              if (!known.contains(name)) {
                Optional<String> near = Nearest.to(name, known);
                Diagnostic unknown =
                    Diagnostic.error(
                        "E-DATA-UNKNOWN-KEY",
                        entry.key().span(),
                        name,
                        near.orElse(""),
                        String.join(", ", known));
                sink.add(near.isPresent() ? unknown.hint("near") : unknown);
              }
            });
  }

  /** True when the map lacks the key but has one that is not known and nearest to it. */
  public static boolean misspells(YamlMap map, String key, Collection<String> known) {
    return !map.entries().containsKey(key)
        && map.entries().keySet().stream()
            .filter(name -> !known.contains(name))
            .anyMatch(name -> Nearest.to(name, known).equals(Optional.of(key)));
  }

  /** The text under the key; reports what is there but is no text, or is empty. */
  public static Optional<YamlText> text(YamlMap map, String key, Sink sink) {
    YamlMap.Entry entry = map.entries().get(key);
    if (entry == null) {
      return Optional.empty();
    }
    Optional<YamlText> text = text(entry.value(), sink);
    if (text.isPresent() && text.get().isEmpty()) {
      sink.add(Diagnostic.error("E-DATA-EMPTY", entry.key().span(), key));
      return Optional.empty();
    }
    return text;
  }

  /** The node as a text, which may be empty. */
  public static Optional<YamlText> text(YamlNode node, Sink sink) {
    if (node instanceof YamlText text) {
      return Optional.of(text);
    }
    sink.add(Diagnostic.error("E-DATA-NOT-TEXT", node.span()).hint(kind(node)));
    return Optional.empty();
  }

  /** The node as a map; nothing written counts as an empty one. */
  public static Optional<YamlMap> map(YamlNode node, Sink sink) {
    if (node instanceof YamlMap map) {
      return Optional.of(map);
    }
    if (node instanceof YamlText text) {
      if (text.isEmpty()) {
        return Optional.of(new YamlMap(text.span(), Map.of()));
      }
      List<Diagnostic> mistakes = LineMistakes.whereMapExpected(text);
      if (!mistakes.isEmpty()) {
        mistakes.forEach(sink::add);
        return Optional.empty();
      }
    }
    sink.add(Diagnostic.error("E-DATA-NOT-MAP", node.span()).hint(kind(node)));
    return Optional.empty();
  }

  /** The items of a list; nothing written counts as an empty one. */
  public static List<YamlNode> list(YamlNode node, Sink sink) {
    if (node instanceof YamlList list) {
      return list.items();
    }
    if (node instanceof YamlText text) {
      List<Diagnostic> mistakes = LineMistakes.whereListExpected(text);
      if (text.isEmpty() || !mistakes.isEmpty()) {
        mistakes.forEach(sink::add);
        return List.of();
      }
    }
    Diagnostic refused = Diagnostic.error("E-DATA-NOT-LIST", node.span(), items(node));
    sink.add(refused.hint(items(node).isEmpty() ? kind(node) : "items"));
    return List.of();
  }

  /** The items that a short text seems to name, 业务培训、学法, as a list has them; else empty. */
  private static String items(YamlNode node) {
    String written = node instanceof YamlText text ? text.value().strip() : "";
    return NAMES.matcher(written).matches()
        ? String.join(", ", written.split("\\s*[、，,；;]\\s*"))
        : "";
  }

  private static String kind(YamlNode node) {
    if (node instanceof YamlMap) {
      return "map";
    }
    return node instanceof YamlList ? "list" : "text";
  }
}
