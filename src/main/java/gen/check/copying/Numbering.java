package gen.check.copying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The paragraphs of all reports, numbered from 0 in the order of their files' names and then of the
 * text. Of the reports themselves only the last few that were asked for are in memory. Not safe for
 * threads, see {@link #parts}.
 */
final class Numbering {
  /** How many reports are kept, of all parts. */
  private static final int RECENT = 64;

  private final Reports reports;

  /** The reports' indexes in the order of their names. */
  private final int[] order;

  /** The number of each report's first paragraph in that order, and that of all. */
  private final int[] firsts;

  /** Which of the reports in that order are visited. */
  private final int from;

  private final int to;

  private final int most;
  private final Map<Integer, ReportParagraphs> recent = new LinkedHashMap<>(16, 0.75f, true);

  private Numbering(Reports reports, int[] order, int[] firsts, int from, int to, int most) {
    this.reports = reports;
    this.order = order;
    this.firsts = firsts;
    this.from = from;
    this.to = to;
    this.most = most;
  }

  /** Is told of a paragraph and its Han characters. */
  interface Visitor {
    void visit(int number, String han);
  }

  static Numbering of(Reports reports) {
    String[] files = new String[reports.size()];
    int[] sizes = new int[files.length];
    for (int i = 0; i < files.length; i++) {
      ReportParagraphs report = reports.read(i);
      files[i] = report.file();
      sizes[i] = report.paragraphs().size();
    }
    int[] order =
        IntStream.range(0, files.length)
            .boxed()
            .sorted(Comparator.comparing(i -> files[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] firsts = new int[files.length + 1];
    for (int i = 0; i < order.length; i++) {
      if (i > 0 && files[order[i]].equals(files[order[i - 1]])) {
        throw new IllegalArgumentException("twice: " + files[order[i]]);
      }
      firsts[i + 1] = Math.addExact(firsts[i], sizes[order[i]]);
    }
    return new Numbering(reports, order, firsts, 0, order.length, RECENT);
  }

  /**
   * The same numbers several times over, each to be used by a thread of its own, where each visits
   * its part of the reports.
   */
  List<Numbering> parts(int count) {
    List<Numbering> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = (int) ((long) order.length * i / count);
      int next = (int) ((long) order.length * (i + 1) / count);
      parts.add(new Numbering(reports, order, firsts, first, next, 1 + RECENT / count));
    }
    return parts;
  }

  /** How many paragraphs there are. */
  int size() {
    return firsts[order.length];
  }

  /**
   * Goes through the reports of this part once, in order; those without a number in question are
   * not read.
   */
  void visit(IntRanges wanted, Visitor visitor) {
    for (int i = from; i < to; i++) {
      if (firsts[i] < firsts[i + 1] && wanted.any(firsts[i], firsts[i + 1])) {
        int number = firsts[i];
        for (Paragraph paragraph : reports.read(order[i]).paragraphs()) {
          visitor.visit(number++, paragraph.han());
        }
      }
    }
  }

  /** Says whether any number of a range is of interest. */
  interface IntRanges {
    boolean any(int from, int to);
  }

  /** The number of the first paragraph of the report that has the paragraph. */
  int first(int number) {
    return firsts[place(number)];
  }

  ReportParagraphs report(int number) {
    int place = place(number);
    ReportParagraphs report = recent.get(place);
    if (report == null) {
      report = reports.read(order[place]);
      recent.put(place, report);
      if (recent.size() > most) {
        recent.remove(recent.keySet().iterator().next());
      }
    }
    return report;
  }

  Paragraph paragraph(int number) {
    return report(number).paragraphs().get(number - first(number));
  }

  /** Of its report in the order; some of the reports have no paragraphs. */
  private int place(int number) {
    int low = 0;
    int high = order.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firsts[middle] <= number) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
