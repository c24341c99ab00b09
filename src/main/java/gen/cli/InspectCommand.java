package gen.cli;

import gen.build.BuildException;
import gen.build.Inspection;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Messages;
import gen.diag.TextPrinter;
import gen.json.Json;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that only tells of a project: what it tells goes to the standard output, what is wrong
 * to the standard error, as {@code gen build} prints it.
 */
@Command
abstract class InspectCommand implements Callable<Integer> {
  /** For people, or for programs; the names are those of the option. */
  enum Form {
    text,
    json
  }

  final Messages messages;
  private final Console console;
  private final Diagnostics found = new Diagnostics();

  @Spec private CommandSpec spec;
  @Mixin private ProjectOptions project;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "inspect.format")
  private Form form;

  InspectCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try {
      Inspection inspection = Inspection.of(project.inputs, project.templates);
      tell(inspection);
      found.addAll(inspection.found());
    } catch (BuildException e) {
      console.err().println("gen: " + messages.text(e.key(), e.arguments().toArray()));
      return ExitCode.of(e.reason());
    } catch (UncheckedIOException e) {
      String why = e.getCause().getMessage();
      console.err().println("gen: " + messages.text("build.unreadable", templates(), why));
      return ExitCode.PROJECT;
    }
    TextPrinter printer = new TextPrinter(messages, console.color(project.color));
    found.sorted().forEach(diagnostic -> console.err().print(printer.print(diagnostic)));
    return found.hasErrors() ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** Finds out what is asked for and prints it. */
  abstract void tell(Inspection inspection) throws BuildException;

  /** What is wrong with what is told of. */
  final void add(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** The folder of templates as the user wrote it. */
  final String templates() {
    return PathNames.of(project.templates);
  }

  /** The folder of data files as the user wrote it. */
  final String inputs() {
    return PathNames.of(project.inputs);
  }

  final boolean asJson() {
    return form == Form.json;
  }

  /** Prints it, unless only what is wrong is wanted. */
  final void print(List<String> lines) {
    if (!project.quiet) {
      lines.forEach(console.out()::println);
    }
  }

  /** Prints an object for programs. */
  final void print(Object json) {
    if (!project.quiet) {
      console.out().print(Json.text(json));
    }
  }

  /** The call itself is wrong. */
  final ParameterException misuse(String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), messages.text(key, arguments));
  }
}
