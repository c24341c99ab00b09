package gen.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The report's HTML made ready for the page. The document that is given is left as it is.
 *
 * <ul>
 *   <li>the style sheet of the screen is replaced by that of the page;
 *   <li>figures are plain text again, so that the line breaker sees a paragraph's text in one
 *       piece: it is handed one text node at a time, and would let a line begin with the comma
 *       after a figure;
 *   <li>a run-in heading and its paragraph become one block, since text that begins in a heading
 *       and goes on in a paragraph is two boxes in HTML: {@code <h3><span
 *       class="heading">…</span><span class="text">…</span></h3>};
 *   <li>charts are drawn by {@link Charts};
 *   <li>a line feed between two Chinese characters is no space;
 *   <li>a long title is broken at its sense units ({@link TitleLines});
 *   <li>long words in tables may be cut, short ones are not ({@link TableWords});
 *   <li>what belongs together stays so across inline elements ({@link Joints}).
 * </ul>
 */
final class PrintDocument {
  /** Marks the text after a run-in heading for {@link RunInTags}; no language has this code. */
  static final String RUN_IN_TEXT = "x-run-in";

  private static final String CHINESE = "zh-CN";
  private static final Set<String> METADATA = Set.of("author", "subject", "keywords");
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
  private final Document page;
  private final Charts charts;

  private PrintDocument(Document page, FontSet fonts) {
    this.page = page;
    this.charts = Charts.take(page, fonts);
  }

  static PrintDocument of(Document html, String css, FontSet fonts) {
    Document page = html.clone();
    page.outputSettings().prettyPrint(false);
    PrintDocument print = new PrintDocument(page, fonts);
    print.head(css);
    page.select("data").unwrap();
    page.body().select("*").forEach(PrintDocument::joinText);
    page.select("section.run-in").forEach(PrintDocument::runIn);
    page.select("h1, section.attachment > h2").forEach(TitleLines::settle);
    Joints.settle(page.body());
    TableWords.cut(page);
    TableWords.keep(page);
    Signature.place(page, fonts);
    return print;
  }

  /** As {@code lang} says. */
  String language() {
    Element root = page.selectFirst("html");
    return root == null ? CHINESE : root.attr("lang");
  }

  Charts charts() {
    return charts;
  }

  boolean hasFigures() {
    return FigureGrid.isNeeded(page);
  }

  /** Lets the text after figures stand on the grid. */
  void settleFigures(FigureGrid.Layout layout) {
    FigureGrid.settle(page, layout);
  }

  boolean hasImprint() {
    return Imprint.isIn(page);
  }

  /** Moves the imprint to the foot of the last page, given this document as it is laid out now. */
  void settleImprint(PdfBoxRenderer laidOut) {
    Imprint.settle(page, laidOut);
  }

  /** The whole of it as text: equal documents have equal text. */
  String text() {
    return page.outerHtml();
  }

  org.w3c.dom.Document toDom() {
    Bookmarks.add(page);
    return new W3CDom().fromJsoup(page);
  }

  private void head(String css) {
    Element root = page.selectFirst("html");
    if (root != null && root.attr("lang").isEmpty()) {
      root.attr("lang", CHINESE);
    }
    page.select("style, link, script, base").remove();
    for (Element meta : page.select("meta")) {
      // the renderer would copy any other into the file's information
      if (!METADATA.contains(meta.attr("name"))) {
        meta.remove();
      }
    }
    if (page.select("meta[name=subject]").isEmpty()) {
      // PDF/UA-1 wants a description; the title is one
      page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
    }
    page.head()
        .appendElement("style")
        .attr("type", "text/css")
        .appendChild(new DataNode("/**/" + css));
  }

  private static void joinText(Element element) {
    List<Node> children = new ArrayList<>(element.childNodes());
    StringBuilder joined = new StringBuilder();
    TextNode first = null;
    for (Node child : children) {
      if (child instanceof TextNode text) {
        joined.append(text.getWholeText());
        if (first == null) {
          first = text;
        } else {
          text.remove();
        }
      } else if (first != null) {
        first.text(settled(joined));
        first = null;
        joined.setLength(0);
      }
    }
    if (first != null) {
      first.text(settled(joined));
    }
  }

  private static String settled(CharSequence text) {
    return SPACE.matcher(text).replaceAll(" ");
  }

  private static void runIn(Element section) {
    Element heading = section.firstElementChild();
    if (heading == null || !heading.normalName().matches("h[2-6]")) {
      return;
    }
    Optional.ofNullable(heading.nextElementSibling())
        .filter(next -> next.normalName().equals("p"))
        .ifPresent(
            paragraph -> {
              Element first = span("heading", heading);
              Element second = span("text", paragraph);
              paragraph.remove();
              heading.appendChild(first).appendChild(second);
            });
  }

  /** Two elements deep: the renderer gives no tag to a single inline element. */
  private static Element span(String name, Element from) {
    Element inner = new Element("span");
    if (name.equals("text")) {
      inner.attr("lang", RUN_IN_TEXT);
    }
    trim(from);
    inner.appendChildren(new ArrayList<>(from.childNodes()));
    return new Element("span").addClass(name).appendChild(inner);
  }

  private static void trim(Element element) {
    if (element.firstChild() instanceof TextNode text) {
      text.text(text.getWholeText().stripLeading());
    }
    if (element.lastChild() instanceof TextNode text) {
      text.text(text.getWholeText().stripTrailing());
    }
  }
}
