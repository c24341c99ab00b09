package gen.pdf.proof;

import java.util.List;

/**
 * A paragraph, heading, cell or figure of the structure tree.
 *
 * @param type the standard structure type, such as {@code P} or {@code H2}
 * @param alternative the text in place of a figure; empty without one
 * @param scope of a table's header cell; empty without one
 * @param rows what it has on each line, in reading order; a block over two pages has rows on both
 */
record Block(String type, String alternative, String scope, List<Row> rows) {
  String text() {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(row.text()));
    return text.toString();
  }

  boolean isHeading() {
    return type.matches("H[1-6]?");
  }
}
