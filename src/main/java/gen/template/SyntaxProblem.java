package gen.template;

import freemarker.core.ParseException;
import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.diag.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What FreeMarker cannot parse, shortly and in the user's language: FreeMarker's own text is long
 * and English.
 */
final class SyntaxProblem {
  /** What FreeMarker says of the mistakes that happen every day, by our codes. */
  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "E-TPL-FORBIDDEN",
              Pattern.compile("<?(\\S+?)>? (?:expression )?can't be used when the \"auto_esc")),
          new Known("E-TPL-UNCLOSED", Pattern.compile("unclosed (\\S+?)\\.?(?:\\s|$)")),
          new Known("E-TPL-DIRECTIVE", Pattern.compile("^Unknown directive: (\\S+?)\\.?(?:\\s|$)")),
          new Known("E-TPL-BUILT-IN", Pattern.compile("^Unknown built-in: \"?(\\w+)")),
          new Known("E-TPL-TOKEN", Pattern.compile("^Encountered (.+?), but")));

  private static final Pattern CHARACTER =
      Pattern.compile("^Lexical error: encountered \"\\\\u([0-9a-fA-F]{4})\"");
  private static final Pattern ENDLESS_TEXT =
      Pattern.compile("^Lexical error: encountered <EOF> after \"(\\\\\".*|'.*)\"\\.$");
  private static final Pattern ESCAPED = Pattern.compile("\\\\u[0-9a-fA-F]{4}|\\\\.|.");
  private static final Pattern ONLY_CLOSES =
      Pattern.compile("only this can be closed: \"(\\S+?)\"");

  /** Marks as a Chinese keyboard gives them, each with what FreeMarker wants. */
  private static final String CHINESE = "“”„‘’，、：；？！。（）【】〔〕｛｝［］＝＞＜＋－＊／＄＃＠％＆｜　";

  private static final String PLAIN = "\"\"\"'',,:;?!.()[][]{}[]=><+-*/$#@%&| ";
  private static final Pattern QUOTE = Pattern.compile("[“”„]");

  private final Source source;
  private final Span span;
  private final String message;

  private record Known(String code, Pattern text) {}

  private SyntaxProblem(ParseException e, Source source, Span span) {
    this.source = source;
    this.span = span;
    this.message = e.getEditorMessage() == null ? "" : e.getEditorMessage().strip();
  }

  /**
   * @param span one character where FreeMarker stopped
   */
  static Diagnostic of(ParseException e, Source source, Span span) {
    return new SyntaxProblem(e, source, span).diagnostic();
  }

  private Diagnostic diagnostic() {
    String text = message.lines().findFirst().orElse("");
    Matcher character = CHARACTER.matcher(text);
    if (character.find()) {
      char found = (char) Integer.parseInt(character.group(1), 16);
      if (CHINESE.indexOf(found) >= 0) {
        return mark(span, found);
      }
    }
    Matcher endless = ENDLESS_TEXT.matcher(text);
    if (endless.find()) {
      return endless(endless.group(1));
    }
    for (Known known : KNOWN) {
      Matcher matcher = known.text().matcher(text);
      if (matcher.find()) {
        return known(known.code(), matcher.group(1), text);
      }
    }
    return Diagnostic.error("E-TPL-SYNTAX", span, text);
  }

  private static Diagnostic mark(Span span, char found) {
    return Diagnostic.error("E-TPL-MARK", span, found, PLAIN.charAt(CHINESE.indexOf(found)));
  }

  /** A text between quotes without its end: most likely that is a Chinese quote. */
  private Diagnostic endless(String escaped) {
    int from = source.text().length() - (int) ESCAPED.matcher(escaped).results().count();
    if (from < 0) {
      return Diagnostic.error("E-TPL-UNCLOSED", span, "\"").hint("quote");
    }
    int endOfLine = source.text().indexOf('\n', from);
    Matcher quote =
        QUOTE
            .matcher(source.text())
            .region(from, endOfLine < 0 ? source.text().length() : endOfLine);
    return quote.find()
        ? mark(source.span(quote.start(), 1), quote.group().charAt(0))
        : Diagnostic.error(
                "E-TPL-UNCLOSED", source.span(from, 1), source.text().substring(from, from + 1))
            .hint("quote");
  }

  private Diagnostic known(String code, String what, String text) {
    boolean literal = what.startsWith("\"\\\"") && what.endsWith("\\\"\"");
    String shown = literal ? what.substring(1, what.length() - 1).replace("\\\"", "\"") : what;
    Diagnostic syntax = Diagnostic.error(code, span, shown);
    if (code.equals("E-TPL-UNCLOSED")) {
      return opened(syntax, what, source.text().length());
    }
    if (!code.equals("E-TPL-TOKEN")) {
      return syntax;
    }
    if (what.startsWith("\"</")) {
      Matcher closes = ONLY_CLOSES.matcher(text);
      Diagnostic end = syntax.hint("end");
      return closes.find() ? opened(end, closes.group(1), offset()) : end;
    }
    String before = source.line(span.line()).substring(0, Math.max(0, span.column() - 1));
    if (QUOTE.matcher(before).find()) {
      return syntax.hint("quote");
    }
    return literal && expects(":")
        ? syntax.hint("colon")
        : expects(",") ? syntax.hint("comma") : syntax;
  }

  private boolean expects(String token) {
    return message.lines().anyMatch(line -> line.strip().equals('"' + token + '"'));
  }

  private Diagnostic opened(Diagnostic diagnostic, String name, int until) {
    OptionalInt at =
        name.startsWith("#") || name.startsWith("@")
            ? OpenDirective.of(source.text(), name, until)
            : OptionalInt.empty();
    if (at.isEmpty()) {
      return diagnostic;
    }
    int end = FtlSyntax.endOfDirective(source.text(), at.getAsInt());
    int line = source.text().indexOf('\n', at.getAsInt());
    int shown = line < 0 ? end : Math.min(end, line);
    return diagnostic.related("opened", source.span(at.getAsInt(), shown - at.getAsInt()));
  }

  /** Where FreeMarker stopped. */
  private int offset() {
    int at = 0;
    for (int line = 1; line < span.line(); line++) {
      at = source.text().indexOf('\n', at) + 1;
    }
    return Math.min(source.text().length(), at + span.column() - 1);
  }
}
