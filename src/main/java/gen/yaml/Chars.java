package gen.yaml;

/** Characters that people type for those of YAML. */
final class Chars {
  private Chars() {}

  /** A space in the eyes of a person: also full-width, no-break and tab. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || isForeignSpace(c);
  }

  /** A space that YAML takes for a letter. */
  static boolean isForeignSpace(char c) {
    return c > 0x7F && Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029';
  }

  /** A dash that looks like the minus sign of a list. */
  static boolean isForeignDash(char c) {
    return c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
  }

  /** How far white space of whatever kind reaches. */
  static int skipSpaces(String text, int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
