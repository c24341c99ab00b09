package gen.pdf;

import gen.pdf.proof.PrintedText;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks whether every figure of the report can be read on its pages; if not, no file is made. */
public final class PrintedFacts {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

  /** Stands in no figure. */
  private static final char PARTED = '\0';

  private PrintedFacts() {}

  /**
   * The figures that the report places, and their changes since last year, that cannot be read on
   * its pages, as written; white space does not count.
   *
   * @param printed the pages of that report
   */
  public static List<String> missing(Rendered printed, Document report) {
    List<String> facts =
        report.select("article data.fact, article data.change").stream()
            .map(Element::text)
            .distinct()
            .toList();
    if (facts.isEmpty()) {
      return List.of();
    }
    String text = squeezed(text(printed));
    return facts.stream().filter(fact -> !text.contains(squeezed(fact))).toList();
  }

  /** A figure may go on over the page; what pages repeat in their margins comes at the end. */
  private static String text(Rendered printed) {
    StringBuilder text = new StringBuilder();
    StringBuilder repeated = new StringBuilder();
    for (List<PrintedText> page : printed.text()) {
      page.forEach(piece -> (piece.told() ? text : repeated).append(piece.text()));
      repeated.append(PARTED);
    }
    return text.append(PARTED).append(repeated).toString();
  }

  private static String squeezed(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
