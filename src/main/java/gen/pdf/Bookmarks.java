package gen.pdf;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headings as the file's bookmarks, nested by their levels (ISO 14289-1 7.17). A run-in heading
 * is one block with its paragraph; its bookmark has the heading's words only.
 */
final class Bookmarks {
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  private Bookmarks() {}

  /** The renderer reads {@code bookmarks} in the head; each points to an element by its id. */
  static void add(Document page) {
    page.select("head > bookmarks").remove();
    Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
    Element bookmarks = page.head().appendElement("bookmarks");
    Element[] last = new Element[7];
    int number = 0;
    for (Element heading : page.body().select(HEADINGS)) {
      if (heading.id().isEmpty()) {
        do {
          number++;
        } while (!ids.add("heading-" + number));
        heading.id("heading-" + number);
      }
      int level = heading.normalName().charAt(1) - '0';
      Element parent = bookmarks;
      for (int above = level - 1; above >= 1 && parent == bookmarks; above--) {
        parent = last[above] == null ? bookmarks : last[above];
      }
      last[level] =
          parent
              .appendElement("bookmark")
              .attr("name", words(heading))
              .attr("href", "#" + heading.id());
      for (int below = level + 1; below < last.length; below++) {
        last[below] = null;
      }
    }
    if (bookmarks.childrenSize() == 0) {
      bookmarks.remove();
    }
  }

  private static String words(Element heading) {
    Element runIn = heading.selectFirst("> span.heading");
    Element plain = (runIn == null ? heading : runIn).clone();
    plain.select("br").remove();
    return plain.text().strip();
  }
}
