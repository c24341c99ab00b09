package gen.cli;

import gen.build.Build;
import gen.build.BuildException;
import gen.build.BuildOptions;
import gen.build.Fonts;
import gen.build.Format;
import gen.build.Outcome;
import gen.build.Result;
import gen.diag.Diagnostic;
import gen.diag.Messages;
import gen.diag.TextPrinter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gen build}: makes the reports. */
@Command(name = "build")
class BuildCommand implements Callable<Integer> {
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private final Console console;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private ProjectOptions project;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "build.path")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "out",
      descriptionKey = "build.out")
  private Path out;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "html,pdf",
      descriptionKey = "build.format")
  private Set<Format> formats = EnumSet.noneOf(Format.class);

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "build.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "build.date")
  private String date;

  @Option(
      names = "--fonts",
      paramLabel = "embedded|system",
      defaultValue = "embedded",
      descriptionKey = "build.fonts")
  private Fonts fonts;

  @Option(names = "--strict", descriptionKey = "build.strict")
  private boolean strict;

  @Option(names = "--prove", descriptionKey = "build.prove")
  private boolean prove;

  BuildCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), messages.text("cli.jobs"));
    }
    BuildOptions options =
        new BuildOptions(
            project.inputs, project.templates, out, paths, formats, jobs, stamped(), prove, fonts);
    try {
      return report(build(options), System.nanoTime() - start);
    } catch (BuildException e) {
      console.err().println("gen: " + messages.text(e.key(), e.arguments().toArray()));
      return ExitCode.of(e.reason());
    }
  }

  private Outcome build(BuildOptions options) throws BuildException {
    try (BuildProgress progress =
        new BuildProgress(console, messages, project.quiet, project.verbose)) {
      return run(new Build(options, progress));
    }
  }

  /** What is to be built; who makes more of it than the reports, prints it in {@link #show}. */
  Outcome run(Build build) throws BuildException {
    return build.run();
  }

  /** Prints what the command tells beside what is wrong. */
  void show(Outcome outcome, Messages messages, PrintStream out) {
    ProofTable table = new ProofTable(messages);
    outcome.results().forEach(result -> table.of(result).forEach(out::println));
  }

  private int report(Outcome outcome, long nanos) {
    TextPrinter printer = new TextPrinter(messages, console.color(project.color));
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      console.err().print(printer.print(diagnostic));
    }
    CheckText findings = new CheckText(messages, project, console);
    outcome.findings().stream()
        .filter(finding -> finding.isError() || project.verbose && finding.isWarning())
        .forEach(finding -> findings.print(finding, console.err()));
    show(outcome, messages, console.out());
    boolean bug = false;
    for (Result result : outcome.results()) {
      if (result.bug().isPresent()) {
        bug = true;
        console
            .err()
            .println(
                result.data().name()
                    + ": "
                    + messages.text("cli.bug", Bug.describe(result.bug().get())));
        if (project.verbose) {
          result.bug().get().printStackTrace(console.err());
        }
      }
    }
    if (!project.quiet) {
      console.out().println(summary(outcome, nanos));
    }
    if (!project.quiet && outcome.doubtful() > 0) {
      String count = String.valueOf(outcome.doubtful());
      console.out().println(messages.text("build.checks", count));
    }
    if (outcome.unwritable() && !bug) {
      return ExitCode.OUTPUT;
    }
    boolean wrong = outcome.errors() + outcome.wrong() > 0;
    boolean failed = wrong || strict && outcome.warnings() + outcome.doubtful() > 0;
    return bug ? ExitCode.BUG : failed ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private String summary(Outcome outcome, long nanos) {
    String seconds = String.format(Locale.ROOT, "%.1f", nanos / 1e9);
    long made = outcome.results().size() - outcome.failed();
    String key = outcome.failed() == 0 ? "build.summary" : "build.summary.failed";
    return messages.text(
        key,
        String.valueOf(made),
        String.valueOf(outcome.files()),
        seconds,
        String.valueOf(outcome.errors() + outcome.wrong()),
        String.valueOf(outcome.warnings()),
        String.valueOf(outcome.failed()));
  }

  /** The date for the outputs: --date, else SOURCE_DATE_EPOCH, else none; never the clock. */
  private Optional<Instant> stamped() {
    String epoch = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
    try {
      if (date != null) {
        return Optional.of(sound(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant()));
      }
      return epoch.isEmpty()
          ? Optional.empty()
          : Optional.of(sound(Instant.ofEpochSecond(Long.parseLong(epoch))));
    } catch (DateTimeException | NumberFormatException e) {
      String message =
          date != null ? messages.text("cli.date", date) : messages.text("cli.epoch", epoch);
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  /** A PDF writes years with four digits. */
  private static Instant sound(Instant date) {
    if (date.isBefore(Instant.EPOCH) || date.isAfter(LAST)) {
      throw new DateTimeException("not between 1970 and 9999");
    }
    return date;
  }
}
