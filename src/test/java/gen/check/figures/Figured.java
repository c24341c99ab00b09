package gen.check.figures;

import gen.check.CheckSettings;
import gen.check.Checking;
import gen.check.Relation;
import gen.check.Rule;
import gen.check.Terms;
import gen.diag.Diagnostic;
import gen.report.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reports of some facts and one paragraph, for the rules about figures. */
final class Figured {
  private Figured() {}

  /** The facts are lines such as {@code 信访总量: 485件}; the first stands on line 5. */
  static String body(List<String> facts, String paragraph) {
    StringBuilder body = new StringBuilder(facts.isEmpty() ? "" : "facts:\n");
    facts.forEach(fact -> body.append("  ").append(fact).append('\n'));
    return body + "sections:\n  measures: |\n    " + paragraph + "\n  problems: 乙。\n";
  }

  /** Line, column and length of each finding. */
  static List<String> places(Rule rule, List<String> facts, String paragraph) {
    return Checking.places(rule, body(facts, paragraph));
  }

  static List<Diagnostic> findings(Rule rule, List<String> facts, String paragraph) {
    return Checking.findings(rule, body(facts, paragraph));
  }

  /** What relations of a check.yaml find among facts. */
  static List<Diagnostic> relations(List<String> facts, String... relations) {
    CheckSettings settings =
        new CheckSettings(
            Map.of(),
            Stream.of(relations)
                .map(r -> Written.text("checks: " + r))
                .map(text -> new Relation(text.value().strip(), text.span()))
                .toList(),
            Terms.NONE);
    return Checking.findings(new Relations(), body(facts, "甲。"), settings);
  }
}
