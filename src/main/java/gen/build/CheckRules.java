package gen.build;

import gen.check.Rule;
import gen.check.copying.Copies;
import gen.check.figures.FigureRules;
import gen.check.privacy.PrivacyRules;
import gen.check.punctuation.PunctuationRules;
import gen.check.structure.StructureRules;
import gen.check.wording.WordingRules;
import gen.diag.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue of all rules that look at one report. */
public final class CheckRules {
  private CheckRules() {}

  /** In the order of their pages in the documentation. */
  public static List<Rule> all() {
    return Stream.of(
            StructureRules.all(),
            FigureRules.all(),
            PunctuationRules.all(),
            WordingRules.all(),
            PrivacyRules.all())
        .flatMap(List::stream)
        .toList();
  }

  /** How grave each rule is by itself, in the same order; then those over several reports. */
  static Map<String, Severity> severities(List<Rule> rules) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    rules.forEach(rule -> severities.put(rule.code(), rule.severity()));
    Copies.CODES.stream().sorted().forEach(code -> severities.put(code, Severity.WARNING));
    return severities;
  }
}
