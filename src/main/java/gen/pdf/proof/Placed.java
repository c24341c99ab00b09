package gen.pdf.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Something written that has its place on a page; measures as in {@link Glyph}. */
interface Placed {
  /** So near to one another, in points, two baselines are one line. */
  float SAME_LINE = 3;

  /** What the number of a page looks like. */
  Pattern NUMBER = Pattern.compile("\\P{IsHan}*[0-9]+\\P{IsHan}*");

  String text();

  float x();

  float baseline();

  float size();

  /** Whether readers are told of it: it is neither an artifact nor without a tag. */
  boolean told();

  /** Whether there is nothing to see. */
  default boolean isSpace() {
    return text().codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The lines of a page from the top, each in the order of reading, without the spaces around. */
  static <T extends Placed> List<List<T>> lines(List<T> page) {
    List<T> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(Placed::baseline));
    List<List<T>> lines = new ArrayList<>();
    float last = Float.NEGATIVE_INFINITY;
    for (T each : sorted) {
      if (each.baseline() - last > SAME_LINE) {
        lines.add(new ArrayList<>());
      }
      last = each.baseline();
      lines.get(lines.size() - 1).add(each);
    }
    lines.forEach(Placed::settle);
    lines.removeIf(List::isEmpty);
    return lines;
  }

  private static void settle(List<? extends Placed> line) {
    line.sort(Comparator.comparingDouble(Placed::x));
    while (!line.isEmpty() && line.get(line.size() - 1).isSpace()) {
      line.remove(line.size() - 1);
    }
    while (!line.isEmpty() && line.get(0).isSpace()) {
      line.remove(0);
    }
  }

  /** What stands above or below the text area and is either not told or a number. */
  static boolean isInMargin(List<? extends Placed> line) {
    Placed first = line.get(0);
    boolean outside =
        first.baseline() - .88f * first.size() > Standard.BOTTOM
            || first.baseline() < Standard.TOP - 2 * Standard.MM;
    return outside && (!first.told() || NUMBER.matcher(text(line)).matches());
  }

  /** The words of a line. */
  static String text(List<? extends Placed> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(each -> text.append(each.text()));
    return text.toString();
  }
}
