package gen.diag;

import java.util.Comparator;

/**
 * A place in a source.
 *
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in code points; 0 when the whole line or file is meant
 * @param length in code points, within the line; 0 is a point
 */
public record Span(Source source, int line, int column, int length) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing((Span span) -> span.source().name())
          .thenComparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::length);

  private static final String ENDS = "。！？；";

  /** By hand, as for other keys: what the JVM makes at run time delays the first report. */
  @Override
  public int hashCode() {
    return (source.hashCode() * 31 + line) * 31 + column;
  }

  /** {@code file:line:column} as editors understand it, without the parts that are 0. */
  public String place() {
    if (line == 0) {
      return source.name();
    }
    return column == 0 ? source.name() + ":" + line : source.name() + ":" + line + ":" + column;
  }

  /** The text that stands there; empty for a point, a line or a file. */
  public String text() {
    if (line == 0 || column == 0) {
      return "";
    }
    String written = source.line(line);
    int from = offset(written, column - 1);
    return written.substring(from, offset(written, column - 1 + length));
  }

  /** The sentence around it, as far as it stands on the line. */
  public String sentence() {
    String written = source.line(line);
    int from = column == 0 ? 0 : offset(written, column - 1);
    int to = from;
    while (from > 0 && ENDS.indexOf(written.charAt(from - 1)) < 0) {
      from--;
    }
    while (to < written.length() && ENDS.indexOf(written.charAt(to)) < 0) {
      to++;
    }
    return written.substring(from, Math.min(to + 1, written.length()));
  }

  /** The offset in the source, in chars, at which it begins. */
  public int offset() {
    return line == 0
        ? 0
        : source.lineStart(line) + offset(source.line(line), Math.max(0, column - 1));
  }

  private static int offset(String text, int codePoints) {
    int all = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(codePoints, all));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
