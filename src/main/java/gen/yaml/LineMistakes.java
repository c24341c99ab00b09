package gen.yaml;

import gen.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains a text that stands where a map or a list was expected: YAML takes {@code 年度：2025} and
 * {@code -一是} for text without a word.
 */
public final class LineMistakes {
  private LineMistakes() {}

  /**
   * The keys in a text whose colon is full-width or lacks its space, one diagnostic for each line
   * that holds one; empty when the first line does not look like that.
   */
  public static List<Diagnostic> whereMapExpected(YamlText text) {
    String value = text.value();
    List<Diagnostic> found = new ArrayList<>();
    for (int start : lineStarts(text)) {
      int end = lineEnd(text, start);
      int colon = KeyFinder.colon(value, start, end);
      if (colon >= 0) {
        String code = value.charAt(colon) == '：' ? "E-YAML-COLON" : "E-YAML-SPACE";
        String name = value.substring(start, colon).strip();
        found.add(Diagnostic.error(code, text.span(colon, 1), name));
      } else if (found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** The same for list items whose dash lacks its space or is another dash. */
  public static List<Diagnostic> whereListExpected(YamlText text) {
    String value = text.value();
    List<Diagnostic> found = new ArrayList<>();
    for (int start : lineStarts(text)) {
      char dash = value.charAt(start);
      if (value.startsWith("- ", start)) {
        continue;
      }
      if (dash == '-' || Chars.isForeignDash(dash)) {
        String code = dash == '-' ? "E-YAML-DASH-SPACE" : "E-YAML-DASH";
        found.add(Diagnostic.error(code, text.span(start, 1), dash));
      } else if (found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** Where the lines of the file begin in the text, also those that were folded into one. */
  private static List<Integer> lineStarts(YamlText text) {
    List<Integer> starts = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < text.value().length() && text.isPlain(); i++) {
      if (!Character.isWhitespace(text.value().charAt(i))) {
        if (last < 0 || isBroken(text, last, i)) {
          starts.add(i);
        }
        last = i;
      }
    }
    return starts;
  }

  private static int lineEnd(YamlText text, int start) {
    int last = start;
    for (int i = start; i < text.value().length(); i++) {
      if (!Character.isWhitespace(text.value().charAt(i))) {
        if (isBroken(text, last, i)) {
          break;
        }
        last = i;
      }
    }
    return last + 1;
  }

  /** True when a line ends between two neighbouring chars of the text. */
  private static boolean isBroken(YamlText text, int before, int after) {
    for (int i = text.offset(before); i < text.offset(after); i++) {
      char c = text.source().text().charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
