package gen.check.copying;

import gen.diag.Diagnostic;
import gen.diag.Severity;
import gen.diag.Source;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@link Copies} finds, in the plainest way and with everything in memory. */
final class PlainCopies {
  private record One(
      ReportParagraphs report, int number, Paragraph paragraph, long[] all, long[] sampled) {}

  private PlainCopies() {}

  static List<Diagnostic> findings(List<ReportParagraphs> reports) {
    List<One> sorted = new ArrayList<>();
    for (ReportParagraphs report : reports) {
      for (int number = 0; number < report.paragraphs().size(); number++) {
        Paragraph paragraph = report.paragraphs().get(number);
        long[] all = shingles(paragraph.han());
        long[] sampled = Arrays.stream(all).filter(hash -> hash % 8 == 0).toArray();
        sorted.add(new One(report, number, paragraph, all, sampled));
      }
    }
    sorted.sort(Comparator.comparing((One one) -> one.report().file()).thenComparing(One::number));
    Map<Long, List<Integer>> byShingle = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      nearest(sorted.get(i), sorted, byShingle).ifPresent(findings::add);
      for (long shingle : sorted.get(i).sampled()) {
        byShingle.computeIfAbsent(shingle, key -> new ArrayList<>(2)).add(i);
      }
    }
    return findings.stream().sorted().toList();
  }

  private static Optional<Diagnostic> nearest(
      One one, List<One> sorted, Map<Long, List<Integer>> byShingle) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long shingle : one.sampled()) {
      List<Integer> others = byShingle.getOrDefault(shingle, List.of());
      others
          .subList(0, Math.min(others.size(), 60))
          .forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    One nearest = null;
    double likeness = 0.7;
    for (int other : shared.keySet().stream().sorted().toList()) {
      One candidate = sorted.get(other);
      if (!candidate.report().file().equals(one.report().file())
          && 2 * shared.get(other) >= one.sampled().length) {
        double found = likeness(candidate, one);
        if (found > likeness || nearest == null && found == likeness) {
          nearest = candidate;
          likeness = found;
        }
      }
    }
    int percent = (int) Math.floor(100 * likeness);
    return Optional.ofNullable(nearest).map(other -> finding(one, other, percent));
  }

  private static Diagnostic finding(One one, One other, int percent) {
    boolean before = other.report().lastYear().equals(Optional.of(one.report().file()));
    boolean after = one.report().lastYear().equals(Optional.of(other.report().file()));
    Span at = span(before ? other : one);
    Span from = span(before ? one : other);
    String code = before || after ? "C-COPY-YEAR" : "C-COPY-OFFICE";
    return Diagnostic.finding(Severity.WARNING, code, at, String.valueOf(percent), from.place())
        .related("other", from);
  }

  private static Span span(One one) {
    Paragraph at = one.paragraph();
    return new Span(new Source(one.report().file(), ""), at.line(), at.column(), at.length());
  }

  private static double likeness(One one, One other) {
    Set<Long> all = new HashSet<>();
    Arrays.stream(one.all()).forEach(all::add);
    int both = (int) Arrays.stream(other.all()).filter(all::contains).count();
    int either = one.all().length + other.all().length - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /** The hashes of all runs of six characters, each once and in order. */
  static long[] shingles(String text) {
    int[] han = text.codePoints().toArray();
    if (han.length < 6) {
      return new long[0];
    }
    long[] hashes = new long[han.length - 5];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int j = i; j < i + 6; j++) {
        hash = hash * 31 + han[j];
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = hash ^ hash >>> 27;
      }
      hashes[i] = hash;
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }
}
