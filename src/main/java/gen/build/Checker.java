package gen.build;

import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the rules over reports. Safe for threads. */
final class Checker {
  private final List<Rule> rules = CheckRules.all();

  /** What the rules find in a report, as grave as its project takes it; sorted. */
  List<Diagnostic> findings(Composed composed) {
    if (composed.report().isEmpty()) {
      return List.of();
    }
    CheckSettings settings = CheckSettings.NONE;
    CheckedReport checked = CheckedReport.of(composed.report().get(), List.of(), settings);
    List<Diagnostic> findings = new ArrayList<>();
    for (Rule rule : rules) {
      Diagnostics found = new Diagnostics();
      rule.check(checked, found);
      Optional<Severity> level =
          settings.levels().getOrDefault(rule.code(), Optional.of(rule.severity()));
      level.ifPresent(as -> found.sorted().forEach(each -> findings.add(each.as(as))));
    }
    return findings.stream().sorted().toList();
  }
}
