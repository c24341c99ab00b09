package gen.pdf.proof;

/** The measures of GB/T 9704-2012 in points, from the left and the top of the paper. */
final class Standard {
  static final float MM = 72 / 25.4f;

  /** 5.2.1: the text area. */
  static final float TOP = 37 * MM;

  static final float LEFT = 28 * MM;
  static final float RIGHT = (210 - 26) * MM;
  static final float BOTTOM = (297 - 35) * MM;

  /** 5.2.2: 三号, of which 28 make 441 of the 442.2 points of a line (5.2.3). */
  static final float SIZE = 15.75f;

  /** 5.2.3: 22 of them make 636.9 of the 637.8 points of a page. */
  static final float PITCH = 28.95f;

  /** 7.5: 四号. */
  static final float NUMBER = 14;

  /** What rounding in the file may come to. */
  static final float HAIR = .3f;

  private Standard() {}
}
