package gen.pdf.proof;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A block of the file together with the element of the report that it shows.
 *
 * @param element the whole report for a block that no heading or paragraph accounts for
 */
record Part(Role role, Element element, Block block) {
  Row first() {
    return block.rows().get(0);
  }

  Row last() {
    return rows().get(rows().size() - 1);
  }

  List<Row> rows() {
    return block.rows();
  }
}
