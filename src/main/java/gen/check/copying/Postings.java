package gen.check.copying;

import java.util.Arrays;

/** Which paragraphs have a shingle, the first few of them. Not safe for threads. */
final class Postings {
  private static final int FIRST_SIZE = 1 << 12;
  private static final int[] NONE = {};

  /** Of a text that a whole district copies, the first few are enough. */
  private final int most;

  private long[] shingles = new long[FIRST_SIZE];

  /** Beside each shingle how many have it, and then these; null where there is none. */
  private int[][] paragraphs = new int[FIRST_SIZE][];

  private int size;

  Postings(int most) {
    this.most = most;
  }

  /** How many have it and then these, and perhaps more that does not count. */
  int[] of(long shingle) {
    int[] found = paragraphs[slot(shingle)];
    return found == null ? NONE : found;
  }

  void add(long shingle, int paragraph) {
    int slot = slot(shingle);
    int[] there = paragraphs[slot];
    if (there == null) {
      shingles[slot] = shingle;
      paragraphs[slot] = new int[] {1, paragraph, 0};
      if (++size * 2 > shingles.length) {
        grow();
      }
      return;
    }
    int count = there[0];
    if (count < most) {
      if (count + 1 == there.length) {
        there = Arrays.copyOf(there, Math.min(2 * there.length, most + 1));
        paragraphs[slot] = there;
      }
      there[count + 1] = paragraph;
      there[0] = count + 1;
    }
  }

  /** Where it is, or would be. */
  private int slot(long shingle) {
    int mask = shingles.length - 1;
    int slot = (int) (shingle >>> Integer.SIZE) & mask;
    while (paragraphs[slot] != null && shingles[slot] != shingle) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = shingles;
    int[][] lists = paragraphs;
    shingles = new long[2 * old.length];
    paragraphs = new int[2 * old.length][];
    for (int i = 0; i < old.length; i++) {
      if (lists[i] != null) {
        int slot = slot(old[i]);
        shingles[slot] = old[i];
        paragraphs[slot] = lists[i];
      }
    }
  }
}
