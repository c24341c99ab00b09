package gen.yaml;

import java.util.Arrays;
import java.util.BitSet;

/** A scalar's text as it is put together, with the place that each of its chars comes from. */
final class ScalarText {
  private final StringBuilder value = new StringBuilder();
  private final BitSet folds = new BitSet();
  private int[] offsets = new int[32];
  private int end;

  void add(char c, int offset) {
    if (value.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[value.length()] = offset;
    value.append(c);
    end = offset + 1;
  }

  /** A single line break, which YAML reads as a space. */
  void fold(int offset) {
    folds.set(value.length());
    add(' ', offset);
  }

  void endAt(int offset) {
    end = offset;
  }

  String value() {
    return value.toString();
  }

  /** One offset for each char and one for the end. */
  int[] offsets() {
    int[] all = Arrays.copyOf(offsets, value.length() + 1);
    all[value.length()] = end;
    return all;
  }

  /** The same without the spaces that folding puts between two Chinese characters. */
  ScalarText withoutFoldsInChinese() {
    if (folds.isEmpty()) {
      return this;
    }
    ScalarText result = new ScalarText();
    for (int i = 0; i < value.length(); i++) {
      if (!folds.get(i) || !betweenChinese(i)) {
        result.add(value.charAt(i), offsets[i]);
      }
    }
    result.end = end;
    return result;
  }

  /**
   * Every char of {@code value} at the next place of the source that holds it: a fallback, should
   * the scalar not read as expected.
   */
  static ScalarText aligned(String value, String text, int start, int end) {
    ScalarText result = new ScalarText();
    int at = start;
    for (int i = 0; i < value.length(); i++) {
      int found = text.indexOf(value.charAt(i), at);
      boolean inside = found >= 0 && found < end && !Character.isWhitespace(value.charAt(i));
      result.add(value.charAt(i), inside ? found : Math.min(at, end));
      at = inside ? found + 1 : at;
    }
    return result;
  }

  private boolean betweenChinese(int fold) {
    if (fold == 0 || fold + 1 == value.length()) {
      return false;
    }
    int before = value.codePointBefore(fold);
    int after = value.codePointAt(fold + 1);
    return isChinese(before) && (isChinese(after) || isSharedMark(after))
        || isSharedMark(before) && isChinese(after);
  }

  private static boolean isChinese(int c) {
    return c >= 0x2E80 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE4F
        || c >= 0xFF00 && c <= 0xFFEF
        || c >= 0x20000 && c <= 0x3FFFF;
  }

  /** Quotation marks, dashes and the middle dot are the same characters in Chinese and English. */
  private static boolean isSharedMark(int c) {
    return "“”‘’—…·".indexOf(c) >= 0;
  }
}
