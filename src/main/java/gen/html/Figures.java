package gen.html;

import gen.report.Fact;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;

/**
 * How a fact stands in the page: {@code <data class="fact" value="485"
 * data-fact="网上信访投诉及来信">485件</data>}.
 */
public final class Figures {
  private static final Document.OutputSettings XML =
      new Document.OutputSettings().syntax(Syntax.xml).prettyPrint(false);

  private Figures() {}

  /**
   * The element as markup; its text is the fact to the character, its value the number for
   * machines.
   */
  public static String markup(Fact fact) {
    Document document = Document.createShell("");
    document.outputSettings(XML);
    Element data =
        document
            .body()
            .appendElement("data")
            .attr("class", "fact")
            .attr("value", fact.value())
            .attr("data-fact", fact.name())
            .text(fact.written());
    return data.outerHtml();
  }
}
