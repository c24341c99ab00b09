package gen.check.structure;

import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.diag.Span;
import gen.report.ClauseCatalog;
import gen.report.Draft;
import gen.report.Report;
import gen.report.Written;
import gen.yaml.YamlMap;
import java.util.List;

/** Reports of a kind with all prescribed contents, and what a rule finds in them. */
final class Annual {
  private static final String SETTINGS =
      """
      issuer: ${bureau}
      title: 关于${year}年度法治政府建设情况的报告
      formula: 现将有关情况报告如下：
      order: [measures, problems, leadership, plans, other]
      headings:
        measures: ${year}年主要举措和成效
        problems: 存在的不足和原因
        leadership: 第一责任人职责
        plans: ${next_year}年主要安排
        other: 其他需要报告的情况
      heading_style:
        measures: own-line
        problems: own-line
        leadership: own-line
        plans: own-line
        other: own-line
      empty_text:
        measures:
        problems:
        leadership:
        plans:
        other: 无
      document_number:
      print_date:
      """;

  private Annual() {}

  /** A report on that year; the body begins on line 4. */
  static Report report(int year, String body) {
    return read(Written.HEAD.replace("year: 2025", "year: " + year) + body);
  }

  /** A report on 2025 of another office. */
  static Report report(String region, String bureau, String body) {
    return read("bureau: " + bureau + "\nregion: " + region + "\nyear: 2025\n" + body);
  }

  private static Report read(String data) {
    Diagnostics found = new Diagnostics();
    YamlMap kind = Written.map("d.yaml", "kind: 报告");
    Draft draft =
        Draft.read(new Source("a.yaml", data), Written.map("a.yaml", data), List.of(kind), found)
            .orElseThrow();
    return draft.complete(
        Written.map("settings.yaml", SETTINGS), List.of(), ClauseCatalog.NONE, found);
  }

  static List<Diagnostic> findings(Rule rule, int year, String body) {
    Diagnostics found = new Diagnostics();
    CheckedReport report = CheckedReport.of(report(year, body), List.of(), CheckSettings.NONE);
    rule.check(report, found);
    return found.sorted();
  }

  /** {@code CODE line:column+length hint} of each, the hint only when it is a named one. */
  static List<String> places(Rule rule, String body) {
    return findings(rule, 2025, body).stream().map(Annual::place).toList();
  }

  /** What is marked in a paragraph of that section. */
  static List<String> marked(Rule rule, int year, String section, String paragraph) {
    String body = "sections:\n  " + section + ":\n    - text: |\n        " + paragraph + "\n";
    return marked(findings(rule, year, body));
  }

  static List<String> marked(Rule rule, String section, String paragraph) {
    return marked(rule, 2025, section, paragraph);
  }

  static List<String> marked(List<Diagnostic> findings) {
    return findings.stream().map(d -> text(d.span())).toList();
  }

  private static String text(Span span) {
    int[] line = span.source().line(span.line()).codePoints().toArray();
    return span.column() == 0 ? "" : new String(line, span.column() - 1, span.length());
  }

  private static String place(Diagnostic d) {
    String place =
        d.code() + " " + d.span().line() + ":" + d.span().column() + "+" + d.span().length();
    return d.hint().isEmpty() ? place : place + " " + d.hint();
  }
}
