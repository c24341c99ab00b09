package gen.yaml;

/** Finds where quotes end. */
final class QuoteFinder {
  private QuoteFinder() {}

  /** The closing quote between {@code from}, behind the opening one, and {@code end}; or -1. */
  static int closing(String text, int from, int end, char quote) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (c == quote) {
        if (quote == '"' || i + 1 >= end || text.charAt(i + 1) != quote) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
