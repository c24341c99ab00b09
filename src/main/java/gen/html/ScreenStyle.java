package gen.html;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet that is put into each page. It may neither end its element, which would let
 * markup in past the check of the elements, nor load anything: the page is one file.
 */
final class ScreenStyle {
  private static final Pattern FORBIDDEN =
      Pattern.compile("</|<!--|@import|url\\(", Pattern.CASE_INSENSITIVE);

  /** What each of these has that does not begin with {@code <}, in small and in capital letters. */
  private static final List<String> PARTS = List.of("@i", "@I", "l(", "L(");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private ScreenStyle() {}

  /**
   * Reports what may not stand in the style sheet; a comment may tell of {@code url()}, but not end
   * the element.
   */
  static void check(Source css, Sink sink) {
    if (isHarmless(css.text())) {
      return;
    }
    String text =
        COMMENT.matcher(css.text()).replaceAll(comment -> " ".repeat(comment.group().length()));
    Matcher forbidden = FORBIDDEN.matcher(text);
    while (forbidden.find()) {
      refuse(css, forbidden.start(), forbidden.group(), sink);
    }
    Matcher comments = COMMENT.matcher(css.text());
    while (comments.find()) {
      int end = comments.group().indexOf("</");
      if (end >= 0) {
        refuse(css, comments.start() + end, "</", sink);
      }
    }
  }

  /** True when it has not even a part of what is forbidden. */
  private static boolean isHarmless(String css) {
    return css.indexOf('<') < 0 && PARTS.stream().noneMatch(css::contains);
  }

  private static void refuse(Source css, int offset, String what, Sink sink) {
    sink.add(Diagnostic.error("E-HTML-STYLE", css.span(offset, what.length()), what));
  }
}
