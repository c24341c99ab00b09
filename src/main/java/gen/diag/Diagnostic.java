package gen.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One finding about the user's files, as a value: nothing here is printed or translated yet.
 *
 * <p>The text is found in the message bundles under the code, the hint under the code with {@code
 * .hint} (or {@code .hint.NAME}); both are given the same arguments. Immutable.
 *
 * @param code stable for ever, such as {@code E-YAML-COLON}; begins with E or W like its severity,
 *     or with C for a rule of the check, whose severity is the project's choice
 * @param arguments what the message names, already text
 * @param related other places that explain this one, such as the first of two equal keys
 * @param hint the name of the hint, empty for the code's only one
 */
public record Diagnostic(
    Severity severity,
    String code,
    Span span,
    List<String> arguments,
    List<Related> related,
    String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::code)
          .thenComparing(diagnostic -> String.join("\0", diagnostic.arguments()));

  /**
   * A second place.
   *
   * @param key the message that says what stands there, under the code: {@code CODE.related.KEY},
   *     with the same arguments
   */
  public record Related(Span span, String key) {}

  public Diagnostic {
    arguments = List.copyOf(arguments);
    related = List.copyOf(related);
  }

  public static Diagnostic error(String code, Span span, Object... arguments) {
    return new Diagnostic(Severity.ERROR, code, span, texts(arguments), List.of(), "");
  }

  public static Diagnostic warning(String code, Span span, Object... arguments) {
    return new Diagnostic(Severity.WARNING, code, span, texts(arguments), List.of(), "");
  }

  /** A finding of a rule of the check, with the severity that the rule has by itself. */
  public static Diagnostic finding(Severity severity, String code, Span span, Object... arguments) {
    return new Diagnostic(severity, code, span, texts(arguments), List.of(), "");
  }

  /** The same, as grave as the project takes it. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, code, span, arguments, related, hint);
  }

  /** The same with another place added. */
  public Diagnostic related(String key, Span place) {
    List<Related> all = new ArrayList<>(related);
    all.add(new Related(place, key));
    return new Diagnostic(severity, code, span, arguments, all, hint);
  }

  /** The same with one of the code's named hints instead of its usual one. */
  public Diagnostic hint(String name) {
    return new Diagnostic(severity, code, span, arguments, related, name);
  }

  @Override
  public int hashCode() {
    return code.hashCode() * 31 + span.hashCode();
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  private static List<String> texts(Object... arguments) {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(String.valueOf(argument));
    }
    return texts;
  }
}
