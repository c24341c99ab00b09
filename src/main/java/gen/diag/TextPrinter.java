package gen.diag;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a diagnostic for people: place, code and message; the source line with a caret under the
 * right characters; a hint.
 *
 * <pre>
 * inputs/2025/某局.yaml:4:5: error[E-YAML-COLON]: 冒号是全角的
 *    4 | year：2025
 *      |     ^^
 *    提示：……
 * </pre>
 */
public final class TextPrinter {
  private static final int WIDEST = 100;
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Messages messages;
  private final boolean color;

  public TextPrinter(Messages messages, boolean color) {
    this.messages = messages;
    this.color = color;
  }

  /** The whole of it, each line ended by LF. */
  public String print(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    Span span = diagnostic.span();
    String head = diagnostic.severity().word() + "[" + diagnostic.code() + "]";
    out.append(paint(BOLD, span.place())).append(": ");
    out.append(paint(diagnostic.isError() ? RED : YELLOW, head)).append(": ");
    out.append(visible(message(diagnostic))).append('\n');
    excerpt(out, span);
    for (Diagnostic.Related related : diagnostic.related()) {
      String text =
          messages.text(
              diagnostic.code() + ".related." + related.key(), diagnostic.arguments().toArray());
      out.append("   ").append(related.span().place()).append(": ").append(text).append('\n');
      excerpt(out, related.span());
    }
    hint(diagnostic)
        .ifPresent(
            hint ->
                out.append("   ").append(messages.text("hint")).append(visible(hint)).append('\n'));
    return out.toString();
  }

  /** The message alone, without place and hint. */
  public String message(Diagnostic diagnostic) {
    return messages.text(diagnostic.code(), diagnostic.arguments().toArray());
  }

  /** What to do about it, if there is a hint. */
  public Optional<String> hint(Diagnostic diagnostic) {
    String name = diagnostic.hint().isEmpty() ? "" : "." + diagnostic.hint();
    return messages.find(diagnostic.code() + ".hint" + name, diagnostic.arguments());
  }

  private void excerpt(StringBuilder out, Span span) {
    if (span.line() == 0 || span.column() == 0 || span.line() > span.source().lineCount()) {
      return;
    }
    int[] line = span.source().line(span.line()).codePoints().toArray();
    int from = Math.min(span.column() - 1, line.length);
    int to = Math.min(Math.max(from + span.length(), from), line.length);
    int first = firstShown(line, from, Math.min(to, from + WIDEST / 4));
    int last = lastShown(line, first, to);
    String gutter = String.format("%4d", span.line());
    String before = first > 0 ? "…" : "";
    String after = last < line.length ? "…" : "";
    String shown = visible(new String(line, first, last - first));
    out.append(gutter).append(" | ").append(before).append(shown).append(after).append('\n');
    int indent =
        DisplayWidth.of(before) + DisplayWidth.of(visible(new String(line, first, from - first)));
    int wide = DisplayWidth.of(visible(new String(line, from, Math.min(to, last) - from)));
    String carets = "^".repeat(Math.max(1, wide));
    out.append("     | ").append(" ".repeat(indent)).append(paint(RED, carets)).append('\n');
  }

  /** A long paragraph is shown only around the place that is meant. */
  private static int firstShown(int[] line, int from, int to) {
    int width = 0;
    for (int i = 0; i < Math.min(to, line.length); i++) {
      width += DisplayWidth.of(line[i]);
    }
    int first = 0;
    while (width > WIDEST * 3 / 4 && first < from) {
      width -= DisplayWidth.of(line[first++]);
    }
    return first;
  }

  private static int lastShown(int[] line, int first, int to) {
    int width = 0;
    int last = first;
    while (last < line.length && width < WIDEST) {
      width += DisplayWidth.of(line[last++]);
    }
    return last;
  }

  /**
   * Control characters and tabs as one visible column each, so that no file can move the terminal's
   * cursor.
   */
  private static String visible(String text) {
    return text.codePoints()
        .map(
            c ->
                c == '\t'
                    ? ' '
                    : Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? '\uFFFD'
                        : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private String paint(String escape, String text) {
    return color ? escape + text + PLAIN : text;
  }
}
