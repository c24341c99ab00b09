package gen.pdf.proof;

import gen.diag.Measured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;

/**
 * Proves a finished PDF: reads where its characters stand, in which faces, and how they are tagged,
 * and measures them by the rules of GB/T 9704-2012. The style sheet plays no part.
 */
public final class Proof {
  private Proof() {}

  /**
   * @param pdf the bytes of the file
   * @param report the document it was made from, which tells titles from paragraphs and says which
   *     words and figures must be there
   * @return all rules, in the same order every time
   */
  public static List<Measured> of(byte[] pdf, Document report) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Finished file = Finished.read(document, report);
      List<Measured> all = new ArrayList<>();
      all.addAll(GridRules.measure(file));
      all.addAll(FaceRules.measure(file));
      all.addAll(TitleRules.measure(file));
      all.addAll(LineRules.measure(file));
      all.addAll(NumberRules.measure(file));
      all.addAll(PlaceRules.measure(file));
      all.addAll(TextRules.measure(file));
      all.addAll(TagRules.measure(file, document));
      all.addAll(FileRules.measure(document, report));
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException("a file of our own cannot be read", e);
    }
  }
}
