package gen.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the imprint, 版记, at the foot of the last page (GB/T 9704-2012, 7.4). It belongs on the back
 * of the last sheet: a text that ends on the front leaves the imprint a page of its own there; one
 * that fills the back leaves a blank page and then the imprint's, and those two bear no number
 * (7.5).
 *
 * <p>Where a text ends is known only when it is laid out. So a document with an imprint is laid out
 * once to see, and a second time with the room above the imprint that it takes.
 */
final class Imprint {
  private static final String CLASS = "imprint";
  private static final String PLACE = "imprint-place";

  /** How far the imprint stays above the very edge, so that rounding does not push it over. */
  private static final float SLACK = 0.5f;

  private Imprint() {}

  static boolean isIn(Document page) {
    return page.selectFirst("." + CLASS) != null;
  }

  /**
   * Moves the imprint of the page to where it belongs.
   *
   * @param laidOut the same page, laid out as it is
   */
  static void settle(Document page, PdfBoxRenderer laidOut) {
    Element imprint = page.selectFirst("." + CLASS);
    Optional<Box> found = find(laidOut.getRootBox());
    if (imprint == null || found.isEmpty()) {
      return;
    }
    Box box = found.get();
    List<PageBox> pages = laidOut.getRootBox().getLayer().getPages();
    int index = indexOf(box, pages);
    PageBox sheet = pages.get(index);
    float dots = laidOut.getDotsPerPoint();
    boolean onBack = index % 2 == 1;
    boolean pushed = box.getAbsY() - sheet.getTop() < dots;
    Element place = new Element("div").addClass(PLACE);
    imprint.replaceWith(place);
    place.appendChild(imprint);
    if (onBack) {
      float room = (sheet.getBottom() - box.getAbsY() - box.getHeight()) / dots;
      place.attr("style", padding(room));
      return;
    }
    float room = (sheet.getBottom() - sheet.getTop() - box.getHeight()) / dots;
    String onNextPage = "page-break-before: always;";
    if (pushed) {
      // the text fills the back of its sheet: a blank front follows
      place.before(
          new Element("div").addClass("blank-page").attr("style", onNextPage).appendText("\u00A0"));
      place.addClass("unnumbered");
    }
    place.attr("style", onNextPage + padding(room));
  }

  private static String padding(float points) {
    return String.format(Locale.ROOT, "padding-top: %.2fpt", Math.max(0, points - SLACK));
  }

  private static int indexOf(Box box, List<PageBox> pages) {
    for (int i = pages.size() - 1; i > 0; i--) {
      if (pages.get(i).getTop() <= box.getAbsY()) {
        return i;
      }
    }
    return 0;
  }

  private static Optional<Box> find(Box box) {
    if (box instanceof BlockBox
        && box.getElement() != null
        && List.of(box.getElement().getAttribute("class").split(" ")).contains(CLASS)) {
      return Optional.of(box);
    }
    for (Box child : box.getChildren()) {
      Optional<Box> found = find(child);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
