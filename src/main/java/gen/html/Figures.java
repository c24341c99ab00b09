package gen.html;

import gen.report.Change;
import gen.report.Fact;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;

/**
 * How a fact stands in the page: {@code <data class="fact" value="485"
 * data-fact="网上信访投诉及来信">485件</data>}, and its change since last year: {@code <data class="change"
 * value="8.5" data-fact="网上信访投诉及来信">同比增长8.5%</data>}.
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
    return data("fact", fact.value(), fact.name(), fact.written());
  }

  /**
   * The element as markup; its text is all the words, so that what is read back has the way too.
   */
  public static String markup(Fact fact, Change change) {
    return data("change", change.value(), fact.name(), change.words());
  }

  private static String data(String type, String value, String fact, String text) {
    Document document = new Document("");
    document.outputSettings(XML);
    Element data =
        document
            .appendElement("data")
            .attr("class", type)
            .attr("value", value)
            .attr("data-fact", fact)
            .text(text);
    return data.outerHtml();
  }
}
