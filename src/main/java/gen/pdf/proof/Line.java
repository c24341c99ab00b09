package gen.pdf.proof;

import java.util.List;

/**
 * The characters of one baseline, from left to right.
 *
 * @param place its line is 0 when it stands outside the text area
 */
record Line(Place place, List<Glyph> glyphs) {
  String text() {
    return Placed.text(glyphs);
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  float baseline() {
    return first().baseline();
  }

  /**
   * The top of its box on the grid: a character is .88 above and .12 below its baseline, and the
   * pitch that is left over is shared above and below.
   */
  float top() {
    float size = first().size();
    return baseline() - .88f * size - (Standard.PITCH - size) / 2;
  }
}
