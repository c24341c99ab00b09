package gen.yaml;

import java.util.regex.Pattern;

/** Finds the colon that ends a key, also one that is full-width or lacks its space. */
final class KeyFinder {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_()（）“”\"'·./%-]{1,40}+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private KeyFinder() {}

  /** The colon's offset between {@code from} and {@code end}, or -1. */
  static int colon(String text, int from, int end) {
    if (from >= end || "[{|>#&*!%@`".indexOf(text.charAt(from)) >= 0) {
      return -1;
    }
    int start = from;
    char first = text.charAt(from);
    if (first == '"' || first == '\'') {
      int closing = QuoteFinder.closing(text, from + 1, end, first);
      if (closing < 0) {
        return -1;
      }
      start = Chars.skipSpaces(text, closing + 1, end);
      boolean key = start < end && (text.charAt(start) == ':' || text.charAt(start) == '：');
      return key ? start : -1;
    }
    int mistaken = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '#' && i > start && Chars.isSpace(text.charAt(i - 1))) {
        break;
      }
      if (c == ':' && (i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')) {
        return i;
      }
      if (mistaken < 0 && (c == ':' || c == '：')) {
        mistaken = i;
      }
    }
    return mistaken >= 0 && isKey(text, from, mistaken, end) ? mistaken : -1;
  }

  /** True when what stands before the mistaken colon is a name, and it is no time or address. */
  private static boolean isKey(String text, int from, int colon, int end) {
    String name = text.substring(from, colon).stripTrailing();
    if (!NAME.matcher(name).matches()) {
      return false;
    }
    if (text.charAt(colon) == '：') {
      return true;
    }
    boolean address = text.startsWith("//", colon + 1);
    boolean path = name.length() == 1 && colon + 1 < end && text.charAt(colon + 1) == '\\';
    return !(address || path || DIGITS.matcher(name).matches());
  }
}
