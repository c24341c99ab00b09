package gen.yaml;

import gen.diag.Diagnostic;
import gen.yaml.MendedText.Edit;
import gen.yaml.Parsed.Failure;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Says in plain words why the parser gave up, and at the place where a person would look. */
final class SyntaxErrors {
  private final MendedText mended;
  private final Parsed parsed;
  private final Failure failure;
  private final String text;

  private SyntaxErrors(MendedText mended, Parsed parsed) {
    this.mended = mended;
    this.parsed = parsed;
    this.failure = parsed.failure();
    this.text = mended.text();
  }

  /**
   * @param repair what may let the parser go on, as a guess; null if there is none
   */
  record Explained(Diagnostic diagnostic, Edit repair) {}

  static Explained explain(MendedText mended, Parsed parsed) {
    return new SyntaxErrors(mended, parsed).explain();
  }

  private Explained explain() {
    String problem = failure.problem();
    String context = failure.context();
    int at = failure.offset();
    int from = failure.contextOffset() < 0 ? at : failure.contextOffset();
    if (failure.isUnclosedQuote()) {
      return unclosedQuote(from);
    } else if (context.contains("double-quoted")) {
      int backslash = Math.max(from, text.lastIndexOf('\\', at));
      return value("E-YAML-BACKSLASH", backslash, at + 1, from, "");
    } else if (problem.contains("(TAB)")) {
      int source = mended.original(at);
      Diagnostic tab = Diagnostic.error("E-YAML-TAB", mended.span(at, at + 1), "U+0009");
      return new Explained(tab, new Edit(source, 1, " "));
    } else if (context.endsWith("a block scalar") || context.endsWith("a directive")) {
      return beginning(from);
    } else if (problem.contains("cannot start any token")) {
      return beginning(at);
    } else if (context.endsWith("an alias")) {
      return value("E-YAML-ALIAS", from, wordEnd(from), from, "");
    } else if (context.endsWith("an anchor")) {
      return value("E-YAML-ANCHOR", from, wordEnd(from), from, "");
    } else if (context.endsWith("a tag") || problem.contains("undefined tag")) {
      return value("E-YAML-TAG", from, wordEnd(from), from, "");
    } else if (isIn(":", at) && at == contentStart(at)) {
      Diagnostic empty = Diagnostic.error("E-YAML-KEY-EMPTY", mended.span(at, at + 1));
      return new Explained(empty, blank(at));
    } else if (problem.contains("mapping values are not allowed")) {
      return unexpectedColon(at);
    } else if (problem.contains("could not find expected ':'")) {
      return noColon(from);
    } else if (context.contains("a flow ")) {
      return value("E-YAML-BRACKET", from, from + 1, from, charAt(from));
    } else if (problem.contains("are not allowed here")
        || problem.contains("expected the node content") && isIn(",]}", at)) {
      return at == contentStart(at) ? indent(at) : beginning(at);
    } else if (problem.startsWith("expected")) {
      return unexpected(at, from);
    }
    return other(at);
  }

  private Explained unclosedQuote(int from) {
    Diagnostic diagnostic =
        Diagnostic.error("E-YAML-QUOTE", mended.span(from, from + 1), charAt(from));
    return new Explained(diagnostic, replaceLine(from));
  }

  /** A colon with a space behind it, where no key can be. */
  private Explained unexpectedColon(int at) {
    Event last = last();
    if (last instanceof ScalarEvent && startOfLast() < lineStart(at)) {
      int start = startOfLast();
      // a text that began a line of its own was meant as a key, and lacks its colon
      return start == contentStart(start) ? noColon(start) : indent(contentStart(at));
    }
    int start = last instanceof ScalarEvent && endOfLast() <= at ? startOfLast() : at;
    String curly = text.substring(start, at).indexOf('“') >= 0 ? "curly" : "";
    Explained found = value("E-YAML-COLON-IN-VALUE", at, at + 1, start, "");
    return new Explained(found.diagnostic.hint(curly), found.repair);
  }

  private Explained noColon(int from) {
    if (from >= text.length()) {
      return other(from);
    }
    int end = lineEnd(from);
    Diagnostic diagnostic = Diagnostic.error("E-YAML-NO-COLON", mended.span(from, end));
    return new Explained(diagnostic, blank(from));
  }

  private Explained indent(int at) {
    Diagnostic diagnostic = Diagnostic.error("E-YAML-INDENT", mended.span(at, at + 1));
    return new Explained(diagnostic, blank(at));
  }

  /**
   * Something else than the parser waits for: it comes behind quotes or brackets, or too far out.
   */
  private Explained unexpected(int at, int from) {
    Event last = last();
    boolean ownLine = at == contentStart(at);
    if (last instanceof ScalarEvent scalar && !ownLine) {
      boolean quoted =
          scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
              || scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
      if (quoted && lineStart(endOfLast()) == lineStart(at)) {
        boolean severalLines = startOfLast() < lineStart(at);
        return severalLines
            ? unclosedQuote(startOfLast())
            : value("E-YAML-AFTER-QUOTE", at, lineEnd(at), startOfLast(), "");
      }
    }
    if (last instanceof CollectionEndEvent && !ownLine) {
      int start = valueStart(at);
      return isIn("[{", start) ? beginning(start) : other(at);
    }
    if (!ownLine) {
      return other(at);
    }
    if (isIn("]}", at)) {
      return other(at);
    }
    boolean list = failure.context().contains("block collection");
    boolean item = text.startsWith("- ", at);
    boolean sameColumn = at - lineStart(at) == from - lineStart(from);
    if (sameColumn && from < at && list != item && !failure.context().isEmpty()) {
      Diagnostic mixed = Diagnostic.error("E-YAML-MIXED", mended.span(at, at + 1));
      return new Explained(mixed, blank(at));
    }
    return indent(at);
  }

  private Explained beginning(int at) {
    return value("E-YAML-START", at, at + 1, at, charAt(at));
  }

  /** An unknown failure; a tag can make SnakeYAML throw anything. */
  private Explained other(int at) {
    if (failure.problem().isEmpty()) {
      for (int i = at; i < text.length(); i++) {
        if (text.charAt(i) == '!' && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))) {
          return value("E-YAML-TAG", i, wordEnd(i), i, "");
        }
      }
    }
    int place = Math.min(at, text.length());
    String problem = failure.problem().isEmpty() ? "?" : failure.problem();
    return new Explained(
        Diagnostic.error("E-YAML-SYNTAX", mended.span(place, place + 1), problem), null);
  }

  /** An error inside a value, which may be left out so that the rest can be read. */
  private Explained value(String code, int from, int to, int start, Object argument) {
    Diagnostic diagnostic = Diagnostic.error(code, mended.span(from, to), argument);
    return new Explained(diagnostic, replaceLine(start));
  }

  private Edit replaceLine(int from) {
    int start = mended.original(from);
    return new Edit(start, mended.original(lineEnd(from)) - start, "x");
  }

  private Edit blank(int at) {
    int start = mended.original(lineStart(at));
    return new Edit(start, mended.original(lineEnd(at)) - start, "");
  }

  private Event last() {
    int count = parsed.events().size();
    return count == 0 ? null : parsed.events().get(count - 1);
  }

  private int startOfLast() {
    return parsed.start(last());
  }

  private int endOfLast() {
    return parsed.end(last());
  }

  /** Behind the first colon of the line, or behind its dash. */
  private int valueStart(int at) {
    int content = contentStart(at);
    int colon = KeyFinder.colon(text, content, lineEnd(at));
    int start = colon >= 0 ? colon + 1 : text.startsWith("- ", content) ? content + 1 : content;
    return Chars.skipSpaces(text, start, lineEnd(at));
  }

  private int lineStart(int at) {
    int start = Math.min(at, text.length());
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int contentStart(int at) {
    return Chars.skipSpaces(text, lineStart(at), lineEnd(at));
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isIn(String characters, int at) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  private String charAt(int at) {
    return at < text.length() ? text.substring(at, at + 1) : "";
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
