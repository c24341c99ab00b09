package gen.cli;

import gen.diag.Source;
import java.util.ArrayList;
import java.util.List;

/** The differences of two texts with the same number of lines, as {@code diff -u} shows them. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_END = "\\ No newline at end of file";

  private final Source before;
  private final Source after;
  private final int count;
  private final boolean ended;

  private UnifiedDiff(Source before, Source after) {
    this.before = before;
    this.after = after;
    this.ended = before.line(before.lineCount()).isEmpty();
    this.count = ended ? before.lineCount() - 1 : before.lineCount();
  }

  /** Its lines; none when the texts are the same. */
  static List<String> of(Source before, Source after) {
    return new UnifiedDiff(before, after).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    int line = 1;
    while (line <= count) {
      if (!changed(line)) {
        line++;
        continue;
      }
      int last = line; // of this hunk's changes
      for (int next = line; next <= Math.min(count, last + 2 * CONTEXT); next++) {
        last = changed(next) ? next : last;
      }
      if (lines.isEmpty()) {
        lines.add("--- " + before.name());
        lines.add("+++ " + after.name());
      }
      hunk(Math.max(1, line - CONTEXT), Math.min(count, last + CONTEXT), lines);
      line = last + CONTEXT + 1;
    }
    return lines;
  }

  private boolean changed(int line) {
    return !before.line(line).equals(after.line(line));
  }

  private void hunk(int first, int last, List<String> lines) {
    String range = first + "," + (last - first + 1);
    lines.add("@@ -" + range + " +" + range + " @@");
    int line = first;
    while (line <= last) {
      int end = line;
      while (end <= last && changed(end)) {
        end++;
      }
      if (end == line) {
        add(" ", before, line++, lines);
        continue;
      }
      for (int each = line; each < end; each++) {
        add("-", before, each, lines);
      }
      for (int each = line; each < end; each++) {
        add("+", after, each, lines);
      }
      line = end;
    }
  }

  private void add(String sign, Source source, int line, List<String> lines) {
    lines.add(sign + source.line(line));
    if (line == count && !ended) {
      lines.add(NO_END);
    }
  }
}
