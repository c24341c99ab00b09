package gen.check.copying;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * The sampled shingles of all paragraphs, each with the numbers of the paragraphs that have it, in
 * eight bytes for each of both: the highest bits of a hash are told by where it stands, its lowest
 * are none, and the number has the place of both. Not safe for threads, see {@link #again}.
 */
final class Samples {
  /** What so many paragraphs have in common is a set phrase. */
  private static final int COMMONEST = 60;

  /** How many bits of a sampled hash say nothing: Shingles takes one in eight. */
  private static final int NONE = 3;

  /** How many bits of an entry are the paragraph's number. */
  private final int bits;

  /** Where the hashes with the same highest bits begin, and how many there are of all. */
  private final int[] starts;

  /** A hash's other bits and a number each; sorted from one start to the next. */
  private final long[] entries;

  /** Twice the shingles that an earlier paragraph has too, less all of them; -1 without any. */
  private final int[] balances;

  /** For counting; 0 between two calls. */
  private final int[] shared;

  private Samples(int[] starts, int bits, int[] balances, long[] entries) {
    this.bits = bits;
    this.starts = starts;
    this.entries = entries;
    this.balances = balances;
    this.shared = new int[balances.length];
  }

  /**
   * @param parts of all reports, each read by a thread of its own
   */
  static Samples of(List<Numbering> parts) {
    int paragraphs = parts.get(0).size();
    int bits = Math.max(NONE + 1, Integer.SIZE - Integer.numberOfLeadingZeros(paragraphs));
    int[] balances = new int[paragraphs];
    AtomicIntegerArray sizes = new AtomicIntegerArray(1 << bits - NONE);
    visit(
        parts,
        (number, han) -> {
          long[] sampled = Shingles.sampled(han);
          balances[number] = sampled.length == 0 ? -1 : -sampled.length;
          for (long hash : sampled) {
            sizes.incrementAndGet((int) (hash >>> Long.SIZE - bits + NONE));
          }
        });
    int[] starts = new int[sizes.length() + 1];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = Math.addExact(starts[i - 1], sizes.get(i - 1));
    }
    long[] entries = new long[starts[starts.length - 1]];
    Samples samples = new Samples(starts, bits, balances, entries);
    samples.fill(parts);
    samples.balance();
    return samples;
  }

  private static void visit(List<Numbering> parts, Numbering.Visitor visitor) {
    parts.parallelStream().forEach(part -> part.visit((from, to) -> true, visitor));
  }

  private void fill(List<Numbering> parts) {
    AtomicIntegerArray next = new AtomicIntegerArray(starts);
    visit(
        parts,
        (number, han) -> {
          for (long hash : Shingles.sampled(han)) {
            entries[next.getAndIncrement(bucket(hash))] = key(hash) | number;
          }
        });
    for (int bucket = 0; bucket + 1 < starts.length; bucket++) {
      Arrays.sort(entries, starts[bucket], starts[bucket + 1]);
    }
  }

  /** The same for another thread. */
  Samples again() {
    return new Samples(starts, bits, balances, entries);
  }

  private void balance() {
    for (int bucket = 0; bucket + 1 < starts.length; bucket++) {
      for (int i = starts[bucket] + 1; i < starts[bucket + 1]; i++) {
        if (entries[i] >>> bits == entries[i - 1] >>> bits) {
          balances[number(entries[i])] += 2;
        }
      }
    }
  }

  private int bucket(long hash) {
    return (int) (hash >>> Long.SIZE - bits + NONE);
  }

  private long key(long hash) {
    return hash >>> NONE << bits;
  }

  private int number(long entry) {
    return (int) (entry & (1L << bits) - 1);
  }

  /** Quickly tells of most paragraphs that {@link #candidates} is empty for them: then false. */
  boolean mayHaveCandidates(int number) {
    return balances[number] >= 0;
  }

  /**
   * The earlier paragraphs that have half of a paragraph's sampled shingles, in order. Of a text
   * that a whole district copies, the first few are enough.
   *
   * @param before only those below are asked for
   */
  int[] candidates(int number, long[] sampled, int before) {
    int[] touched = new int[16];
    int count = 0;
    for (long hash : sampled) {
      int bucket = bucket(hash);
      long key = key(hash);
      int from = first(key, starts[bucket], starts[bucket + 1]);
      int to = Math.min(starts[bucket + 1], from + COMMONEST);
      for (int i = from; i < to && entries[i] >>> bits == key >>> bits; i++) {
        int other = number(entries[i]);
        if (other >= number) {
          break;
        }
        if (shared[other]++ == 0) {
          if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
          }
          touched[count++] = other;
        }
      }
    }
    int found = 0;
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      if (other < before && 2 * shared[other] >= sampled.length) {
        touched[found++] = other;
      }
      shared[other] = 0;
    }
    Arrays.sort(touched, 0, found);
    return Arrays.copyOf(touched, found);
  }

  /** Where the first entry that is not below the key stands. */
  private int first(long key, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
