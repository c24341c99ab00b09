package gen.pdf.proof;

/**
 * One character as it stands on a page; measures in points, from the left and the top of the paper.
 *
 * @param text what copying it gives; empty when the file does not say
 * @param x the left edge of its square
 * @param font the name of the face without the tag of the subset
 * @param filled drawn by filling alone: not made bold with a stroke, not invisible
 * @param upright neither slanted nor turned
 * @param content the number of the marked content that holds it; -1 when there is none, {@link
 *     #ARTIFACT} for what no reader is told
 */
record Glyph(
    String text,
    float x,
    float baseline,
    float width,
    String font,
    float size,
    boolean filled,
    boolean upright,
    boolean black,
    int content)
    implements Placed {

  /** In place of a content's number: the page repeats or adorns, and says so. */
  static final int ARTIFACT = -2;

  float end() {
    return x + width;
  }

  @Override
  public boolean told() {
    return content >= 0;
  }
}
