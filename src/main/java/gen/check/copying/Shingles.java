package gen.check.copying;

import java.util.Arrays;

/**
 * The runs of six Han characters of a text, as hashes, each once and in order: what two texts share
 * of them says how near they are. Figures, marks and Latin letters do not count, so the same
 * sentence with other figures is the same.
 */
final class Shingles {
  private static final int LENGTH = 6;

  /** A hash is sampled when it has none of these bits. */
  private static final int NOT_SAMPLED = 7;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /**
   * @param han the Han characters of the text
   */
  static Shingles of(String han) {
    return new Shingles(hashes(han, 0));
  }

  int size() {
    return hashes.length;
  }

  /** One in eight of them, the same ones in every text: enough to find what may be near. */
  long[] sampled() {
    return Arrays.stream(hashes).filter(hash -> (hash & NOT_SAMPLED) == 0).toArray();
  }

  /** The same without the others, which takes much less time. */
  static long[] sampled(String han) {
    return hashes(han, NOT_SAMPLED);
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

  /** Those that have none of the bits, each once and in order. */
  private static long[] hashes(String text, int without) {
    int[] han = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(han[length++])) {
      han[length] = text.codePointAt(i);
    }
    long[] hashes = new long[Math.max(0, length - LENGTH + 1)];
    int count = 0;
    for (int i = 0; i + LENGTH <= length; i++) {
      long hash = 0;
      for (int j = i; j < i + LENGTH; j++) {
        hash = mixed(hash * 31 + han[j]);
      }
      if ((hash & without) == 0) {
        hashes[count++] = hash;
      }
    }
    Arrays.sort(hashes, 0, count);
    int distinct = Math.min(count, 1);
    for (int i = 1; i < count; i++) {
      if (hashes[i] != hashes[i - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    return distinct == hashes.length ? hashes : Arrays.copyOf(hashes, distinct);
  }

  private static long mixed(long z) {
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    return z ^ z >>> 27;
  }
}
