package gen.check;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.report.Report;
import gen.report.Written;
import java.util.List;

/** Runs rules over reports that a test writes down. */
public final class Checking {
  private Checking() {}

  /**
   * Findings in data that stands under {@link Written#HEAD}, so begins on line 4, as {@code CODE
   * line:column+length}; settings are {@link Written#SETTINGS}.
   */
  public static List<String> places(Rule rule, String body) {
    return findings(rule, body).stream().map(Checking::place).toList();
  }

  /** The same as diagnostics, for their arguments. */
  public static List<Diagnostic> findings(Rule rule, String body) {
    return findings(rule, body, CheckSettings.NONE);
  }

  public static List<Diagnostic> findings(Rule rule, String body, CheckSettings settings) {
    Diagnostics found = new Diagnostics();
    rule.check(CheckedReport.of(report(body), List.of(), settings), found);
    return found.sorted();
  }

  /** What the rule finds in one paragraph, as the texts that are marked. */
  public static List<String> marked(Rule rule, String paragraph) {
    String body = "sections:\n  measures: |\n    " + paragraph + "\n  problems: 乙。\n";
    return findings(rule, body).stream()
        .map(
            d ->
                d.span().length() == 0
                    ? ""
                    : d.span()
                        .source()
                        .line(d.span().line())
                        .substring(
                            d.span().column() - 1, d.span().column() - 1 + d.span().length()))
        .toList();
  }

  private static Report report(String body) {
    return Written.report(body, new Diagnostics());
  }

  private static String place(Diagnostic d) {
    return d.code() + " " + d.span().line() + ":" + d.span().column() + "+" + d.span().length();
  }
}
