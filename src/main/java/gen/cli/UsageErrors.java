package gen.cli;

import gen.diag.Messages;
import gen.text.Nearest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
      nearest(command, unmatched.getUnmatched().get(0))
          .ifPresent(
              near -> err.println(messages.text("hint") + messages.text("cli.did-you-mean", near)));
    }
    err.println(messages.text("cli.see-help", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  /** The option or command that was probably meant. */
  private static Optional<String> nearest(CommandLine command, String word) {
    List<String> known = new ArrayList<>(command.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
    return Nearest.to(word, known);
  }

  private String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return messages.text("cli.unknown-argument", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing) {
      return messages.text("cli.missing-parameter", missing.getMissing().get(0).paramLabel());
    }
    if (e instanceof OverwrittenOptionException twice) {
      return messages.text("cli.twice", name(twice.getOverwritten()));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      String values = values(e.getArgSpec());
      String key = values.isEmpty() ? "cli.bad-value" : "cli.bad-value.of";
      return messages.text(key, e.getValue(), name(e.getArgSpec()), values);
    }
    return messages.text("cli.bad-call", e.getMessage());
  }

  /** The words that it takes, if there are only a few. */
  private static String values(ArgSpec argument) {
    ITypeInfo type = argument.typeInfo();
    List<ITypeInfo> each = type.isMultiValue() ? type.getAuxiliaryTypeInfos() : List.of(type);
    return each.stream()
        .filter(ITypeInfo::isEnum)
        .flatMap(of -> of.getEnumConstantNames().stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
