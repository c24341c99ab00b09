package gen.pdf.proof;

/**
 * A line of a page.
 *
 * @param page from 1; 0 means the whole file
 * @param line from 1; 0 means the whole page
 */
record Place(int page, int line) {
  static final Place FILE = new Place(0, 0);

  @Override
  public String toString() {
    return line == 0 ? String.valueOf(page) : page + ":" + line;
  }
}
