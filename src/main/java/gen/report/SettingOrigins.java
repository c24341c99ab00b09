package gen.report;

import gen.diag.Sink;
import gen.yaml.YamlList;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Follows each setting through the layers: who states it last, and what it takes the place of. */
final class SettingOrigins {
  private final Map<String, Deque<SettingOrigin.Stated>> stated = new LinkedHashMap<>();

  private SettingOrigins() {}

  /**
   * The settings in effect, in the order of the base and then of the nearer layers.
   *
   * @param layers farthest first
   */
  static List<SettingOrigin> of(YamlMap base, List<YamlMap> layers, Sink sink) {
    SettingOrigins origins = new SettingOrigins();
    origins.add("", base);
    for (int i = 1; i <= layers.size(); i++) {
      origins.add("", Settings.merged(base, layers.subList(0, i), sink));
    }
    return origins.stated.entrySet().stream().map(SettingOrigins::origin).toList();
  }

  private static SettingOrigin origin(Map.Entry<String, Deque<SettingOrigin.Stated>> entry) {
    List<SettingOrigin.Stated> all = new ArrayList<>(entry.getValue());
    return new SettingOrigin(entry.getKey(), all.get(0), all.subList(1, all.size()));
  }

  private void add(String within, YamlMap map) {
    map.entries()
        .forEach(
            (key, entry) -> {
              String name = within.isEmpty() ? key : within + "." + key;
              if (entry.value() instanceof YamlMap group) {
                add(name, group);
              } else {
                add(name, new SettingOrigin.Stated(value(entry.value()), entry.key().span()));
              }
            });
  }

  /** A layer that says nothing of it leaves it where it was. */
  private void add(String name, SettingOrigin.Stated now) {
    Deque<SettingOrigin.Stated> before = stated.computeIfAbsent(name, key -> new ArrayDeque<>());
    if (before.isEmpty() || !before.peek().span().equals(now.span())) {
      before.push(now);
    }
  }

  private static String value(YamlNode node) {
    if (node instanceof YamlList list) {
      return list.items().stream().map(SettingOrigins::value).collect(Collectors.joining(", "));
    }
    return node instanceof YamlText text && !text.isEmpty() ? text.value().strip() : "";
  }
}
