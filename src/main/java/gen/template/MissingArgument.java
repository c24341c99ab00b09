package gen.template;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A macro or function that was called without something it needs, or with a value that is missing:
 * FreeMarker tells of it at the macro, in a common file; its caller wants to see the call.
 *
 * @param called true when the place is that of the call, which is only known of macros
 */
record MissingArgument(
    String macro, String parameter, boolean called, String template, int line, int column) {
  private static final Pattern TOLD =
      Pattern.compile(
          "^When calling (?:macro|function) \"([^\"]+)\", required parameter \"([^\"]+)\"");

  /** The facts in a tag, as far as its first {@code >}. */
  static final Pattern FACT =
      Pattern.compile("\\G[^>]*?(facts(?:\\.([\\p{L}\\p{N}_]+)|\\[\"([^\"]+)\"\\]))");

  /** What the exception says, if it says that; asked while the call is still the current one. */
  static Optional<MissingArgument> of(TemplateException e, Environment env) {
    Matcher told = TOLD.matcher(String.valueOf(e.getMessageWithoutStackTop()));
    DirectiveCallPlace call = env.getCurrentDirectiveCallPlace();
    if (!told.find()) {
      return Optional.empty();
    }
    return Optional.of(
        call != null
            ? new MissingArgument(
                told.group(1),
                told.group(2),
                true,
                call.getTemplate().getSourceName(),
                call.getBeginLine(),
                call.getBeginColumn())
            : new MissingArgument(
                told.group(1),
                told.group(2),
                false,
                e.getTemplateSourceName(),
                e.getLineNumber(),
                e.getColumnNumber()));
  }

  /** The facts that the call names and the report lacks, each at its place; else the parameter. */
  List<Diagnostic> diagnostics(Source source, Set<String> facts, MissingFact missing) {
    List<Diagnostic> found = new ArrayList<>();
    int start = offset(source);
    Matcher fact = FACT.matcher(source.text()).region(start, source.text().length());
    while (fact.find()) {
      if (!facts.contains(name(fact))) {
        Span span = source.span(fact.start(1), fact.end(1) - fact.start(1));
        found.add(missing.at(span, fact.group(1)));
      }
    }
    Span call = SourceLoader.span(source, line, column, "<@");
    return found.isEmpty()
        ? List.of(Diagnostic.error("E-TPL-NO-PARAMETER", call, macro, parameter))
        : found;
  }

  /** The name of a fact that was found. */
  static String name(Matcher fact) {
    return fact.group(fact.group(2) == null ? 3 : 2);
  }

  /** How a missing fact is told. */
  @FunctionalInterface
  interface MissingFact {
    Diagnostic at(Span span, String expression);
  }

  private int offset(Source source) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = source.text().indexOf('\n', at) + 1;
    }
    return at + column - 1;
  }
}
