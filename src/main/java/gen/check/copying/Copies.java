package gen.check.copying;

import gen.diag.Diagnostic;
import gen.diag.Severity;
import gen.diag.Source;
import gen.diag.Span;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the paragraphs of many reports that are nearly the same as one of another office, or of the
 * office's own report of the year before. Paragraphs that templates supply are not among them. Its
 * time grows with the number of reports, not with its square; its memory is a byte for each Han
 * character and some megabytes.
 */
public final class Copies {
  /** A paragraph is nearly the same as that of another office. */
  public static final String OFFICE = "C-COPY-OFFICE";

  /** A paragraph is nearly the same as that of the year before. */
  public static final String YEAR = "C-COPY-YEAR";

  /** Their codes, for settings that name rules. */
  public static final Set<String> CODES = Set.of(OFFICE, YEAR);

  private final Numbering all;
  private final Function<String, Source> sources;

  private Copies(Numbering all, Function<String, Source> sources) {
    this.all = all;
    this.sources = sources;
  }

  /**
   * What is nearly the same, each at the later of the two files, sorted; the same in whatever order
   * the reports are.
   *
   * @param sources the source of a report by its {@link ReportParagraphs#file()}, under the name
   *     that messages give it; its text may be empty. Asked for both files of each finding, one
   *     after another, and for no others.
   * @param jobs how many threads compare at most, at least 1
   * @throws UncheckedIOException when the reports throw it
   * @throws IllegalArgumentException when two reports have the same file
   */
  public static List<Diagnostic> findings(
      Reports reports, Function<String, Source> sources, int jobs) {
    Copies copies = new Copies(Numbering.of(reports), sources);
    List<Diagnostic> findings = new ArrayList<>();
    Nearest.of(copies.all, jobs).forEach(pair -> findings.add(copies.finding(pair)));
    return findings.stream().sorted().toList();
  }

  private Diagnostic finding(Nearest.Pair pair) {
    ReportParagraphs report = all.report(pair.number());
    ReportParagraphs other = all.report(pair.other());
    boolean later = !other.lastYear().equals(Optional.of(report.file()));
    boolean ownLastYear = !later || report.lastYear().equals(Optional.of(other.file()));
    Span own = span(pair.number());
    Span others = span(pair.other());
    Span at = later ? own : others;
    Span from = later ? others : own;
    int percent = (int) Math.floor(100 * pair.likeness());
    return Diagnostic.finding(
            Severity.WARNING,
            ownLastYear ? YEAR : OFFICE,
            at,
            String.valueOf(percent),
            from.place())
        .related("other", from);
  }

  private Span span(int number) {
    Source source = sources.apply(all.report(number).file());
    Paragraph paragraph = all.paragraph(number);
    return new Span(source, paragraph.line(), paragraph.column(), paragraph.length());
  }
}
