package gen.check.copying;

import java.util.Arrays;

/**
 * The runs of six Han characters of a text, as hashes, each once and in order: what two texts share
 * of them says how near they are. Figures, marks and Latin letters do not count, so the same
 * sentence with other figures is the same.
 */
final class Shingles {
  private static final int LENGTH = 6;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(String text) {
    int[] han =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .toArray();
    if (han.length < LENGTH) {
      return new Shingles(new long[0]);
    }
    long[] hashes = new long[han.length - LENGTH + 1];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int j = i; j < i + LENGTH; j++) {
        hash = mixed(hash * 31 + han[j]);
      }
      hashes[i] = hash;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  int size() {
    return hashes.length;
  }

  /** One in eight of them, the same ones in every text: enough to find what may be near. */
  long[] sampled() {
    return Arrays.stream(hashes).filter(hash -> (hash & 7) == 0).toArray();
  }

  /** What part of all that the two have is in both: 0 to 1. */
  double likeness(Shingles other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        both++;
        i++;
        j++;
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = hashes.length + other.hashes.length - both;
    return all == 0 ? 0 : (double) both / all;
  }

  private static long mixed(long z) {
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    return z ^ z >>> 27;
  }
}
