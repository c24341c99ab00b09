package gen.pdf.proof;

import java.util.List;

/**
 * One page, measured.
 *
 * @param number from 1
 * @param lines those in the text area, from the top; they need not be tagged
 * @param margin those outside of it, such as the page number
 */
record Sheet(int number, float width, float height, List<Line> lines, List<Line> margin) {}
