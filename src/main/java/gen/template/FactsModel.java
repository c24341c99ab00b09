package gen.template;

import freemarker.core.Environment;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import gen.report.Fact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a report for templates, by name; it remembers which were read, by which templates,
 * and which were looked for in vain.
 */
final class FactsModel implements TemplateHashModelEx {
  private final Map<String, FactModel> facts = new LinkedHashMap<>();
  private final Map<String, Set<String>> readers = new LinkedHashMap<>();

  FactsModel(Map<String, Fact> facts, FigureMarkup figures) {
    facts.forEach((name, fact) -> this.facts.put(name, new FactModel(fact, figures)));
  }

  /**
   * The fact as a text of the data places it; the report's reader has seen to it that it exists.
   */
  FactModel placed(String name) {
    readers(name);
    return facts.get(name);
  }

  /** The names that were asked for, whether they exist or not, in that order. */
  Set<String> read() {
    return readers.keySet();
  }

  /** For each of these names the templates that asked for it, by their paths from the root. */
  Map<String, Set<String>> readers() {
    return readers;
  }

  private Set<String> readers(String name) {
    return readers.computeIfAbsent(name, key -> new LinkedHashSet<>());
  }

  @Override
  public TemplateModel get(String name) {
    Environment env = Environment.getCurrentEnvironment();
    if (env == null) {
      readers(name);
    } else {
      readers(name).add(env.getCurrentTemplate().getSourceName());
    }
    return facts.get(name);
  }

  @Override
  public boolean isEmpty() {
    return facts.isEmpty();
  }

  @Override
  public int size() {
    return facts.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(facts.keySet(), Models.WRAPPER);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(facts.values(), Models.WRAPPER);
  }
}
