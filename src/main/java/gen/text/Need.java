package gen.text;

import java.util.Arrays;

/**
 * Characters or pairs of neighbours of which a text must have one.
 *
 * @param grams as {@link Grams} knows them
 * @param cost how likely it is that a text has one of them by chance
 */
record Need(int[] grams, int cost) {
  private static final int OF_CHAR = 30;

  /** One of the chars. */
  static Need chars(String chars) {
    return new Need(
        chars.chars().map(c -> Grams.gram((char) c)).toArray(), chars.length() * OF_CHAR);
  }

  /** One of the first chars and right behind it one of the second. */
  static Need pairs(String firsts, String seconds) {
    int[] grams = new int[firsts.length() * seconds.length()];
    for (int i = 0; i < grams.length; i++) {
      grams[i] =
          Grams.gram(firsts.charAt(i / seconds.length()), seconds.charAt(i % seconds.length()));
    }
    return new Need(grams, grams.length);
  }

  /** One of this or of the other. */
  Need or(Need other) {
    int[] all = Arrays.copyOf(grams, grams.length + other.grams.length);
    System.arraycopy(other.grams, 0, all, grams.length, other.grams.length);
    return new Need(all, cost + other.cost);
  }

  boolean isSame(Need other) {
    return Arrays.equals(grams, other.grams);
  }
}
