package gen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lets long words in the cells of tables, such as addresses, go on in the next line: the renderer
 * would let them run over the next cell. Short words that a row begins with stay on one line.
 */
final class TableWords {
  private static final Pattern LONG = Pattern.compile("[!-~]{17,}");
  private static final Pattern PIECE = Pattern.compile("[^/.?&=_-]{1,16}[/.?&=_-]{0,3}|.{1,3}");

  /** As many characters as a column has room for, unless the table is of the smallest type. */
  private static final int SHORT = 4;

  private TableWords() {}

  /** Keeps a short first cell of a row whole: the renderer would rather narrow its column. */
  static void keep(Document page) {
    for (Element cell : page.select("figure.table:not(.smaller) tbody th")) {
      if (cell.text().length() <= SHORT) {
        cell.attr("style", "white-space: nowrap");
      }
    }
  }

  /** Divides the words into elements of their own: a line may end at the edge of any. */
  static void cut(Document page) {
    for (Element cell : page.select("td, th")) {
      List<TextNode> texts = new ArrayList<>();
      cell.traverse(
          (node, depth) -> {
            if (node instanceof TextNode text && LONG.matcher(text.getWholeText()).find()) {
              texts.add(text);
            }
          });
      texts.forEach(TableWords::cut);
    }
  }

  private static void cut(TextNode text) {
    String whole = text.getWholeText();
    List<Node> pieces = new ArrayList<>();
    Matcher words = LONG.matcher(whole);
    int at = 0;
    while (words.find()) {
      add(pieces, whole.substring(at, words.start()));
      Matcher piece = PIECE.matcher(words.group());
      while (piece.find()) {
        add(pieces, piece.group());
      }
      at = words.end();
    }
    add(pieces, whole.substring(at));
    pieces.forEach(text::before);
    text.remove();
  }

  private static void add(List<Node> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Element("span").appendText(text));
    }
  }
}
