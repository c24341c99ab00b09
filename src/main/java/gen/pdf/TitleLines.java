package gen.pdf;

import gen.diag.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * The lines of a title that is too long for one (GB/T 9704-2012 7.3.1): parted between its sense
 * units, of similar length, wider or narrower from line to line or widest in the middle, and none
 * of only a few characters. Line ends that the template gives stay.
 */
final class TitleLines {
  /** 156 mm hold 20 characters of 22 pt; in tenths of a character. */
  private static final int WIDEST = 200;

  /** A line of fewer than four characters looks lost. */
  private static final int NARROWEST = 40;

  private static final int FULL = 10;

  /** Digits and letters of the title's face are a little wider than half. */
  private static final int HALF = 6;

  private static final int MOST_LINES = 4;

  private final String title;
  private final int[] costs;

  /** How wide the title is up to each character. */
  private final int[] widths;

  private List<Integer> best = List.of();
  private long bestCost = Long.MAX_VALUE;

  private TitleLines(String title) {
    this.title = title;
    this.costs = TitleUnits.costs(title);
    this.widths = new int[title.length() + 1];
    for (int i = 0; i < title.length(); i++) {
      int half = DisplayWidth.of(title.charAt(i));
      widths[i + 1] = widths[i] + (half == 2 ? FULL : half * HALF);
    }
  }

  /** Puts the line ends into the heading. */
  static void settle(Element heading) {
    List<TextNode> line = new ArrayList<>();
    List<List<TextNode>> lines = new ArrayList<>(List.of(line));
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            lines.get(lines.size() - 1).add(text);
          } else if (node.normalName().equals("br")) {
            lines.add(new ArrayList<>());
          }
        },
        heading);
    lines.forEach(TitleLines::settle);
  }

  private static void settle(List<TextNode> texts) {
    StringBuilder title = new StringBuilder();
    texts.forEach(text -> title.append(text.getWholeText()));
    List<Integer> ends = ends(title.toString());
    int start = title.length();
    for (int i = texts.size() - 1; i >= 0; i--) {
      TextNode text = texts.get(i);
      start -= text.getWholeText().length();
      for (int k = ends.size() - 1; k >= 0; k--) {
        int at = ends.get(k) - start;
        if (at == 0) {
          text.before(new Element("br"));
        } else if (at > 0 && at < text.getWholeText().length()) {
          text.splitText(at).before(new Element("br"));
        }
      }
    }
  }

  /** Where the lines of the title end, but for the last; none when one line holds it. */
  static List<Integer> ends(String title) {
    TitleLines lines = new TitleLines(title);
    int whole = lines.widths[title.length()];
    int least = (whole + WIDEST - 1) / WIDEST;
    if (least < 2) {
      return List.of();
    }
    for (int count = least; count <= MOST_LINES && lines.best.isEmpty(); count++) {
      lines.search(count, new ArrayList<>(), 0);
    }
    return lines.best;
  }

  private void search(int count, List<Integer> ends, long cost) {
    int from = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    int left = count - ends.size();
    if (left == 1) {
      long all = cost + shape(ends);
      if (isLine(from, title.length()) && all < bestCost) {
        bestCost = all;
        best = List.copyOf(ends);
      }
      return;
    }
    for (int to = from + 1; to < title.length() && widths[to] - widths[from] <= WIDEST; to++) {
      if (costs[to] < TitleUnits.NEVER
          && isLine(from, to)
          && widths[title.length()] - widths[to] <= (left - 1) * WIDEST) {
        ends.add(to);
        search(count, ends, cost + costs[to]);
        ends.remove(ends.size() - 1);
      }
    }
  }

  private boolean isLine(int from, int to) {
    int width = widths[to] - widths[from];
    return width >= NARROWEST && width <= WIDEST;
  }

  /** Uneven lines and a waist cost; unevenness by its square, so that a word is parted last. */
  private long shape(List<Integer> ends) {
    int lines = ends.size() + 1;
    int mean = widths[title.length()] / lines;
    long cost = 0;
    int before = 0;
    int[] line = new int[lines];
    for (int i = 0; i < lines; i++) {
      int end = i < ends.size() ? ends.get(i) : title.length();
      line[i] = widths[end] - widths[before];
      before = end;
      cost += (long) (line[i] - mean) * (line[i] - mean) / 20;
    }
    for (int i = 1; i < lines - 1; i++) {
      if (line[i] < line[i - 1] && line[i] < line[i + 1]) {
        cost += 200;
      }
    }
    return cost;
  }
}
