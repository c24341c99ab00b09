package gen.template;

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
 * The facts of a report for templates, by name; it remembers which were read, and which were looked
 * for in vain.
 */
final class FactsModel implements TemplateHashModelEx {
  private final Map<String, FactModel> facts = new LinkedHashMap<>();
  private final Set<String> read = new LinkedHashSet<>();

  FactsModel(Map<String, Fact> facts, FigureMarkup figures) {
    facts.forEach((name, fact) -> this.facts.put(name, new FactModel(fact, figures)));
  }

  /**
   * The fact as a text of the data places it; the report's reader has seen to it that it exists.
   */
  FactModel placed(String name) {
    read.add(name);
    return facts.get(name);
  }

  /** The names that were asked for, whether they exist or not, in that order. */
  Set<String> read() {
    return read;
  }

  @Override
  public TemplateModel get(String name) {
    read.add(name);
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
