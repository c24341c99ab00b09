package gen.yaml;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import java.util.List;
import java.util.Optional;

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
