package gen.cli;

import gen.build.Outcome;
import gen.build.Result;
import gen.diag.Messages;
import gen.diag.TextPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a build tells on the terminal when it is done, and the exit status that goes with it. */
final class BuildText {
  private final Console console;
  private final Messages messages;
  private final ProjectOptions project;

  BuildText(Console console, Messages messages, ProjectOptions project) {
    this.console = console;
    this.messages = messages;
    this.project = project;
  }

  /**
   * @param more what the command tells beside what is wrong
   * @param strict whether warnings count as errors
   * @return the exit status
   */
  int print(Outcome outcome, List<String> more, boolean strict, long nanos) {
    diagnostics(outcome);
    CheckText findings = new CheckText(messages, project, console);
    outcome.findings().stream()
        .filter(finding -> finding.isError() || project.verbose && finding.isWarning())
        .forEach(finding -> findings.print(finding, console.err()));
    more.forEach(console.out()::println);
    bugs(outcome);
    new FailureTable(messages).of(outcome).forEach(console.err()::println);
    if (!project.quiet) {
      summary(outcome, nanos);
    }
    int status = status(outcome, strict);
    if (status != status(outcome, false)) {
      console.err().println(messages.text("build.strict.failed"));
    }
    return status;
  }

  /** What would be done, a line each. */
  int printPlan(Outcome outcome) {
    diagnostics(outcome);
    ReasonText reasons = new ReasonText(messages);
    for (Outcome.Would would : outcome.planned()) {
      console.out().println(would.data().name() + ": " + reasons.of(would.reason()));
    }
    for (Path file : outcome.removed()) {
      console.out().println(messages.text("plan.orphan", PathNames.of(file)));
    }
    if (!project.quiet) {
      console.out().println(messages.text("plan.summary", outcome.planned().size()));
    }
    return outcome.errors() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** What was brought together; that some reports are still to be made is no success. */
  int printMerged(Outcome outcome) {
    diagnostics(outcome);
    Outcome.Standing standing = outcome.standing();
    if (!project.quiet) {
      console
          .out()
          .println(
              messages.text(
                  standing.isComplete() ? "merge.summary" : "merge.summary.incomplete",
                  String.valueOf(standing.good()),
                  String.valueOf(standing.failed()),
                  String.valueOf(standing.outdated()),
                  String.valueOf(standing.unbuilt())));
      tell("build.missing", outcome.missing().size());
    }
    if (outcome.unwritable()) {
      return ExitCode.OUTPUT;
    }
    return standing.isComplete() && outcome.errors() == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private void diagnostics(Outcome outcome) {
    TextPrinter printer = new TextPrinter(messages, console.color(project.color));
    outcome.diagnostics().forEach(each -> console.err().print(printer.print(each)));
  }

  private void bugs(Outcome outcome) {
    for (Result result : outcome.results()) {
      if (result.bug().isPresent()) {
        String what = messages.text("cli.bug", result.bug().get().summary());
        console.err().println(result.data().name() + ": " + what);
        if (project.verbose) {
          console.err().print(result.bug().get().trace());
        }
      }
    }
  }

  private void summary(Outcome outcome, long nanos) {
    String seconds = String.format(Locale.ROOT, "%.1f", nanos / 1e9);
    long made = outcome.results().size() - outcome.failed() - outcome.unchanged();
    String key = outcome.failed() == 0 ? "build.summary" : "build.summary.failed";
    String unchanged =
        outcome.unchanged() == 0
            ? ""
            : messages.text("build.summary.unchanged", String.valueOf(outcome.unchanged()));
    console
        .out()
        .println(
            messages.text(
                key,
                String.valueOf(made),
                String.valueOf(outcome.files()),
                seconds,
                String.valueOf(outcome.errors() + outcome.wrong()),
                String.valueOf(outcome.warnings()),
                String.valueOf(outcome.failed()),
                unchanged));
    tell("build.removed", outcome.removed().size());
    tell("build.missing", outcome.missing().size());
    tell("build.checks", outcome.doubtful());
  }

  private void tell(String key, long count) {
    if (count > 0) {
      console.out().println(messages.text(key, String.valueOf(count)));
    }
  }

  private static int status(Outcome outcome, boolean strict) {
    boolean bug = outcome.results().stream().anyMatch(result -> result.bug().isPresent());
    if (outcome.unwritable() && !bug) {
      return ExitCode.OUTPUT;
    }
    boolean wrong = outcome.errors() + outcome.wrong() > 0;
    boolean failed = wrong || strict && outcome.warnings() + outcome.doubtful() > 0;
    return bug ? ExitCode.BUG : failed ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
