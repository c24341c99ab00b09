package gen.cli;

import gen.diag.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Sets rows of texts in columns of a terminal, in which a Han character is two wide. */
final class Columns {
  /** What fits beside another window; longer texts go on below. */
  static final int WIDTH = 100;

  private static final String GAP = "  ";
  private static final String ENDS = " 、，；,;";
  private static final String NEVER_FIRST = "，。、；：！？）”》】,;:";

  private Columns() {}

  /** Each column as wide as its widest text. */
  static List<String> of(List<List<String>> rows) {
    return of("", Integer.MAX_VALUE, rows);
  }

  /**
   * The same within {@link #WIDTH}: the texts of the last column go on below one another where they
   * are too long, those of the others where they take more than a share of it.
   *
   * @param indent before each line
   * @param widest how wide a column before the last may be
   * @param rows all with the same number of texts, in which line breaks stay
   */
  static List<String> of(String indent, int widest, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    int[] widths = new int[rows.get(0).size()];
    int left = widest == Integer.MAX_VALUE ? widest : WIDTH - indent.length();
    for (int i = 0; i < widths.length; i++) {
      boolean last = i == widths.length - 1;
      widths[i] = Math.min(last ? Math.max(20, left) : widest, widest(rows, i));
      left = left == Integer.MAX_VALUE ? left : left - widths[i] - GAP.length();
    }
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> add(indent, row, widths, lines));
    return lines;
  }

  private static int widest(List<List<String>> rows, int column) {
    return rows.stream()
        .flatMap(row -> row.get(column).lines())
        .mapToInt(DisplayWidth::of)
        .max()
        .orElse(0);
  }

  private static void add(String indent, List<String> row, int[] widths, List<String> lines) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> cell = wrapped(row.get(i), widths[i]);
      cells.add(cell);
      height = Math.max(height, cell.size());
    }
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < widths.length; i++) {
        String text = y < cells.get(i).size() ? cells.get(i).get(y) : "";
        line.append(text);
        line.append(" ".repeat(Math.max(0, widths[i] - DisplayWidth.of(text)))).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
  }

  /** The text in lines that fit, parted after marks where that is possible. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String rest = line;
      while (DisplayWidth.of(rest) > width) {
        int end = fitting(rest, width);
        lines.add(rest.substring(0, end).stripTrailing());
        rest = rest.substring(end).stripLeading();
      }
      if (!rest.isEmpty() || line.isEmpty()) {
        lines.add(rest);
      }
    }
    return lines;
  }

  /** How many chars fit: up to a mark near the end of the line if there is one. */
  private static int fitting(String text, int width) {
    int end = 0;
    int taken = 0;
    int mark = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      taken += DisplayWidth.of(character);
      if (taken > width) {
        break;
      }
      end += Character.charCount(character);
      if (ENDS.indexOf(character) >= 0 && taken >= width * 3 / 4) {
        mark = end;
      }
    }
    if (mark > 0) {
      return mark;
    }
    boolean orphan = end < text.length() && NEVER_FIRST.indexOf(text.charAt(end)) >= 0;
    int back = orphan ? Character.charCount(text.codePointBefore(end)) : 0;
    return end - back > 0 ? end - back : Math.max(1, end);
  }
}
