package gen.diag;

import java.util.Arrays;

/**
 * A text that diagnostics point into, with the name its reader knows it by.
 *
 * <p>Lines end at LF, CR LF or CR. Lines and columns count from 1; columns count code points, so
 * that a rare character outside the basic plane is one column. Two sources are equal when their
 * names are. Immutable.
 */
public final class Source {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  /** True when each char is a code point, so that columns need not be counted. */
  private final boolean plain;

  /**
   * @param name the path as the user would write it, with forward slashes
   * @param text the whole text, without a byte order mark; empty when the file could not be read
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The line without its end mark; empty for a number outside the text. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    return text.substring(lineStarts[number - 1], lineEnd(number));
  }

  private int lineEnd(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** The offset, in chars, at which the line begins; {@code number} must be a line of this text. */
  public int lineStart(int number) {
    return lineStarts[number - 1];
  }

  /**
   * The place of a piece of the text.
   *
   * @param offset in chars, 0 to the length of the text
   * @param length in chars; the span is cut at the end of its first line
   */
  public Span span(int offset, int length) {
    int line = lineOf(offset);
    int start = lineStarts[line - 1];
    int lineEnd = lineEnd(line);
    int from = Math.min(offset, lineEnd);
    int to = Math.max(from, Math.min(offset + length, lineEnd));
    return new Span(this, line, codePoints(start, from) + 1, codePoints(from, to));
  }

  private int codePoints(int from, int to) {
    return plain ? to - from : text.codePointCount(from, to);
  }

  /** The place that begins at a line and column, one code point long. */
  public Span at(int line, int column) {
    return new Span(this, line, column, 1);
  }

  /** The place that is the whole file. */
  public Span whole() {
    return new Span(this, 0, 0, 0);
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source source && source.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
