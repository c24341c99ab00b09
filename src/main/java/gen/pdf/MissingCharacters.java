package gen.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The characters of a page that no font of their text has. The renderer would print {@code #} for
 * them, or nothing, without a word. Which fonts a text has is the renderer's own reckoning, so that
 * any style sheet is understood as it will be when the page is set.
 */
final class MissingCharacters {
  private final SharedContext styles;
  private final FontSet fonts;
  private final Map<List<String>, BitSet> seen = new HashMap<>();
  private final Set<Integer> missing = new LinkedHashSet<>();

  private MissingCharacters(SharedContext styles, FontSet fonts) {
    this.styles = styles;
    this.fonts = fonts;
  }

  /**
   * Each once, in the order they appear.
   *
   * @param renderer holds the page; it need not be laid out
   */
  static List<Integer> of(PdfBoxRenderer renderer, FontSet fonts) {
    MissingCharacters found = new MissingCharacters(renderer.getSharedContext(), fonts);
    found.look(renderer.getDocument().getDocumentElement());
    return List.copyOf(found.missing);
  }

  private void look(Element element) {
    CalculatedStyle style = styles.getStyle(element);
    if (style.isDisplayNone()) {
      return;
    }
    List<String> families = null;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element below) {
        look(below);
      } else if (child instanceof Text text) {
        families = families == null ? families(style) : families;
        check(text.getData(), families);
      }
    }
  }

  private static List<String> families(CalculatedStyle style) {
    return List.of(style.asStringArray(CSSName.FONT_FAMILY));
  }

  private void check(String text, List<String> families) {
    BitSet known = seen.computeIfAbsent(families, fresh -> new BitSet());
    text.codePoints()
        .filter(character -> !known.get(character))
        .forEach(
            character -> {
              known.set(character);
              if (!fonts.prints(character, families)) {
                missing.add(character);
              }
            });
  }
}
