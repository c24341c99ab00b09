package gen.yaml;

/** Reads plain and quoted scalars: chapter 7.3 of YAML 1.1 as SnakeYAML does it, with places. */
final class FlowScalar {
  private static final String ESCAPES = "0abtnvfre \"/\\N_LP";
  private static final String ESCAPED = "\0\007\b\t\n\013\f\r\033 \"/\\\u0085\u00A0\u2028\u2029";

  private final String text;
  private final int end;
  private final char quote;
  private final ScalarText out = new ScalarText();
  private int at;

  private FlowScalar(String text, int start, int end, char quote) {
    this.text = text;
    this.quote = quote;
    this.at = quote == 0 ? start : start + 1;
    this.end = quote == 0 ? end : end - 1;
  }

  /**
   * @param quote 0 for a plain scalar; otherwise {@code start} and {@code end} include the quotes
   */
  static ScalarText read(String text, int start, int end, char quote) {
    return new FlowScalar(text, start, end, quote).read();
  }

  private ScalarText read() {
    while (at < end) {
      char c = text.charAt(at);
      if (isBlank(c) || isBreak(c)) {
        whiteSpace();
      } else if (quote == '\'' && c == '\'') {
        out.add(c, at);
        at += 2;
      } else if (quote == '"' && c == '\\') {
        escape();
      } else {
        out.add(c, at++);
      }
    }
    out.endAt(Math.max(at, end));
    return out;
  }

  private void whiteSpace() {
    int from = at;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    if (at >= end || !isBreak(text.charAt(at))) {
      for (int i = from; i < at; i++) {
        out.add(text.charAt(i), i);
      }
      return;
    }
    int first = at;
    skipBreak();
    if (!breaks()) {
      out.fold(first);
    }
  }

  /** Further line breaks, which are kept, and the white space around them, which is not. */
  private boolean breaks() {
    boolean any = false;
    while (at < end && (isBlank(text.charAt(at)) || isBreak(text.charAt(at)))) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else {
        out.add('\n', at);
        skipBreak();
        any = true;
      }
    }
    return any;
  }

  private void escape() {
    int start = at++;
    if (at >= end) {
      return;
    }
    char c = text.charAt(at);
    if (isBreak(c)) {
      skipBreak();
      breaks();
      return;
    }
    at++;
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits == 0) {
      int known = ESCAPES.indexOf(c);
      out.add(known < 0 ? c : ESCAPED.charAt(known), start);
    } else {
      int codePoint = Integer.parseInt(text.substring(at, at + digits), 16);
      at += digits;
      for (char each : Character.toChars(codePoint)) {
        out.add(each, start);
      }
    }
  }

  private void skipBreak() {
    boolean two = text.startsWith("\r\n", at);
    at += two ? 2 : 1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
