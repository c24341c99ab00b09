package gen.check.copying;

import gen.check.Passage;
import gen.diag.Diagnostic;
import gen.diag.Severity;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the paragraphs of many reports and finds those that are nearly the same as one of
 * another office, or of the office's own report of the year before. Paragraphs that templates
 * supply are not among them. Its time grows with the number of reports, not with its square.
 *
 * <p>Adding is safe for threads; findings do not depend on the order of adding.
 */
public final class Copies {
  /** A paragraph is nearly the same as that of another office. */
  public static final String OFFICE = "C-COPY-OFFICE";

  /** A paragraph is nearly the same as that of the year before. */
  public static final String YEAR = "C-COPY-YEAR";

  /** Their codes, for settings that name rules. */
  public static final Set<String> CODES = Set.of(OFFICE, YEAR);

  /** Set phrases and whole titles make shorter paragraphs alike by themselves. */
  private static final int SHORTEST = 60;

  /**
   * What part of the runs of six characters two paragraphs share: about one word in ten differs.
   */
  private static final double NEAR = 0.7;

  /** What so many paragraphs have in common is a set phrase. */
  private static final int COMMONEST = 60;

  private static final Set<Passage.Kind> KINDS = Set.of(Passage.Kind.PARAGRAPH, Passage.Kind.POINT);

  private final List<Paragraph> all = new ArrayList<>();

  private record Paragraph(
      String file, Optional<String> lastYear, int number, Span span, Shingles shingles) {}

  /**
   * Adds a report.
   *
   * @param file its data file's name, as messages call it
   * @param lastYear the name of last year's data file of the same office, if there is one
   */
  public void add(String file, Optional<String> lastYear, List<Passage> passages) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Passage passage : passages) {
      if (KINDS.contains(passage.kind()) && passage.text().length() >= SHORTEST) {
        Span span = passage.span(0, passage.text().length());
        if (!span.source().name().equals(file)) {
          continue; // a folder's defaults are meant for many
        }
        Shingles shingles = Shingles.of(passage.text());
        paragraphs.add(new Paragraph(file, lastYear, paragraphs.size(), span, shingles));
      }
    }
    synchronized (all) {
      all.addAll(paragraphs);
    }
  }

  /** What is nearly the same, each at the later of the two files, sorted. */
  public List<Diagnostic> findings() {
    List<Paragraph> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(Paragraph::file).thenComparing(Paragraph::number));
    Map<Long, List<Integer>> byShingle = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Paragraph paragraph = sorted.get(i);
      long[] sampled = paragraph.shingles().sampled();
      nearest(paragraph, sampled, sorted, byShingle).ifPresent(findings::add);
      for (long shingle : sampled) {
        byShingle.computeIfAbsent(shingle, key -> new ArrayList<>(2)).add(i);
      }
    }
    return findings.stream().sorted().toList();
  }

  private static Optional<Diagnostic> nearest(
      Paragraph paragraph,
      long[] sampled,
      List<Paragraph> sorted,
      Map<Long, List<Integer>> byShingle) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long shingle : sampled) {
      List<Integer> others = byShingle.getOrDefault(shingle, List.of());
      // of a text that a whole district copies, the first few are enough
      others
          .subList(0, Math.min(others.size(), COMMONEST))
          .forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    Paragraph nearest = null;
    double likeness = NEAR;
    for (int other : shared.keySet().stream().sorted().toList()) {
      Paragraph candidate = sorted.get(other);
      if (!candidate.file().equals(paragraph.file()) && 2 * shared.get(other) >= sampled.length) {
        double found = candidate.shingles().likeness(paragraph.shingles());
        if (found > likeness || nearest == null && found == likeness) {
          nearest = candidate;
          likeness = found;
        }
      }
    }
    return Optional.ofNullable(nearest)
        .map(other -> finding(paragraph, other, likenessOf(paragraph, other)));
  }

  private static int likenessOf(Paragraph one, Paragraph other) {
    return (int) Math.floor(100 * one.shingles().likeness(other.shingles()));
  }

  private static Diagnostic finding(Paragraph paragraph, Paragraph other, int percent) {
    boolean ownLastYear =
        paragraph.lastYear().equals(Optional.of(other.file()))
            || other.lastYear().equals(Optional.of(paragraph.file()));
    boolean later = !other.lastYear().equals(Optional.of(paragraph.file()));
    Paragraph at = later ? paragraph : other;
    Paragraph from = later ? other : paragraph;
    String code = ownLastYear ? YEAR : OFFICE;
    return Diagnostic.finding(
            Severity.WARNING, code, at.span(), String.valueOf(percent), from.span().place())
        .related("other", from.span());
  }
}
