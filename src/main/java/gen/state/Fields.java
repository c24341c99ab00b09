package gen.state;

import gen.json.Json;
import gen.json.JsonException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of a JSON object that was read; a wrong type is a {@link ClassCastException}. */
record Fields(Map<?, ?> map) {

  static Fields of(String line) throws JsonException {
    return new Fields((Map<?, ?>) Json.read(line));
  }

  boolean has(String name) {
    return map.containsKey(name);
  }

  String text(String name) {
    return (String) map.get(name);
  }

  int number(String name) {
    return ((Number) map.get(name)).intValue();
  }

  long size(String name) {
    return ((Number) map.get(name)).longValue();
  }

  boolean truth(String name) {
    return (Boolean) map.get(name);
  }

  Fields object(String name) {
    return new Fields((Map<?, ?>) map.get(name));
  }

  /** Empty when there is no such field; so it is with the others. */
  List<?> list(String name) {
    return has(name) ? (List<?>) map.get(name) : List.of();
  }

  List<String> texts(String name) {
    return list(name).stream().map(String.class::cast).toList();
  }

  SortedMap<String, String> textsByName() {
    SortedMap<String, String> texts = new TreeMap<>();
    map.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }
}
