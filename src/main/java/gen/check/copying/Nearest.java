package gen.check.copying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds for each paragraph the earlier one of another report that is nearest to it. The texts are
 * read again when they are compared; only those of the last ones are kept.
 */
final class Nearest {
  /**
   * What part of the runs of six characters two paragraphs share: about one word in ten differs.
   */
  private static final double NEAR = 0.7;

  /** How many hashes of texts that may be compared again are in memory, of all: 8 bytes each. */
  private static final int KEPT = 1 << 20;

  private final Numbering all;
  private final Samples samples;
  private final Map<Integer, Shingles> recent = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;
  private int kept;

  private Nearest(Numbering all, Samples samples, int parts) {
    this.all = all;
    this.samples = samples;
    this.most = KEPT / parts;
  }

  /** Two paragraphs by their numbers, the second the earlier one. */
  record Pair(int number, int other, double likeness) {}

  /**
   * One for each paragraph that is near to an earlier one, in order.
   *
   * @param jobs how many threads compare at most, at least 1
   */
  static List<Pair> of(Numbering all, int jobs) {
    // more would only need more memory
    int threads = Math.min(jobs, Runtime.getRuntime().availableProcessors());
    return in(all.parts(threads));
  }

  /** The same, each part by a thread of its own if there are as many. */
  static List<Pair> in(List<Numbering> parts) {
    int count = parts.size();
    Samples samples = Samples.of(parts);
    long[] families =
        parts.parallelStream()
            .flatMapToLong(part -> new Nearest(part, samples.again(), count).families())
            .toArray();
    Arrays.sort(families);
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(
            job -> {
              int from = (int) ((long) families.length * job / count);
              int to = (int) ((long) families.length * (job + 1) / count);
              return new Nearest(parts.get(job), samples.again(), count).find(families, from, to);
            })
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Pair::number))
        .toList();
  }

  /**
   * The paragraphs of the part that are to be compared with others; put in order, those stand
   * together whose first other is the same: they have most of the others in common, which are then
   * read once for all. The first other is in the higher half of each, the paragraph in the lower.
   */
  private LongStream families() {
    LongStream.Builder families = LongStream.builder();
    all.visit(
        this::anyMayHaveCandidates,
        (number, han) -> {
          if (samples.mayHaveCandidates(number)) {
            int[] others = samples.candidates(number, Shingles.sampled(han), all.first(number));
            if (others.length > 0) {
              families.add((long) others[0] << Integer.SIZE | number);
            }
          }
        });
    return families.build();
  }

  private boolean anyMayHaveCandidates(int from, int to) {
    for (int number = from; number < to; number++) {
      if (samples.mayHaveCandidates(number)) {
        return true;
      }
    }
    return false;
  }

  private List<Pair> find(long[] families, int from, int to) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      find((int) families[i], pairs);
    }
    return pairs;
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
    while (kept > most && recent.size() > 1) {
      kept -= recent.remove(recent.keySet().iterator().next()).size();
    }
    return read;
  }
}
