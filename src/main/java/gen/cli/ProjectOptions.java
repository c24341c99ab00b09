package gen.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options that every command on a project has. */
@Command
final class ProjectOptions {
  @Option(
      names = {"-i", "--inputs"},
      paramLabel = "DIR",
      defaultValue = "inputs",
      descriptionKey = "option.inputs")
  Path inputs;

  @Option(
      names = {"-t", "--templates"},
      paramLabel = "DIR",
      defaultValue = "templates",
      descriptionKey = "option.templates")
  Path templates;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
  Language language;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "option.quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "option.verbose")
  boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      descriptionKey = "option.color")
  Console.ColorMode color;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  boolean help;

  /**
   * The languages of the messages; {@link Main} reads the option before anything else is parsed.
   */
  enum Language {
    zh,
    en
  }
}
