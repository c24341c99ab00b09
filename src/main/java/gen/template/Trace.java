package gen.template;

import gen.diag.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rendering made and what it asked for. Immutable.
 *
 * @param article empty when an error was reported
 * @param templates the files that were used, each once, in the order of their first use
 * @param facts the names of the facts that were asked for, there or not, and which templates asked
 *     for each; none if only texts of the data placed it
 */
public record Trace(
    Optional<RenderedArticle> article, List<Source> templates, Map<String, List<Source>> facts) {

  public Trace {
    templates = List.copyOf(templates);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
