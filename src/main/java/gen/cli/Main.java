package gen.cli;

import gen.build.WarmUp;
import gen.diag.Messages;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code gen}. */
@Command(name = "gen", synopsisSubcommandLabel = "COMMAND", versionProvider = Version.class)
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  private Main() {}

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] args) {
    String home = System.getProperty("gen.home", "");
    if (!home.isEmpty() && Freshness.isStale(Path.of(home))) {
      System.exit(Freshness.STALE);
    }
    Optional<ClassArchive> archive = ClassArchive.ofProcess();
    archive.ifPresent(ClassArchive::discardUnused);
    boolean alone = Runtime.getRuntime().availableProcessors() == 1;
    if (!alone && args.length > 0 && args[0].equals("check")) {
      WarmUp.begin();
    }
    int status = run(Console.ofProcess(), args);
    archive.ifPresent(ClassArchive::makeAnew);
    System.exit(status);
  }

  /**
   * Runs one command in this process and returns its exit status; nothing outside the console and
   * the files is touched.
   */
  static int run(Console console, String... args) {
    String language = language(console, args);
    Messages messages = Messages.in(language);
    if (!canNameChineseFiles()) {
      console.err().println(messages.text("cli.locale"));
      return ExitCode.PROJECT;
    }
    if (args.length == 1 && Version.OPTIONS.contains(args[0])) {
      console.out().println(Version.text());
      return status(console, ExitCode.FINE);
    }
    CommandLine commandLine = new CommandLine(new Main());
    // no lambda of picocli's classes: the archive of classes would lack those it names, the largest
    for (Supplier<?> command : commands(console, messages, language, args).values()) {
      commandLine.addSubcommand(command.get());
    }
    commandLine.setResourceBundle(messages.bundle());
    commandLine.setExpandAtFiles(false); // a data file may well be called @…
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new PrintWriter(console.out(), true));
    commandLine.setErr(new PrintWriter(console.err(), true));
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commandLine.setParameterExceptionHandler(new UsageErrors(messages));
    commandLine.setExecutionExceptionHandler(new UnexpectedErrors(console, messages));
    return status(console, commandLine.execute(args));
  }

  /** What was printed and did not arrive is no success. */
  private static int status(Console console, int status) {
    console.out().flush();
    boolean lost = console.out().checkError() || console.err().checkError();
    return lost && status == ExitCode.FINE ? ExitCode.OUTPUT : status;
  }

  /**
   * The commands by their names; only the one that the first word names, if it names one: making
   * the model of a command takes longer than many a command itself.
   */
  private static Map<String, Supplier<Object>> commands(
      Console console, Messages messages, String language, String... args) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("build", () -> new BuildCommand(console, messages));
    commands.put("rollup", () -> new RollupCommand(console, messages));
    commands.put("merge-index", () -> new MergeIndexCommand(console, messages));
    commands.put("topics", () -> new TopicsCommand(console, messages));
    commands.put("vars", () -> new VarsCommand(console, messages));
    commands.put("explain", () -> new ExplainCommand(console, messages));
    commands.put("check", () -> new CheckCommand(console, messages, language));
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    return commands;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "");
  }

  /** The language has to be known before the words are parsed, for the errors in them. */
  private static String language(Console console, String... args) {
    List<String> words = Arrays.asList(args);
    int at = words.indexOf("--lang");
    Stream<String> joined =
        words.stream().filter(word -> word.startsWith("--lang=")).map(word -> word.substring(7));
    Stream<String> apart =
        at >= 0 && at + 1 < words.size() ? Stream.of(words.get(at + 1)) : Stream.empty();
    return Stream.concat(joined, apart)
        .filter(List.of("zh", "en")::contains)
        .findFirst()
        .orElseGet(console::language);
  }

  /**
   * Under a locale such as C the JVM cannot open a file with a Chinese name, nor say why; Windows
   * has no such trouble.
   */
  private static boolean canNameChineseFiles() {
    if (Console.WINDOWS) {
      return true;
    }
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.forName(encoding).newEncoder().canEncode('报');
  }
}
