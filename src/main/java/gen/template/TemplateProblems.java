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
import java.util.List;
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

  /** What FreeMarker says of the mistakes that happen every day, by our codes. */
  private static final List<Known> SYNTAX =
      List.of(
          new Known(
              "E-TPL-FORBIDDEN",
              Pattern.compile("<?(\\S+?)>? (?:expression )?can't be used when the \"auto_esc")),
          new Known("E-TPL-UNCLOSED", Pattern.compile("unclosed (\\S+?)\\.?(?:\\s|$)")),
          new Known("E-TPL-DIRECTIVE", Pattern.compile("^Unknown directive: (\\S+?)\\.?(?:\\s|$)")),
          new Known("E-TPL-BUILT-IN", Pattern.compile("^Unknown built-in: \"?(\\w+)")),
          new Known("E-TPL-TOKEN", Pattern.compile("^Encountered (.+?), but")));

  private record Known(String code, Pattern text) {}

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

  /**
   * FreeMarker's text is long and English: what happens every day is said shortly, in the user's
   * language.
   */
  private Diagnostic syntax(ParseException e) {
    String text = firstLine(e.getEditorMessage());
    Span span = span(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), " ");
    for (Known known : SYNTAX) {
      Matcher matcher = known.text().matcher(text);
      if (matcher.find()) {
        String what = matcher.group(1);
        Diagnostic syntax = Diagnostic.error(known.code(), span, what);
        return what.startsWith("\"</") ? syntax.hint("end") : syntax;
      }
    }
    return Diagnostic.error("E-TPL-SYNTAX", span, text);
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
