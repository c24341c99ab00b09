package gen.check;

import gen.diag.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the {@code check.yaml} files of a project say for one report: nearest last, so that it wins.
 * Immutable.
 *
 * @param levels the severity of rules by code; an empty one switches the rule off
 * @param relations declared between facts: 信访总量 = 网上信访 + 来信 + 来访
 * @param terms the dictionary
 */
public record CheckSettings(
    Map<String, Optional<Severity>> levels, List<Relation> relations, Terms terms) {

  /** Nothing said: every rule as it is by itself. */
  public static final CheckSettings NONE = new CheckSettings(Map.of(), List.of(), Terms.NONE);

  public CheckSettings {
    levels = Map.copyOf(new LinkedHashMap<>(levels));
    relations = List.copyOf(relations);
  }

  /**
   * @param files farthest first; a nearer one changes the levels it names and adds its relations
   */
  public static CheckSettings of(List<CheckFile> files, Terms terms) {
    Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    Map<String, Relation> relations = new LinkedHashMap<>();
    for (CheckFile file : files) {
      levels.putAll(file.levels());
      file.relations().forEach(relation -> relations.putIfAbsent(relation.written(), relation));
    }
    return new CheckSettings(levels, List.copyOf(relations.values()), terms);
  }

  /**
   * How grave a finding of the rule is; empty when the rule is switched off.
   *
   * @param usual where the project does not say otherwise
   */
  public Optional<Severity> level(String code, Severity usual) {
    return levels.getOrDefault(code, Optional.of(usual));
  }
}
