package gen.check.copying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each paragraph the earlier one of another report that is nearest to it. The texts are
 * read again when they are compared; only those of the last ones are kept.
 */
final class Nearest {
  /**
   * What part of the runs of six characters two paragraphs share: about one word in ten differs.
   */
  private static final double NEAR = 0.7;

  /** How many hashes of texts that may be compared again are in memory: 8 bytes each. */
  private static final int KEPT = 1 << 20;

  private final Numbering all;
  private final Samples samples;
  private final Map<Integer, Shingles> recent = new LinkedHashMap<>(16, 0.75f, true);
  private int kept;

  private Nearest(Numbering all) {
    this.all = all;
    this.samples = Samples.of(all);
  }

  /** Two paragraphs by their numbers, the second the earlier one. */
  record Pair(int number, int other, double likeness) {}

  /** One for each paragraph that is near to an earlier one, in order. */
  static List<Pair> of(Numbering all) {
    Nearest nearest = new Nearest(all);
    List<Pair> pairs = new ArrayList<>();
    for (long family : nearest.families()) {
      nearest.find((int) family, pairs);
    }
    pairs.sort(Comparator.comparingInt(Pair::number));
    return pairs;
  }

  /**
   * The paragraphs that are to be compared with others, those together whose first other is the
   * same: they have most of the others in common, which are then read once for all. The first other
   * is in the higher half of each, the paragraph in the lower.
   */
  private long[] families() {
    long[][] families = {new long[1024]};
    int[] count = {0};
    all.visit(
        this::anyMayHaveCandidates,
        (number, han) -> {
          if (samples.mayHaveCandidates(number)) {
            int[] others = samples.candidates(number, Shingles.sampled(han), all.first(number));
            if (others.length > 0) {
              if (count[0] == families[0].length) {
                families[0] = Arrays.copyOf(families[0], 2 * count[0]);
              }
              families[0][count[0]++] = (long) others[0] << Integer.SIZE | number;
            }
          }
        });
    Arrays.sort(families[0], 0, count[0]);
    return Arrays.copyOf(families[0], count[0]);
  }

  private boolean anyMayHaveCandidates(int from, int to) {
    for (int number = from; number < to; number++) {
      if (samples.mayHaveCandidates(number)) {
        return true;
      }
    }
    return false;
  }

  private void find(int number, List<Pair> pairs) {
    Shingles own = shingles(number);
    int nearest = -1;
    double likeness = NEAR;
    for (int other : samples.candidates(number, own.sampled(), all.first(number))) {
      double found = shingles(other).likeness(own);
      if (found > likeness || nearest < 0 && found == likeness) {
        nearest = other;
        likeness = found;
      }
      if (likeness == 1) {
        break; // and no other can be nearer
      }
    }
    if (nearest >= 0) {
      pairs.add(new Pair(number, nearest, likeness));
    }
  }

  private Shingles shingles(int number) {
    Shingles known = recent.get(number);
    if (known != null) {
      return known;
    }
    Shingles read = Shingles.of(all.paragraph(number).han());
    recent.put(number, read);
    kept += read.size();
    while (kept > KEPT && recent.size() > 1) {
      kept -= recent.remove(recent.keySet().iterator().next()).size();
    }
    return read;
  }
}
