package gen.cli;

import gen.build.Bug;
import gen.diag.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a command throws is a mistake of the program. */
record UnexpectedErrors(Console console, Messages messages) implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    console.err().println(messages.text("cli.bug", Bug.of(e).summary()));
    return ExitCode.BUG;
  }
}
