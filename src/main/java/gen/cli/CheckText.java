package gen.cli;

import gen.build.CheckFinding;
import gen.build.CheckOutcome;
import gen.build.RuleCatalog;
import gen.diag.Messages;
import gen.diag.TextPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints what a check came to for people: each finding, then a summary by rule. */
final class CheckText {
  private final Messages messages;
  private final ProjectOptions project;
  private final Console console;

  CheckText(Messages messages, ProjectOptions project, Console console) {
    this.messages = messages;
    this.project = project;
    this.console = console;
  }

  void print(CheckOutcome outcome, String language) {
    TextPrinter printer = new TextPrinter(messages, console.color(project.color));
    for (CheckFinding finding : outcome.findings()) {
      if (finding.accepted().isEmpty()) {
        console.out().print(printer.print(finding.diagnostic()));
      } else if (project.verbose) {
        console.out().print(printer.print(finding.diagnostic()));
        console.out().println("   " + messages.text("check.accepted", finding.accepted().get()));
      }
    }
    if (!project.quiet) {
      summary(outcome, RuleCatalog.in(language)).forEach(console.out()::println);
    }
  }

  private List<String> summary(CheckOutcome outcome, Map<String, RuleCatalog.Entry> rules) {
    List<String> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(messages.text("check.columns").split("\t")));
    for (CheckSummary.Row row : CheckSummary.of(outcome).rows()) {
      RuleCatalog.Entry rule = rules.get(row.code());
      rows.add(
          List.of(
              row.code(),
              String.valueOf(row.count()),
              String.valueOf(row.accepted()),
              rule == null ? "" : rule.title()));
    }
    if (rows.size() > 1) {
      lines.add("");
      lines.addAll(Columns.of(rows));
      lines.add("");
    }
    lines.add(
        messages.text(
            "check.summary",
            String.valueOf(outcome.reports()),
            String.valueOf(outcome.errors()),
            String.valueOf(outcome.warnings()),
            String.valueOf(outcome.accepted())));
    return lines;
  }
}
