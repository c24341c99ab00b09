package gen.build;

import gen.check.Rule;
import gen.check.figures.FigureRules;
import gen.check.privacy.PrivacyRules;
import gen.check.punctuation.PunctuationRules;
import gen.check.structure.StructureRules;
import gen.check.wording.WordingRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Those of all rules, in the same order. */
  static Set<String> codes() {
    return all().stream().map(Rule::code).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
