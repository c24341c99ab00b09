package gen.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Parts the tags of a run-in heading from those of the text that goes on in its line: the page has
 * one block for both, and a reader who leafs by headings must not be read the whole paragraph (ISO
 * 14289-1 7.4).
 */
final class RunInTags {
  private RunInTags() {}

  /**
   * {@code H3[heading, text]} becomes {@code H3[heading] P[text]}, for headings made by {@link
   * PrintDocument}.
   */
  static void settle(PDDocument document) {
    visit(document.getDocumentCatalog().getStructureTreeRoot());
  }

  private static void visit(PDStructureNode node) {
    for (PDStructureElement element : elements(node)) {
      List<PDStructureElement> parts = elements(element);
      if (parts.stream().anyMatch(RunInTags::isText)) {
        divide(node, element, parts);
      } else {
        visit(element);
      }
    }
  }

  /**
   * The block itself becomes the paragraph; what is not its text moves to a new heading before it.
   */
  private static void divide(
      PDStructureNode parent, PDStructureElement block, List<PDStructureElement> parts) {
    PDStructureElement heading = new PDStructureElement(block.getStructureType(), parent);
    heading.setPage(block.getPage());
    parent.insertBefore(heading, block);
    block.setStructureType(StandardStructureTypes.P);
    for (PDStructureElement part : parts) {
      if (isText(part)) {
        part.setLanguage(null);
      } else {
        block.removeKid(part);
        heading.appendKid(part);
      }
    }
  }

  private static boolean isText(PDStructureElement part) {
    return PrintDocument.RUN_IN_TEXT.equals(part.getLanguage());
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> elements = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
