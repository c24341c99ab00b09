package gen.cli;

import gen.build.Build;
import gen.build.BuildException;
import gen.build.BuildOptions;
import gen.build.Fonts;
import gen.build.Format;
import gen.build.Outcome;
import gen.build.RunOptions;
import gen.diag.Messages;
import gen.state.Part;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
  private static final long LONGEST = 86_400; // a day

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

  @Option(names = "--force", descriptionKey = "build.force")
  private boolean force;

  @Option(names = "--dry-run", descriptionKey = "build.dry-run")
  private boolean dryRun;

  @Option(names = "--shard", paramLabel = "K/N", descriptionKey = "build.shard")
  private String shard;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      descriptionKey = "build.timeout")
  private long limit;

  @Option(names = "--report", paramLabel = "FILE", descriptionKey = "build.report")
  private Path report;

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
    if (dryRun && report != null) {
      throw new ParameterException(spec.commandLine(), messages.text("cli.dry-report"));
    }
    BuildOptions options =
        new BuildOptions(
            project.inputs,
            project.templates,
            out,
            paths,
            formats,
            jobs,
            stamped(),
            prove,
            fonts,
            run());
    try {
      prepareReport();
    } catch (IOException e) {
      return unwritable(e);
    }
    try {
      Outcome outcome = build(options);
      BuildText text = new BuildText(console, messages, project);
      if (dryRun) {
        return text.printPlan(outcome);
      }
      long nanos = System.nanoTime() - start;
      int status = text.print(outcome, more(outcome, messages), strict, nanos);
      if (!options.run().part().isWhole() && !project.quiet) {
        String name = PathNames.of(out);
        String quoted = name.indexOf(' ') < 0 ? name : '"' + name + '"';
        console.out().println(messages.text("build.shard.next", quoted));
      }
      return report == null ? status : writeReport(outcome, status, nanos);
    } catch (BuildException e) {
      console.err().println("gen: " + messages.text(e.key(), e.arguments().toArray()));
      return ExitCode.of(e.reason());
    }
  }

  private RunOptions run() {
    if (limit < 1 || limit > LONGEST) {
      throw new ParameterException(spec.commandLine(), messages.text("cli.timeout"));
    }
    return new RunOptions(
        force,
        dryRun,
        part(),
        Duration.ofSeconds(limit),
        Program.identity(),
        WorkerMain.command(jobs),
        project.verbose);
  }

  private Part part() {
    try {
      return shard == null ? Part.WHOLE : Part.of(shard);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), messages.text("cli.shard", shard));
    }
  }

  private Outcome build(BuildOptions options) throws BuildException {
    try (BuildProgress progress =
        new BuildProgress(console, messages, project.quiet, project.verbose)) {
      return run(new Build(options, progress));
    }
  }

  /** Better that it is told now than when all is built. */
  private void prepareReport() throws IOException {
    if (report == null) {
      return;
    }
    Path folder = report.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(report)) {
      throw new FileSystemException(PathNames.of(report), null, messages.text("build.folder"));
    }
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  private int writeReport(Outcome outcome, int status, long nanos) {
    String text = new BuildReport(messages).of(outcome, status, nanos);
    try {
      Files.writeString(report, text);
      return status;
    } catch (IOException e) {
      int lost = unwritable(e);
      return status == ExitCode.FINE ? lost : status;
    }
  }

  private int unwritable(IOException e) {
    String why = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    // such as FileAlreadyExistsException: logs
    String reason =
        why == null ? e.getClass().getSimpleName() + ": " + e.getMessage().replace('\\', '/') : why;
    console.err().println("gen: " + messages.text("build.output", PathNames.of(report), reason));
    return ExitCode.OUTPUT;
  }

  /** What is to be built; who makes more of it than the reports, prints it in {@link #more}. */
  Outcome run(Build build) throws BuildException {
    return build.run();
  }

  /** What the command tells beside what is wrong. */
  List<String> more(Outcome outcome, Messages messages) {
    ProofTable table = new ProofTable(messages);
    return outcome.results().stream().flatMap(result -> table.of(result).stream()).toList();
  }

  /**
   * The date for all outputs: --date, else SOURCE_DATE_EPOCH, else each its own; never the clock.
   */
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
