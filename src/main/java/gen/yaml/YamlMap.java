package gen.yaml;

import gen.diag.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A YAML mapping in the order of the file; its keys are texts and stand once. Immutable. */
public record YamlMap(Span span, Map<String, Entry> entries) implements YamlNode {

  /** A key with its place, and what it leads to. */
  public record Entry(YamlText key, YamlNode value) {}

  public YamlMap {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  public Optional<YamlNode> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /**
   * This map with another laid over it: where both have a key, maps merge and anything else of
   * {@code nearer} replaces. Every value keeps the place it came from.
   */
  public YamlMap overlaidBy(YamlMap nearer) {
    Map<String, Entry> merged = new LinkedHashMap<>(entries);
    nearer.entries.forEach((name, entry) -> merged.merge(name, entry, YamlMap::overlay));
    return new YamlMap(nearer.span, merged);
  }

  private static Entry overlay(Entry farther, Entry nearer) {
    if (farther.value instanceof YamlMap below && nearer.value instanceof YamlMap above) {
      return new Entry(nearer.key, below.overlaidBy(above));
    }
    boolean nothing = nearer.value instanceof YamlText text && text.isEmpty();
    if (nothing && !(farther.value instanceof YamlText)) {
      return farther; // a key whose lines are all commented out takes nothing away
    }
    return nearer;
  }
}
