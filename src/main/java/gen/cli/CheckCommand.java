package gen.cli;

import gen.build.BuildException;
import gen.build.CheckOptions;
import gen.build.CheckOutcome;
import gen.build.CheckRun;
import gen.diag.Messages;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gen check}: looks for mistakes in the words and figures of reports. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  /** For people, or for programs; the names are those of the option. */
  enum Form {
    text,
    json,
    sarif
  }

  /** More are not needed, unless two rules undo each other's work. */
  private static final int ROUNDS = 5;

  private final Console console;
  private final Messages messages;
  private final String language;

  @Spec private CommandSpec spec;
  @Mixin private ProjectOptions project;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "check.path")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|sarif",
      defaultValue = "text",
      descriptionKey = "check.format")
  private Form form;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "check.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--strict", descriptionKey = "check.strict")
  private boolean strict;

  @Option(names = "--fix", descriptionKey = "check.fix")
  private boolean fix;

  @Option(names = "--dry-run", descriptionKey = "check.dry-run")
  private boolean dryRun;

  @Option(
      names = "--explain",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "CODE",
      descriptionKey = "check.explain")
  private String code;

  CheckCommand(Console console, Messages messages, String language) {
    this.console = console;
    this.messages = messages;
    this.language = language;
  }

  @Override
  public Integer call() {
    if (code != null) {
      CodePages pages = new CodePages(messages, language);
      if (code.isBlank()) {
        return pages.printAll(console);
      }
      return pages.print(code, console).orElseThrow(() -> misuse("check.explain.unknown", code));
    }
    if (jobs < 1) {
      throw misuse("check.jobs.few");
    }
    if (dryRun && !fix) {
      throw misuse("check.dry-run.alone");
    }
    CheckOptions options = new CheckOptions(project.inputs, project.templates, paths, jobs);
    try {
      boolean refused = false;
      CheckOutcome outcome = new CheckRun(options).run();
      if (fix) {
        // in the forms for programs nothing else may stand in the output
        PrintStream shown = form == Form.text ? console.out() : console.err();
        Mending mending = new Mending(shown, console.err(), messages);
        int round = 0;
        while (round++ < ROUNDS && mending.mend(project.inputs, outcome, dryRun)) {
          outcome = new CheckRun(options).run();
        }
        mending.summary(dryRun);
        refused = mending.refused();
      }
      int status = report(outcome);
      return refused && status == ExitCode.FINE ? ExitCode.FINDINGS : status;
    } catch (BuildException e) {
      console.err().println("gen: " + messages.text(e.key(), e.arguments().toArray()));
      return ExitCode.of(e.reason());
    }
  }

  private int report(CheckOutcome outcome) {
    switch (form) {
      case text -> new CheckText(messages, project, console).print(outcome, language);
      case json -> console.out().print(new CheckJson(messages, language).text(outcome));
      case sarif ->
          console
              .out()
              .print(
                  new CheckSarif(messages, language, List.of(project.inputs, project.templates))
                      .text(outcome));
    }
    for (CheckOutcome.Bug bug : outcome.bugs()) {
      String what = messages.text("cli.bug", gen.build.Bug.of(bug.thrown()).summary());
      console.err().println(bug.data().name() + ": " + what);
      if (project.verbose) {
        bug.thrown().printStackTrace(console.err());
      }
    }
    if (!outcome.bugs().isEmpty()) {
      return ExitCode.BUG;
    }
    boolean failed = outcome.errors() > 0 || strict && outcome.warnings() > 0;
    return failed ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private ParameterException misuse(String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), messages.text(key, arguments));
  }
}
