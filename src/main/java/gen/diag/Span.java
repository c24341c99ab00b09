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

  /** {@code file:line:column} as editors understand it, without the parts that are 0. */
  public String place() {
    if (line == 0) {
      return source.name();
    }
    return column == 0 ? source.name() + ":" + line : source.name() + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
