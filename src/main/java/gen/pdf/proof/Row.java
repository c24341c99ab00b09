package gen.pdf.proof;

import java.util.ArrayList;
import java.util.List;

/** What one block has on one line: with run-in headings two blocks share a line. */
record Row(Line line, List<Glyph> glyphs) {
  String text() {
    return Placed.text(glyphs);
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  boolean startsLine() {
    return first() == line.first();
  }

  boolean endsLine() {
    return last() == line.last();
  }

  /** Each line once, although it may be told in several pieces. */
  static List<Row> joined(List<Row> pieces) {
    List<Row> rows = new ArrayList<>();
    for (Row piece : pieces) {
      Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && last.line() == piece.line()) {
        List<Glyph> glyphs = new ArrayList<>(last.glyphs());
        glyphs.addAll(piece.glyphs());
        rows.set(rows.size() - 1, new Row(last.line(), glyphs));
      } else {
        rows.add(piece);
      }
    }
    return rows;
  }
}
