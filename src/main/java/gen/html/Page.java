package gen.html;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.Span;
import gen.report.Report;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * The page of a report: one self-contained HTML document whose only {@code article} holds the
 * report's text. It is the one document model; the PDF and whatever else is made from it.
 */
public final class Page {
  private static final int MOST_ERRORS = 5;

  private Page() {}

  /**
   * Makes the page of what the templates rendered.
   *
   * @param rendered the markup of one article element
   * @param places where a piece of the markup was written, for messages
   * @param css the style sheet for screens and browsers' printing
   * @return empty when an error was reported
   */
  public static Optional<Document> assemble(
      String rendered,
      Function<String, Optional<Span>> places,
      Source css,
      Report report,
      Sink sink) {
    Diagnostics problems = new Diagnostics();
    ScreenStyle.check(css, problems);
    Optional<Element> article = article(rendered, report, problems);
    article.ifPresent(
        element -> {
          new HtmlRules(report.file(), places, problems).check(element);
          removeComments(element);
          InlineText.tidy(element);
          if (element.selectFirst("h1") == null || element.selectFirst("h1").text().isBlank()) {
            problems.add(Diagnostic.error("E-HTML-NO-TITLE", report.file().whole()));
          }
        });
    problems.sorted().forEach(sink::add);
    return problems.hasErrors()
        ? Optional.empty()
        : article.map(element -> document(element, css.text(), report));
  }

  /** The bytes' text: HTML5, ends with a line break. */
  public static String html(Document page) {
    return page.outerHtml() + "\n";
  }

  private static Optional<Element> article(String rendered, Report report, Sink sink) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
    Element context = new Element("body");
    List<Node> nodes = parser.parseFragmentInput(new StringReader(rendered), context, "");
    for (ParseError error : parser.getErrors()) {
      String excerpt = excerpt(rendered, error.getPosition());
      sink.add(
          Diagnostic.error(
              "E-HTML-MALFORMED", report.file().whole(), error.getErrorMessage(), excerpt));
    }
    List<Node> content =
        nodes.stream().filter(node -> !(node instanceof TextNode text && text.isBlank())).toList();
    if (content.size() == 1
        && content.get(0) instanceof Element element
        && element.normalName().equals("article")) {
      return Optional.of(element);
    }
    sink.add(Diagnostic.error("E-HTML-ARTICLE", report.file().whole()));
    return Optional.empty();
  }

  /** A template author's notes are not for the public. */
  private static void removeComments(Element article) {
    List<Node> comments = new ArrayList<>();
    article.traverse(
        (node, depth) -> {
          if (node instanceof Comment) {
            comments.add(node);
          }
        });
    comments.forEach(Node::remove);
  }

  private static String excerpt(String rendered, int position) {
    int from = Math.max(0, Math.min(position, rendered.length()) - 30);
    int to = Math.min(rendered.length(), position + 10);
    return rendered.substring(from, Math.max(from, to)).replaceAll("\\s+", " ");
  }

  private static Document document(Element article, String css, Report report) {
    Document page = new Document("");
    page.outputSettings().prettyPrint(false).charset("UTF-8");
    page.appendChild(new DocumentType("html", "", ""));
    page.appendText("\n");
    Element html = page.appendElement("html").attr("lang", "zh-CN");
    Element head = html.appendElement("head");
    line(head).appendElement("meta").attr("charset", "utf-8");
    meta(head, "viewport", "width=device-width, initial-scale=1");
    line(head).appendElement("title").text(titleOf(article));
    meta(head, "author", report.bureau());
    meta(head, "generator", "gen");
    line(head).appendElement("style").appendChild(new DataNode("\n" + css.strip() + "\n"));
    head.appendText("\n");
    html.appendText("\n");
    Element body = html.appendElement("body");
    Element main = body.appendText("\n").appendElement("main");
    main.appendText("\n").appendChild(article).appendText("\n");
    body.appendText("\n");
    html.appendText("\n");
    return page;
  }

  private static void meta(Element head, String name, String content) {
    line(head).appendElement("meta").attr("name", name).attr("content", content);
  }

  private static Element line(Element head) {
    return head.appendText("\n");
  }

  private static String titleOf(Element article) {
    Element title = article.selectFirst("h1").clone();
    title.select("br").forEach(br -> br.replaceWith(new TextNode("")));
    return title.text();
  }
}
