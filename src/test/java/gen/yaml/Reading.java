package gen.yaml;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text as it was read, for tests: what came of it, and what was found. */
record Reading(Source source, Optional<YamlNode> root, List<Diagnostic> found) {

  static Reading of(String text) {
    Source source = new Source("f.yaml", text);
    Diagnostics sink = new Diagnostics();
    Optional<YamlNode> root = YamlReader.read(source, sink);
    return new Reading(source, root, sink.sorted());
  }

  /** {@code CODE line:column} of each finding. */
  List<String> places() {
    return found.stream().map(Reading::place).toList();
  }

  static String place(Diagnostic found) {
    return found.code() + " " + found.span().line() + ":" + found.span().column();
  }

  /**
   * The whole tree in one line: {@code {a: 1, b: [2, 3]}}; a line break is shown as ¶. Null when
   * nothing was read.
   */
  String tree() {
    return root.map(Reading::tree).orElse(null);
  }

  private static String tree(YamlNode node) {
    if (node instanceof YamlText text) {
      return text.value().replace('\n', '¶');
    }
    if (node instanceof YamlList list) {
      return list.items().stream().map(Reading::tree).collect(Collectors.joining(", ", "[", "]"));
    }
    return ((YamlMap) node)
        .entries().values().stream()
            .map(entry -> tree(entry.key()) + ": " + tree(entry.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  YamlText text(String... keys) {
    return (YamlText) node(keys);
  }

  YamlNode node(String... keys) {
    YamlNode node = root.orElseThrow(() -> new AssertionError(places().toString()));
    for (String key : keys) {
      node =
          node instanceof YamlList list
              ? list.items().get(Integer.parseInt(key))
              : ((YamlMap) node).get(key).orElseThrow();
    }
    return node;
  }
}
