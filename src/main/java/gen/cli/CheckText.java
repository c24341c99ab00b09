package gen.cli;

import gen.build.CheckFinding;
import gen.build.CheckOutcome;
import gen.build.RuleCatalog;
import gen.diag.Messages;
import gen.diag.TextPrinter;
import gen.text.ChineseDate;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Prints what a check came to for people: each finding, then a summary by rule. */
final class CheckText {
  private static final List<String> LEFT_OPEN = Collections.nCopies(10, "…");

  private final Messages messages;
  private final ProjectOptions project;
  private final Console console;
  private final TextPrinter printer;

  CheckText(Messages messages, ProjectOptions project, Console console) {
    this.messages = messages;
    this.project = project;
    this.console = console;
    this.printer = new TextPrinter(messages, console.color(project.color));
  }

  void print(CheckOutcome outcome, String language) {
    for (CheckFinding finding : outcome.findings()) {
      if (finding.accepted().isEmpty() || project.verbose) {
        print(finding, console.out());
      }
    }
    if (!project.quiet) {
      summary(outcome, language).forEach(console.out()::println);
    }
  }

  /** One finding with its place on the page and the reason why it is accepted, if there are. */
  void print(CheckFinding finding, PrintStream out) {
    out.print(printer.print(finding.diagnostic()));
    finding
        .printed()
        .map(place -> List.of(String.valueOf(place.page()), String.valueOf(place.line())))
        .ifPresent(place -> out.println("   " + messages.text("check.printed", place.toArray())));
    finding
        .accepted()
        .ifPresent(reason -> out.println("   " + messages.text("check.accepted", reason)));
  }

  private String duty(CheckOutcome.Duty duty, String language) {
    boolean chinese = language.equals("zh");
    Function<LocalDate, String> day = chinese ? ChineseDate::of : LocalDate::toString;
    String words =
        messages.text(duty.key(), day.apply(duty.reportedBy()), day.apply(duty.publishedBy()));
    return messages.text("check.duty", String.valueOf(duty.year()), words);
  }

  private List<String> summary(CheckOutcome outcome, String language) {
    Map<String, RuleCatalog.Entry> rules = RuleCatalog.in(language);
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
              rule == null ? messages.text(row.code(), LEFT_OPEN.toArray()) : rule.title()));
    }
    if (rows.size() > 1) {
      lines.add("");
      lines.addAll(Columns.of(rows));
      lines.add("");
    }
    outcome.duties().forEach(duty -> lines.add(duty(duty, language)));
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
