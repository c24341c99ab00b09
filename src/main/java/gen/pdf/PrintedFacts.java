package gen.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the finished file back: every figure of the report is in its text, or the file is not
 * handed out.
 */
public final class PrintedFacts {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
  private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^\\s*— \\d+ —\\s*$");

  private PrintedFacts() {}

  /**
   * The figures that the report places, and their changes since last year, that the text of the
   * file does not have, as written; white space does not count.
   *
   * @param pdf the finished file of that report
   */
  public static List<String> missing(byte[] pdf, Document report) {
    List<String> facts =
        report.select("article data.fact, article data.change").stream()
            .map(Element::text)
            .distinct()
            .toList();
    if (facts.isEmpty()) {
      return List.of();
    }
    String printed = squeezed(text(pdf));
    return facts.stream().filter(fact -> !printed.contains(squeezed(fact))).toList();
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      // a figure may go on over the page, behind the number of the page
      return PAGE_NUMBER.matcher(new PDFTextStripper().getText(document)).replaceAll("");
    } catch (IOException e) {
      throw new UncheckedIOException("a file of our own cannot be read", e);
    }
  }

  private static String squeezed(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
