package gen.pdf;

import gen.diag.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Keeps together what belongs together across the edges of inline elements. The renderer ends a
 * line at any such edge, so a comma after {@code <em>…</em>} could begin a line (GB/T 15834-2011
 * 5.1.1) and m² come apart.
 *
 * <p>What may not be parted is cut out as pieces, one to each text node. The first asks for the
 * room of all by its padding, and the next takes that back by a negative margin: either all fit in
 * the line or none.
 */
final class Joints {
  private static final Set<String> INLINE =
      Set.of("span", "a", "data", "time", "em", "strong", "b", "i", "u", "sub", "sup", "code");

  /** Room in points for a full and a half character of 三号 text; titles are larger. */
  private static final int FULL = 16;

  private static final int HALF = 10;
  private static final int FULL_IN_TITLE = 22;
  private static final int HALF_IN_TITLE = 14;

  /** What is wider, in half characters, may come apart: it would leave too short a line. */
  private static final int WIDEST = 40;

  /** One text node and where it starts in the text of its block. */
  private record Part(TextNode node, int start, int end) {}

  private final List<Part> parts;
  private final String text;
  private final boolean title;

  private Joints(List<TextNode> nodes) {
    List<Part> all = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (TextNode node : nodes) {
      int start = joined.length();
      joined.append(node.getWholeText());
      all.add(new Part(node, start, joined.length()));
    }
    parts = List.copyOf(all);
    text = joined.toString();
    title = nodes.get(0).parent().closest("h1") != null;
  }

  /** Settles every block below the element. */
  static void settle(Element body) {
    for (List<TextNode> run : runs(body)) {
      if (run.size() > 1) {
        List<Element> parents = run.stream().map(TextNode::parent).distinct().toList();
        new Joints(run).glue();
        parents.forEach(Joints::align);
      }
    }
  }

  /** Text that is not interrupted by anything but inline elements. */
  private static List<List<TextNode>> runs(Element body) {
    List<List<TextNode>> runs = new ArrayList<>(List.of(new ArrayList<>()));
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              runs.get(runs.size() - 1).add(text);
            } else {
              interrupt(node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (!(node instanceof TextNode)) {
              interrupt(node);
            }
          }

          private void interrupt(Node node) {
            if (!INLINE.contains(node.normalName()) && !runs.get(runs.size() - 1).isEmpty()) {
              runs.add(new ArrayList<>());
            }
          }
        },
        body);
    return runs;
  }

  private void glue() {
    ChineseLineBreaker breaker = new ChineseLineBreaker();
    breaker.setText(text);
    List<int[]> chunks = new ArrayList<>();
    int edge = 0;
    int from = 0;
    for (int to = breaker.next(); to >= 0; to = breaker.next()) {
      while (edge < parts.size() && parts.get(edge).end() <= from) {
        edge++;
      }
      if (edge < parts.size() && parts.get(edge).end() < to && isShort(from, to)) {
        chunks.add(new int[] {from, to});
      }
      from = to;
    }
    // from the end, so that the starts of what is left stay as they are
    for (int i = chunks.size() - 1; i >= 0; i--) {
      glue(chunks.get(i)[0], chunks.get(i)[1]);
    }
  }

  private void glue(int from, int to) {
    int room = 0;
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      int first = Math.max(from, part.start());
      int last = Math.min(to, part.end());
      if (first < last) {
        int before = first > from ? room + room(first, last) : 0;
        wrap(part, first, last, before, room);
        room += room(first, last);
      }
    }
  }

  /** Text beside elements gets an element too: the renderer would write it before all of them. */
  private static void align(Element parent) {
    if (parent.children().stream().noneMatch(child -> INLINE.contains(child.normalName()))) {
      return;
    }
    for (TextNode text : parent.textNodes()) {
      text.wrap("<span></span>");
    }
  }

  private boolean isShort(int from, int to) {
    return DisplayWidth.of(text.substring(from, to)) <= WIDEST;
  }

  private int room(int from, int to) {
    int halves = (int) text.substring(from, to).codePoints().filter(c -> !isFull(c)).count();
    int fulls = text.codePointCount(from, to) - halves;
    return title ? fulls * FULL_IN_TITLE + halves * HALF_IN_TITLE : fulls * FULL + halves * HALF;
  }

  private static boolean isFull(int c) {
    return DisplayWidth.of(c) == 2;
  }

  /** Puts a piece of a text node into a span of its own. */
  private static void wrap(Part part, int first, int last, int taken, int asked) {
    TextNode piece = part.node();
    if (last - part.start() < piece.getWholeText().length()) {
      piece.splitText(last - part.start());
    }
    if (first > part.start()) {
      piece = piece.splitText(first - part.start());
    }
    Element span = new Element("span");
    span.attr(
        "style",
        (taken > 0 ? "margin-left:-" + taken + "pt;" : "")
            + (asked > 0 ? "padding-right:" + asked + "pt" : ""));
    piece.replaceWith(span);
    span.appendChild(piece);
  }
}
