package gen.text;

/**
 * Which characters, and which pairs of neighbours, a text has. It may err, but to one side only:
 * what it denies is not in the text. To ask it takes a hundredth of the time of a look through the
 * text. Immutable.
 */
public final class Grams {
  private static final int SMALLEST = 9;
  private static final int LARGEST = 18;

  /**
   * So many bits for each char of the text, as a power of two: one answer in a thousand is wrong.
   */
  private static final int ROOM = 6;

  /** Each gram has two bits, of which the second comes from the first so. */
  private static final int SECOND = 0x2C1B3C6D;

  private final long[] bits;
  private final int shift;

  private Grams(int size) {
    this.bits = new long[1 << size - 6];
    this.shift = Integer.SIZE - size;
  }

  public static Grams of(String text) {
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(text.length()) + ROOM;
    Grams grams = new Grams(Math.max(SMALLEST, Math.min(LARGEST, size)));
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      grams.add(gram(c));
      if (i > 0) {
        grams.add(gram(before, c));
      }
      before = c;
    }
    return grams;
  }

  /** What to ask for a char. */
  public static int gram(char c) {
    return (c + 1) * 0x9E3779B1;
  }

  /** What to ask for two chars that stand side by side. */
  public static int gram(char first, char second) {
    return first * 0x85EBCA6B + (second + 1) * 0xC2B2AE35;
  }

  /** What to ask for all of a word: {@link #mayHaveAll}. */
  public static int[] grams(String word) {
    if (word.length() == 1) {
      return new int[] {gram(word.charAt(0))};
    }
    int[] grams = new int[Math.max(0, word.length() - 1)];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = gram(word.charAt(i), word.charAt(i + 1));
    }
    return grams;
  }

  private void add(int gram) {
    int one = gram >>> shift;
    int two = gram * SECOND >>> shift;
    bits[one >>> 6] |= 1L << one;
    bits[two >>> 6] |= 1L << two;
  }

  /** False only when it is not in the text. */
  public boolean mayHave(int gram) {
    int one = gram >>> shift;
    if ((bits[one >>> 6] >>> one & 1) == 0) {
      return false;
    }
    int two = gram * SECOND >>> shift;
    return (bits[two >>> 6] >>> two & 1) != 0;
  }

  /** False only when none of them is in the text. */
  public boolean mayHaveAny(int[] grams) {
    for (int gram : grams) {
      if (mayHave(gram)) {
        return true;
      }
    }
    return false;
  }

  /** False only when one of them is not in the text. */
  public boolean mayHaveAll(int[] grams) {
    for (int gram : grams) {
      if (!mayHave(gram)) {
        return false;
      }
    }
    return true;
  }
}
