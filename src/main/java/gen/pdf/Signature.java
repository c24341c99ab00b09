package gen.pdf;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Places the office's name and the date under the text (GB/T 9704-2012, 7.3.5). Both depend on each
 * other's width, which a style sheet cannot know.
 */
final class Signature {
  /** Characters of 15.75pt in the 156 mm of the text area. */
  private static final double LINE = 156 / 25.4 * 72 / 15.75;

  private static final double SEALED_DATE_RIGHT = 4;
  private static final double RIGHT = 2;
  private static final double DATE_SHIFT = 2;

  private final FontSet fonts;

  private Signature(FontSet fonts) {
    this.fonts = fonts;
  }

  static void place(Document page, FontSet fonts) {
    page.select(".signature").forEach(new Signature(fonts)::place);
  }

  private void place(Element signature) {
    Element issuer = signature.selectFirst(".issuer");
    Element date = signature.selectFirst(".date");
    double issuerWidth = issuer == null ? 0 : fonts.width("Gov Fang", issuer.text());
    double dateWidth = date == null ? 0 : fonts.width("Gov Fang", date.text());
    double issuerLeft;
    double dateLeft;
    if (signature.hasClass("sealed") && date != null) {
      // 7.3.5.1: the date four characters from the right edge, the name centred above it, under the
      // seal
      dateLeft = LINE - SEALED_DATE_RIGHT - dateWidth;
      issuerLeft = Math.min(dateLeft + (dateWidth - issuerWidth) / 2, LINE - issuerWidth);
    } else if (date == null || issuerWidth >= DATE_SHIFT + dateWidth) {
      // 7.3.5.2: the name two from the right edge, the date begins two behind where the name begins
      issuerLeft = LINE - RIGHT - issuerWidth;
      dateLeft = issuerLeft + DATE_SHIFT;
    } else {
      // a longer date stands two from the right edge, and the name moves left with it
      dateLeft = LINE - RIGHT - dateWidth;
      issuerLeft = dateLeft - DATE_SHIFT;
    }
    indent(issuer, issuerLeft);
    indent(date, dateLeft);
  }

  private static void indent(Element line, double characters) {
    if (line != null) {
      line.attr(
          "style", String.format(Locale.ROOT, "margin-left: %.3fem", Math.max(0, characters)));
    }
  }
}
