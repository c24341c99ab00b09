package gen.html;

import gen.text.Chinese;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Line breaks in a template's source are no spaces of the text: between two Chinese characters, and
 * at both ends of a paragraph, white space that holds a line break is left out; elsewhere it
 * becomes one space. Real spaces stay.
 */
final class InlineText {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "caption",
          "figcaption");

  /**
   * Its heading and first paragraph are set on one line, so what stands between them would show.
   */
  private static final String RUN_IN = "run-in";

  private InlineText() {}

  /** Tidies every paragraph, heading and cell below the element. */
  static void tidy(Element article) {
    for (Element element : article.getAllElements()) {
      if (BLOCKS.contains(element.normalName())) {
        tidyBlock(element);
      } else if (element.hasClass(RUN_IN)) {
        element.textNodes().stream().filter(TextNode::isBlank).forEach(TextNode::remove);
      }
    }
  }

  private static void tidyBlock(Element block) {
    List<TextNode> texts = new ArrayList<>();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          } else if (node.normalName().equals("br")) {
            texts.add(null);
          }
        },
        block);
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      TextNode text = texts.get(i);
      if (text == null) {
        before.setLength(0);
        continue;
      }
      TextNode next = i + 1 < texts.size() ? texts.get(i + 1) : null;
      String tidy = tidy(text.getWholeText(), before, next == null ? "" : next.getWholeText());
      text.text(tidy);
      before.append(tidy);
    }
  }

  private static String tidy(String text, CharSequence before, String after) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && " \t\r\n".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end == i) {
        out.append(text.charAt(i++));
        continue;
      }
      String space = text.substring(i, end);
      boolean source = space.indexOf('\n') >= 0;
      int left = out.length() > 0 ? out.codePointBefore(out.length()) : last(before);
      int right = end < text.length() ? text.codePointAt(end) : first(after);
      boolean dropped = source && (left < 0 || right < 0 || Chinese.joinsLines(left, right));
      out.append(dropped ? "" : source ? " " : space);
      i = end;
    }
    return out.toString();
  }

  private static int last(CharSequence text) {
    return text.length() == 0 ? -1 : Character.codePointBefore(text, text.length());
  }

  private static int first(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? -1 : stripped.codePointAt(0);
  }
}
