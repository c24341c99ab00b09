package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import gen.text.Punctuation;
import gen.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of the data that may place facts and variables: {@code 全年办理${facts.网上信访}，……}. It is never
 * a template: what it may place is listed here, and everything else of it is printed as it stands.
 * Immutable.
 */
public record Prose(List<Piece> pieces) {

  /** A piece of prose, with the place it came from. */
  public sealed interface Piece permits Literal, FactPlace, VariablePlace {}

  /**
   * Words to be printed as they stand.
   *
   * @param source the text of the data or the settings they were taken from; null if the program
   *     made them
   * @param from where they begin in it
   */
  public record Literal(String text, YamlText source, int from) implements Piece {
    /** Words of the program's own. */
    Literal(String text) {
      this(text, null, 0);
    }

    /** Where a piece of them stands; empty if the program made them. */
    public Optional<Span> span(int start, int length) {
      return source == null ? Optional.empty() : Optional.of(source.span(from + start, length));
    }
  }

  /** {@code ${facts.NAME}} */
  public record FactPlace(String name, Span span) implements Piece {}

  /** {@code ${year}} and the like. */
  public record VariablePlace(Variable variable, Span span) implements Piece {}

  /** What a text may place besides facts. */
  public enum Variable {
    YEAR("year"),
    NEXT_YEAR("next_year"),
    BUREAU("bureau");

    private final String word;

    Variable(String word) {
      this.word = word;
    }

    static Variable of(String word) {
      for (Variable variable : values()) {
        if (variable.word.equals(word)) {
          return variable;
        }
      }
      return null;
    }
  }

  private static final String FACTS = "facts.";

  /**
   * A placeholder, or what was meant to be one: a Chinese keyboard gives ￥ for the dollar and ｛｝
   * for the braces. No text of a report has braces of its own.
   */
  private static final Pattern BRACES =
      Pattern.compile(
          "(?=[$＄￥¥{｛}｝])(?:\\$\\{(?<inner>(?:(?!\\$\\{)[^}｝\\n"
              + "])*)\\}|[$＄￥¥]?[{｛][^{}｛｝$＄￥¥\\n"
              + "]*[}｝]?|[}｝]|[$＄￥¥]facts\\.)");

  private static final String MARKS = "$＄￥¥{｛}｝";

  public Prose {
    pieces = List.copyOf(pieces);
  }

  /** Words that place nothing. */
  static Prose of(String words) {
    return new Prose(words.isEmpty() ? List.of() : List.of(new Literal(words)));
  }

  /** The whole text as one prose, white space at both ends left out. */
  static Prose parse(YamlText text, Sink sink) {
    return parse(text, 0, text.value().length(), sink);
  }

  /** The lines of the text that are not blank, each a paragraph. */
  static List<Prose> paragraphs(YamlText text, Sink sink) {
    List<Prose> paragraphs = new ArrayList<>();
    String value = text.value();
    int start = 0;
    while (start < value.length()) {
      int end = value.indexOf('\n', start);
      end = end < 0 ? value.length() : end;
      if (!isBlank(value.substring(start, end))) {
        paragraphs.add(parse(text, start, end, sink));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  /** A piece of the text, white space at both ends left out. */
  static Prose parse(YamlText text, int from, int to, Sink sink) {
    String value = text.value();
    while (from < to && isSpace(value.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(value.charAt(to - 1))) {
      to--;
    }
    List<Piece> pieces = new ArrayList<>();
    if (isPlain(value, from, to)) {
      literal(pieces, text, from, to);
      return new Prose(pieces);
    }
    Matcher braces = BRACES.matcher(value).region(from, to);
    int at = from;
    while (braces.find()) {
      literal(pieces, text, at, braces.start());
      at = braces.end();
      if (braces.group("inner") == null) {
        Span span = text.span(braces.start(), wrongLength(braces.group()));
        sink.add(Diagnostic.error("E-TEXT-BRACES", span));
      } else {
        Span span = text.span(braces.start(), at - braces.start());
        placeholder(braces.group("inner").strip(), span, pieces, sink);
      }
    }
    literal(pieces, text, at, to);
    return new Prose(pieces);
  }

  /** True when it has nothing of which placeholders are made, as most texts. */
  private static boolean isPlain(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      boolean hanzi = c >= 0x4E00 && c <= 0x9FFF;
      if (!hanzi && MARKS.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** All of it, but of braces that are not closed only what opens them. */
  private static int wrongLength(String written) {
    int brace = Math.max(written.indexOf('{'), written.indexOf('｛'));
    boolean closed = written.endsWith("}") || written.endsWith("｝");
    return closed || brace < 0 ? written.length() : brace + 1;
  }

  private static void placeholder(String inner, Span span, List<Piece> pieces, Sink sink) {
    if (inner.startsWith(FACTS) && inner.length() > FACTS.length()) {
      pieces.add(new FactPlace(inner.substring(FACTS.length()), span));
    } else if (Variable.of(inner) != null) {
      pieces.add(new VariablePlace(Variable.of(inner), span));
    } else {
      sink.add(Diagnostic.error("E-TEXT-PLACEHOLDER", span, inner));
    }
  }

  private static void literal(List<Piece> pieces, YamlText text, int from, int to) {
    if (from < to) {
      pieces.add(new Literal(text.value().substring(from, to), text, from));
    }
  }

  /** True when its writer has ended it in a mark, so that none is to be added. */
  boolean endsInMark() {
    return Punctuation.endsInMark(toString());
  }

  /**
   * True when a full stop stands inside it, so that items of a list must end in one too (GB/T
   * 15834-2011, 4.6).
   */
  boolean hasFullStop() {
    return pieces.stream()
        .anyMatch(p -> p instanceof Literal literal && literal.text().contains("。"));
  }

  /** The same, but a full stop at its very end does not count. */
  boolean hasInnerFullStop() {
    String written = toString();
    return !written.isEmpty() && written.substring(0, written.length() - 1).contains("。");
  }

  /** The same with words added at the end. */
  Prose followedBy(String words) {
    List<Piece> longer = new ArrayList<>(pieces);
    longer.add(new Literal(words));
    return new Prose(longer);
  }

  /** The same with another text at its end. */
  Prose followedBy(Prose other) {
    List<Piece> longer = new ArrayList<>(pieces);
    longer.addAll(other.pieces);
    return new Prose(longer);
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The facts it places, in order. */
  public List<FactPlace> facts() {
    return pieces.stream().filter(FactPlace.class::isInstance).map(FactPlace.class::cast).toList();
  }

  /** As it stands in the data, for messages. */
  @Override
  public String toString() {
    return pieces.stream().map(Prose::written).collect(Collectors.joining());
  }

  private static String written(Piece piece) {
    if (piece instanceof Literal literal) {
      return literal.text();
    }
    if (piece instanceof FactPlace fact) {
      return "${" + FACTS + fact.name() + "}";
    }
    return "${" + ((VariablePlace) piece).variable().word + "}";
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(Prose::isSpace);
  }

  /** White space, the full-width one of pasted paragraphs too: the page makes its own indents. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
