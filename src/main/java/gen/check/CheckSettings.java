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
}
