package gen.yaml;

import gen.diag.Span;
import java.util.List;

/** A YAML sequence. Immutable. */
public record YamlList(Span span, List<YamlNode> items) implements YamlNode {
  public YamlList {
    items = List.copyOf(items);
  }
}
