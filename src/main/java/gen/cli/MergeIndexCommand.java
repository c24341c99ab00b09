package gen.cli;

import gen.build.Build;
import gen.build.BuildException;
import gen.build.BuildListener;
import gen.build.BuildOptions;
import gen.build.Fonts;
import gen.build.Format;
import gen.build.Outcome;
import gen.build.Result;
import gen.build.RunOptions;
import gen.diag.Messages;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gen merge-index}: brings together what {@code gen build --shard} made. */
@Command(name = "merge-index")
final class MergeIndexCommand implements Callable<Integer> {
  private final Console console;
  private final Messages messages;

  @Mixin private ProjectOptions project;

  @Parameters(arity = "1..*", paramLabel = "OUT", descriptionKey = "merge.out")
  private List<Path> folders;

  MergeIndexCommand(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    BuildOptions options =
        new BuildOptions(
            project.inputs,
            project.templates,
            folders.get(0),
            List.of(),
            EnumSet.allOf(Format.class),
            1,
            Optional.empty(),
            false,
            Fonts.EMBEDDED,
            RunOptions.USUAL.of(Program.identity()));
    BuildListener nobody =
        new BuildListener() {
          @Override
          public void planned(int reports) {}

          @Override
          public void finished(Result result) {}
        };
    try {
      Outcome outcome = new Build(options, nobody).merge(folders.subList(1, folders.size()));
      return new BuildText(console, messages, project).printMerged(outcome);
    } catch (BuildException e) {
      console.err().println("gen: " + messages.text(e.key(), e.arguments().toArray()));
      return ExitCode.of(e.reason());
    }
  }
}
