package gen.pdf.proof;

/**
 * A piece of text that stands in one line of a page; measures in points, from the left and the top
 * of the paper.
 *
 * @param x the left edge of its first character
 * @param told a part of the report, not something that the page repeats or adorns
 */
public record PrintedText(String text, float x, float baseline, float size, boolean told)
    implements Placed {}
