package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Source;
import java.util.Arrays;
import java.util.List;

/**
 * The build as a whole cannot be done, for a reason that the user can mend. The message key and
 * arguments are for {@link gen.diag.Messages}.
 */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1;

  /** Whose matter it is. */
  public enum Reason {
    /** The call asks for something that cannot be. */
    USAGE,
    /** The project's folders cannot be read. */
    PROJECT,
    /** The outputs cannot be written. */
    OUTPUT,
    /** Another build is at work in the same folder. */
    LOCKED
  }

  private final Reason reason;
  private final String key;
  private final transient List<String> arguments;

  BuildException(Reason reason, String key, Object... arguments) {
    super(key + " " + List.of(arguments));
    this.reason = reason;
    this.key = key;
    this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
  }

  /** The same as what is wrong with one output: the others can be written perhaps. */
  Diagnostic ofOutput() {
    Source output = new Source(arguments.get(0), "");
    return Diagnostic.error("E-OUT-WRITE", output.whole(), arguments.get(1));
  }

  public Reason reason() {
    return reason;
  }

  public String key() {
    return key;
  }

  public List<String> arguments() {
    return arguments;
  }
}
