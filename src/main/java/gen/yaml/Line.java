package gen.yaml;

/**
 * One line of a YAML file, as far as it can be told without parsing: also where the file is wrong.
 *
 * <p>The parts are offsets into the source: {@code start ≤ content ≤ key ≤ colon ≤ end}.
 *
 * @param content behind the white space at its head, of whatever kind
 * @param key behind the dashes of a list
 * @param colon the colon behind its key: {@code :} or {@code ：}; -1 without one
 * @param end of the text, without the line's end mark
 */
record Line(int start, int content, int key, int colon, int end, Kind kind) {
  enum Kind {
    /** Nothing but white space. */
    BLANK,
    COMMENT,
    /** A key, a list item, or the beginning of a text. */
    ENTRY,
    /** A text without quotes goes on. */
    MORE,
    /** Inside a block, quotes or brackets, where nothing else has a meaning. */
    VERBATIM
  }

  boolean isStructure() {
    return kind == Kind.ENTRY;
  }
}
