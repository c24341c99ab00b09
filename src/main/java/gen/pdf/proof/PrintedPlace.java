package gen.pdf.proof;

/**
 * A place on the printed pages.
 *
 * @param page from 1
 * @param line of the text area, from 1
 */
public record PrintedPlace(int page, int line) {}
