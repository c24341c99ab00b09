package gen.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.Span;
import gen.text.Nearest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what FreeMarker throws into diagnostics at the template's own line and column. */
final class TemplateProblems {
  /** {@code facts.NAME} or {@code facts["NAME"]}, as FreeMarker writes it. */
  private static final Pattern FACT = Pattern.compile("facts(?:\\.(.+)|\\[\"(.+)\"])");

  private static final Pattern PARAMETER =
      Pattern.compile(
          "^Macro \"([^\"]+)\" has no parameter with name \"([^\"]+)\"\\. Valid .+?: (.+)");

  private final SourceLoader loader;
  private final Source file;
  private final Set<String> facts;
  private final Sink sink;

  /**
   * @param file what a problem is said of that has no place of its own
   * @param facts the names of the facts that there are
   */
  TemplateProblems(SourceLoader loader, Source file, Set<String> facts, Sink sink) {
    this.loader = loader;
    this.file = file;
    this.facts = facts;
    this.sink = sink;
  }

  /** A value that the template needs and the report lacks. */
  void missing(InvalidReferenceException e) {
    String expression = String.valueOf(e.getBlamedExpressionString());
    Span span = place(e, expression);
    Matcher within = MissingArgument.FACT.matcher(expression);
    while (within.find()) { // of share(facts.x) it is x that is missing
      boolean unknown = !facts.contains(MissingArgument.name(within));
      if (unknown && span.source().line(span.line()).startsWith(expression, span.column() - 1)) {
        String fact = within.group(1);
        int column = span.column() + within.start(1);
        span = new Span(span.source(), span.line(), column, fact.codePointCount(0, fact.length()));
        expression = fact;
        break;
      }
    }
    sink.add(missing(span, expression));
  }

  /**
   * Macros and functions that were called without a value they need.
   *
   * @param told true when missing values were told, so that of functions, whose calls are not
   *     known, nothing need be said
   */
  void missing(Iterable<MissingArgument> arguments, boolean told) {
    for (MissingArgument argument : arguments) {
      if (argument.called() || !told) {
        Source source = loader.source(argument.template());
        argument.diagnostics(source, facts, this::missing).forEach(sink::add);
      }
    }
  }

  private Diagnostic missing(Span span, String expression) {
    Matcher fact = FACT.matcher(expression);
    boolean known = isOfKnownFact(expression);
    Optional<String> near =
        fact.matches() && !known
            ? Nearest.to(fact.group(fact.group(1) == null ? 2 : 1), facts)
            : Optional.empty();
    Diagnostic missing =
        Diagnostic.error("E-TPL-MISSING", span, expression, file.name(), near.orElse(""));
    boolean ofFacts = expression.startsWith("facts.") || expression.startsWith("facts[");
    boolean unknown = ofFacts && !known;
    return near.isPresent() ? missing.hint("near") : unknown ? missing : missing.hint("value");
  }

  /** The fact is there, but not what is asked of it, such as its change. */
  private boolean isOfKnownFact(String expression) {
    return facts.stream()
        .anyMatch(
            name ->
                expression.startsWith("facts." + name + ".")
                    || expression.startsWith("facts[\"" + name + "\"]."));
  }

  /** Whatever ended the rendering. */
  void failed(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof UnusableTemplateException unusable) {
        unusable.diagnostics().forEach(sink::add);
        return;
      }
      if (t instanceof ParseException syntax) {
        sink.add(syntax(syntax));
        return;
      }
    }
    Span where = thrown instanceof TemplateException e ? place(e, " ") : file.whole();
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    if (thrown instanceof StopException stop) {
      sink.add(Diagnostic.error("E-TPL-STOP", where, firstLine(stop.getMessageWithoutStackTop())));
    } else if (thrown instanceof ParentDirective.NotApplicableException) {
      sink.add(Diagnostic.error("E-TPL-PARENT", where));
    } else if (cause instanceof TemplateNotFoundException notFound) {
      sink.add(Diagnostic.error("E-TPL-NOT-FOUND", where, "/" + notFound.getTemplateName()));
    } else if (cause instanceof MalformedTemplateNameException malformed) {
      sink.add(Diagnostic.error("E-TPL-NOT-FOUND", where, malformed.getTemplateName()));
    } else if (cause instanceof OutputLimit.ExceededException) {
      sink.add(Diagnostic.error("E-TPL-TOO-LONG", where, OutputLimit.MEBIBYTES));
    } else if (thrown instanceof TemplateException e && PARAMETER.matcher(text(e)).find()) {
      Matcher told = PARAMETER.matcher(text(e));
      told.find();
      sink.add(
          Diagnostic.error(
              "E-TPL-PARAMETER",
              where,
              told.group(1),
              told.group(2),
              told.group(3).replace(", place", "")));
    } else if (thrown instanceof TemplateException e) {
      sink.add(Diagnostic.error("E-TPL-FAILED", where, text(e)));
    } else {
      throw new IllegalStateException(thrown);
    }
  }

  /** Templates that call one another without end; told of the one that was asked for last. */
  void recursion(String path) {
    sink.add(Diagnostic.error("E-TPL-RECURSION", loader.source(path).whole()));
  }

  private Diagnostic syntax(ParseException e) {
    Span span = span(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), " ");
    return SyntaxProblem.of(e, span.source(), span);
  }

  private Span place(TemplateException e, String marked) {
    if (e.getTemplateSourceName() == null || e.getLineNumber() == null) {
      return file.whole();
    }
    return span(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), marked);
  }

  private Span span(String path, int line, int column, String marked) {
    return SourceLoader.span(loader.source(path), line, column, marked);
  }

  private static String text(TemplateException e) {
    return firstLine(e.getMessageWithoutStackTop());
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.strip().lines().findFirst().orElse("");
  }
}
