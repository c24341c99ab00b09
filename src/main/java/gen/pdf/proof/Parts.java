package gen.pdf.proof;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds for each heading and paragraph of the report its block in the file. */
final class Parts {
  private final List<Part> found = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private final List<Block> strange = new ArrayList<>();

  private final Element report;

  private Parts(Element report) {
    this.report = report;
  }

  static Parts match(Document report, List<Block> blocks) {
    Parts parts = new Parts(report);
    List<Element> elements =
        report.select("h1, h2, h3, h4, h5, h6, p").stream()
            .filter(element -> !squeezed(element.wholeText()).isEmpty())
            .toList();
    int next = 0;
    for (Element element : elements) {
      int at = find(squeezed(element.wholeText()), blocks, next);
      if (at < 0) {
        parts.lost.add(element.normalName() + " " + squeezed(element.wholeText()));
        parts.addParted(element, blocks, next);
        continue;
      }
      blocks.subList(next, at).forEach(parts::addStrange);
      parts.found.add(new Part(Role.of(element), element, blocks.get(at)));
      next = at + 1;
    }
    blocks.subList(next, blocks.size()).forEach(parts::addStrange);
    return parts;
  }

  private static int find(String text, List<Block> blocks, int from) {
    for (int i = from; i < blocks.size(); i++) {
      if (squeezed(blocks.get(i).text()).equals(text)) {
        return i;
      }
    }
    return -1;
  }

  /** Something that floats leaves its paragraph: measured all the same. */
  private void addParted(Element element, List<Block> blocks, int from) {
    String text = squeezed(element.wholeText());
    String first = from < blocks.size() ? squeezed(blocks.get(from).text()) : "";
    if (first.isEmpty() || !text.startsWith(first)) {
      return;
    }
    int rest = find(text.substring(first.length()), blocks, from + 1);
    if (rest >= 0) {
      Block head = blocks.get(from);
      List<Row> rows = new ArrayList<>(head.rows());
      rows.addAll(blocks.get(rest).rows());
      Block whole = new Block(head.type(), "", "", Row.joined(rows));
      found.add(new Part(Role.of(element), element, whole));
    }
  }

  private void addStrange(Block block) {
    if (block.type().matches("P|H[1-6]") && !squeezed(block.text()).isEmpty()) {
      strange.add(block);
    }
    if (!block.rows().isEmpty()) {
      found.add(new Part(Role.LOOSE, report, block));
    }
  }

  /** In reading order. */
  List<Part> all() {
    return found;
  }

  /** The elements of which the file has no block of the same words. */
  List<String> lost() {
    return lost;
  }

  /** The paragraphs and headings of the file that the report does not have. */
  List<Block> strange() {
    return strange;
  }

  /** Without white space and invisible characters, which the page may divide otherwise. */
  static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .forEach(squeezed::appendCodePoint);
    return squeezed.toString();
  }
}
