package gen.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives every figure, table or chart, so much room below that the text after it stands on the lines
 * of the grid again (GB/T 9704-2012, 5.2.3). How high a figure is, is known only when it is laid
 * out.
 */
final class FigureGrid {
  private static final double PITCH = 28.95;

  /** So near to a line counts as on it. */
  private static final double HAIR = .06;

  /** A table over several pages moves when those before it do. */
  private static final int MOST_ROUNDS = 4;

  private static final String NUMBER = "data-figure";

  /** Lays the page out as it is now. */
  interface Layout {
    /** Calls {@code settle} with the page laid out. */
    void run(Consumer<PdfBoxRenderer> settle);
  }

  private final Document page;
  private boolean moved;

  private FigureGrid(Document page) {
    this.page = page;
  }

  static boolean isNeeded(Document page) {
    return page.selectFirst("figure") != null;
  }

  static void settle(Document page, Layout layout) {
    List<Element> figures = page.select("figure");
    for (int i = 0; i < figures.size(); i++) {
      figures.get(i).attr(NUMBER, String.valueOf(i));
    }
    FigureGrid grid = new FigureGrid(page);
    int round = 0;
    do {
      grid.moved = false;
      layout.run(grid::settle);
      round++;
    } while (grid.moved && round < MOST_ROUNDS);
    figures.forEach(figure -> figure.removeAttr(NUMBER));
  }

  private void settle(PdfBoxRenderer laidOut) {
    Map<String, Box> boxes = new HashMap<>();
    collect(laidOut.getRootBox(), boxes);
    List<PageBox> pages = laidOut.getRootBox().getLayer().getPages();
    boolean parted = false;
    for (Element figure : page.select("[" + NUMBER + "]")) {
      Box box = boxes.get(figure.attr(NUMBER));
      if (box == null || figure.parents().hasAttr(NUMBER)) {
        continue;
      }
      int top = box.getAbsY();
      int end = top + box.getHeight();
      PageBox first = pageOf(pages, top);
      PageBox last = pageOf(pages, end - 1);
      parted |= first != last;
      double height =
          (end - (first == last ? top : last.getTop())) / (double) laidOut.getDotsPerPoint();
      double over = height / PITCH - Math.floor(height / PITCH);
      if (over > HAIR / PITCH && over < 1 - HAIR / PITCH) {
        double room = padding(figure) + (1 - over) * PITCH;
        figure.attr("style", String.format(Locale.ROOT, "padding-bottom:%.3fpt", room % PITCH));
        moved = true;
      }
    }
    moved &= parted;
  }

  private static double padding(Element figure) {
    String style = figure.attr("style");
    return style.isEmpty() ? 0 : Double.parseDouble(style.replaceAll("[^0-9.]", ""));
  }

  private static PageBox pageOf(List<PageBox> pages, int y) {
    for (int i = pages.size() - 1; i > 0; i--) {
      if (pages.get(i).getTop() <= y) {
        return pages.get(i);
      }
    }
    return pages.get(0);
  }

  private static void collect(Box box, Map<String, Box> boxes) {
    if (box.getElement() != null && box.getElement().hasAttribute(NUMBER)) {
      boxes.putIfAbsent(box.getElement().getAttribute(NUMBER), box);
    }
    for (Box child : box.getChildren()) {
      collect(child, boxes);
    }
  }
}
