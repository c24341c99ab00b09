package gen.check.punctuation;

import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostics;
import gen.report.ClauseCatalog;
import gen.report.Report;
import gen.report.Written;
import java.util.List;

/** Reports of a kind that has more settings than most tests need. */
final class InSettings {
  private InSettings() {}

  /**
   * @param settings stand above the usual ones
   */
  static List<String> places(Rule rule, String settings, String body) {
    Report report =
        Written.draft("报告", Written.HEAD + body)
            .complete(
                Written.map("settings.yaml", settings + Written.SETTINGS),
                List.of(),
                ClauseCatalog.NONE,
                new Diagnostics());
    Diagnostics found = new Diagnostics();
    rule.check(CheckedReport.of(report, List.of(), CheckSettings.NONE), found);
    return found.sorted().stream().map(d -> d.code() + " " + d.span().place()).toList();
  }
}
