package gen.cli;

import gen.diag.Messages;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a call, and where to read more. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Messages messages;

  UsageErrors(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    if (e.getMessage().isEmpty()) {
      command.usage(err); // no command at all
      return ExitCode.USAGE;
    }
    err.println("gen: " + message(e));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        err.println(
            messages.text("hint")
                + messages.text("cli.did-you-mean", String.join(", ", suggestions)));
      }
    }
    err.println(messages.text("cli.see-help", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return messages.text("cli.unknown-argument", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing) {
      return messages.text("cli.missing-parameter", missing.getMissing().get(0).paramLabel());
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return messages.text(
          "cli.bad-value",
          e.getValue(),
          ((picocli.CommandLine.Model.OptionSpec) e.getArgSpec()).longestName());
    }
    return messages.text("cli.bad-call", e.getMessage());
  }
}
