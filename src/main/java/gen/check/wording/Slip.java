package gen.check.wording;

import java.util.Optional;

/**
 * One slip of the pen by which a written word differs from another: a character missing, added,
 * wrong, or two that changed places.
 *
 * @param at where in the written word
 * @param length how many characters it has there: 0 if one is missing
 * @param written what stands there
 * @param meant what should
 */
record Slip(int at, int length, String written, String meant) {
  private static final String JOINING = "和与及暨、";
  private static final String GRAMMAR = "的地得之了而以在是等" + JOINING;
  private static final String NUMERALS = "〇零一二两双三四五六七八九十百千万";

  /** The slip that makes the one text of the other; empty if they are equal or differ by more. */
  static Optional<Slip> between(String written, String meant) {
    int length = Math.min(written.length(), meant.length());
    if (Math.abs(written.length() - meant.length()) > 1) {
      return Optional.empty();
    }
    int same = 0;
    while (same < length && written.charAt(same) == meant.charAt(same)) {
      same++;
    }
    if (written.length() > meant.length()) {
      boolean added = isAt(written, same + 1, meant, same);
      return added ? slip(same, 1, written, 0, "") : Optional.empty();
    }
    return at(written, 0, meant, same).filter(slip -> slip.end(meant) == written.length());
  }

  /** How long the word is that was written instead of the one meant. */
  int end(String meantWord) {
    return meantWord.length() - meant.length() + length;
  }

  /**
   * The slip in a word that begins in a text and is as it should be up to a char.
   *
   * @param same how many chars are equal; the next one differs
   */
  static Optional<Slip> at(String text, int from, String meant, int same) {
    int at = from + same;
    int rest = meant.length() - same;
    if (rest > 1
        && at + 1 < text.length()
        && text.charAt(at) == meant.charAt(same + 1)
        && text.charAt(at + 1) == meant.charAt(same)
        && isAt(text, at + 2, meant, same + 2)) {
      return slip(same, 2, text, from, meant.substring(same, same + 2));
    }
    if (rest > 0 && at < text.length() && isAt(text, at + 1, meant, same + 1)) {
      return slip(same, 1, text, from, meant.substring(same, same + 1));
    }
    if (at < text.length() && isAt(text, at + 1, meant, same)) {
      return slip(same, 1, text, from, "");
    }
    if (rest > 0 && isAt(text, at, meant, same + 1)) {
      return slip(same, 0, text, from, meant.substring(same, same + 1));
    }
    return Optional.empty();
  }

  /** True when the end of a word stands in a text. */
  private static boolean isAt(String text, int at, String word, int from) {
    return text.regionMatches(at, word, from, word.length() - from);
  }

  private static Optional<Slip> slip(int at, int length, String text, int from, String meant) {
    return Optional.of(new Slip(at, length, text.substring(from + at, from + at + length), meant));
  }

  /** True when both are Han characters, and not two numerals, which may both be right. */
  boolean isOfWords() {
    boolean numerals = isAll(written, NUMERALS) && isAll(meant, NUMERALS);
    return isHan(written) && isHan(meant) && !numerals;
  }

  /** True when only grammar differs: 的 left out, 与 for 和. */
  boolean isOfGrammar() {
    return isAll(written, GRAMMAR) && isAll(meant, GRAMMAR);
  }

  private static boolean isAll(String text, String of) {
    return text.chars().allMatch(c -> of.indexOf(c) >= 0);
  }

  private static boolean isHan(String text) {
    return text.chars().allMatch(Slip::isHan);
  }

  static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
