package gen.check.copying;

/**
 * A paragraph that is compared with others. Immutable.
 *
 * @param line where it begins in its data file, as in {@link gen.diag.Span}
 * @param column in code points
 * @param length in code points, within the line
 * @param han its Han characters without all others: figures and marks are not compared
 */
public record Paragraph(int line, int column, int length, String han) {
  static Paragraph of(int line, int column, int length, String text) {
    StringBuilder han = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isHan(c)) {
        han.appendCodePoint(c);
      }
    }
    return new Paragraph(line, column, length, han.toString());
  }

  /** The first range holds nearly all there are, and looking up a script is slow. */
  private static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FA5
        || c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
