package gen.yaml;

/** Reads literal and folded block scalars as SnakeYAML does, with places. */
final class BlockScalar {
  private final String text;
  private final int end;
  private final int indent;
  private final boolean folded;
  private final char chomping;
  private final ScalarText out = new ScalarText();
  private int at;
  private int column;

  private BlockScalar(String text, Header header, int end, int indent) {
    this.text = text;
    this.end = end;
    this.indent = indent;
    this.folded = header.folded;
    this.chomping = header.chomping;
    this.at = header.end;
  }

  /**
   * @param start where the {@code |} or {@code >} stands
   * @param value what SnakeYAML read: it knows the depth that an explicit indicator counts from
   */
  static ScalarText read(String text, int start, int end, String value) {
    Header header = Header.of(text, start, end);
    int shown = shownIndent(text, header.end, end);
    if (!header.explicit) {
      return new BlockScalar(text, header, end, shown).read();
    }
    for (int indent = 1; indent < shown; indent++) {
      ScalarText read = new BlockScalar(text, header, end, indent).read();
      if (read.value().equals(value)) {
        return read;
      }
    }
    return new BlockScalar(text, header, end, shown).read();
  }

  private ScalarText read() {
    int breaks = at;
    boolean content = skipBlankLines();
    while (content) {
      addBreaks(breaks, at);
      boolean flush = !isBlankAt(at);
      while (at < end && !isBreakAt(at)) {
        out.add(text.charAt(at), at);
        at++;
      }
      int lineBreak = at;
      skipBreak();
      breaks = at;
      content = skipBlankLines();
      boolean blankLines = countBreaks(breaks, at) > 0;
      if (content && folded && flush && !isBlankAt(at)) {
        if (!blankLines) {
          out.fold(lineBreak);
        }
      } else if (lineBreak < end && (content || chomping != '-')) {
        out.add('\n', lineBreak);
      }
    }
    if (chomping == '+') {
      addBreaks(breaks, at);
    }
    return out;
  }

  /** Passes empty lines and the indentation; true when a line of content follows. */
  private boolean skipBlankLines() {
    column = 0;
    skipIndent();
    while (at < end && isBreakAt(at)) {
      skipBreak();
      column = 0;
      skipIndent();
    }
    return column == indent && at < end;
  }

  private void skipIndent() {
    while (column < indent && at < end && text.charAt(at) == ' ') {
      at++;
      column++;
    }
  }

  private void addBreaks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBreakAt(i) && !text.startsWith("\r\n", i)) {
        out.add('\n', i);
      }
    }
  }

  private int countBreaks(int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n' || c == '\r').count();
  }

  private void skipBreak() {
    at += text.startsWith("\r\n", at) ? 2 : at < end ? 1 : 0;
  }

  private boolean isBlankAt(int i) {
    return i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t');
  }

  private boolean isBreakAt(int i) {
    return text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  /** The most spaces at the head of the first line with text and of the empty lines before it. */
  private static int shownIndent(String text, int from, int end) {
    int most = 0;
    int count = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        count++;
        most = Math.max(most, count);
      } else if (c == '\n' || c == '\r') {
        count = 0;
      } else {
        break;
      }
    }
    return Math.max(1, most);
  }

  /**
   * The line of the {@code |} or {@code >}.
   *
   * @param explicit true when a digit says how deep the text is indented
   * @param end where the next line begins
   */
  record Header(boolean folded, char chomping, boolean explicit, int end) {
    static Header of(String text, int start, int end) {
      char chomping = ' ';
      boolean explicit = false;
      int i = start + 1;
      for (; i < end && "+-0123456789".indexOf(text.charAt(i)) >= 0; i++) {
        char c = text.charAt(i);
        explicit |= c >= '0' && c <= '9';
        chomping = c == '+' || c == '-' ? c : chomping;
      }
      while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        i++;
      }
      i += text.startsWith("\r\n", i) ? 2 : i < end ? 1 : 0;
      return new Header(text.charAt(start) == '>', chomping, explicit, i);
    }
  }
}
