package gen.yaml;

import gen.text.Chinese;
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

  /** The same without the spaces that folding puts into Chinese text. */
  ScalarText withoutFoldsInChinese() {
    if (folds.isEmpty()) {
      return this;
    }
    ScalarText result = new ScalarText();
    for (int i = 0; i < value.length(); i++) {
      if (!folds.get(i) || !inChinese(i)) {
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

  private boolean inChinese(int fold) {
    if (fold == 0 || fold + 1 == value.length()) {
      return false;
    }
    return Chinese.joinsLines(value.codePointBefore(fold), value.codePointAt(fold + 1));
  }
}
