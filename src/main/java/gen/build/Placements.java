package gen.build;

import gen.diag.Span;
import gen.yaml.YamlList;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where texts of data and settings place facts, {@code ${facts.名称}}. */
final class Placements {
  private static final Pattern FACT = Pattern.compile("\\$\\{facts\\.([^}\\n]+)}");

  private final Map<String, List<Span>> places = new LinkedHashMap<>();

  /** The places in all texts below the node, by the names of the facts. */
  void add(YamlNode node) {
    if (node instanceof YamlText text) {
      FACT.matcher(text.value()).results().forEach(match -> add(text, match));
    } else if (node instanceof YamlList list) {
      list.items().forEach(this::add);
    } else {
      ((YamlMap) node).entries().values().forEach(entry -> add(entry.value()));
    }
  }

  private void add(YamlText text, MatchResult match) {
    places
        .computeIfAbsent(match.group(1).strip(), name -> new ArrayList<>())
        .add(text.span(match.start(), match.end() - match.start()));
  }

  /** In the order in which the texts were added. */
  Map<String, List<Span>> places() {
    return places;
  }
}
