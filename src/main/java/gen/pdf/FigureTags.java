package gen.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Mends the tags of tables and charts (ISO 32000-1 14.8.4.3.4): a table's caption comes first in
 * it, a chart's follows it as a caption, there is no empty foot, and a header that is repeated on
 * the next page is read once.
 */
final class FigureTags {
  private final RepeatedHeaders repeated;

  private FigureTags(PDDocument document) {
    this.repeated = new RepeatedHeaders(document);
  }

  static void settle(PDDocument document) throws IOException {
    FigureTags tags = new FigureTags(document);
    tags.visit(document.getDocumentCatalog().getStructureTreeRoot());
    tags.repeated.hide();
  }

  private void visit(PDStructureNode node) {
    List<PDStructureElement> kids = kids(node);
    for (int i = 0; i < kids.size(); i++) {
      PDStructureElement kid = kids.get(i);
      boolean table = is(kid, StandardStructureTypes.TABLE);
      if (table && i + 1 < kids.size() && is(kids.get(i + 1), StandardStructureTypes.CAPTION)) {
        adopt(kid, kids.get(i + 1), node);
      }
      if (i > 0 && is(kids.get(i - 1), StandardStructureTypes.Figure) && is(kid, "Div")) {
        kid.setStructureType(StandardStructureTypes.CAPTION); // what HTML calls a figcaption
      }
      if (is(kid, StandardStructureTypes.T_FOOT) && kid.getKids().isEmpty()) {
        node.removeKid(kid);
      } else if (is(kid, StandardStructureTypes.T_HEAD)) {
        repeated.read(kid);
      } else {
        visit(kid);
      }
    }
  }

  private static void adopt(
      PDStructureElement table, PDStructureElement caption, PDStructureNode of) {
    of.removeKid(caption);
    List<PDStructureElement> kids = kids(table);
    if (kids.isEmpty()) {
      table.appendKid(caption);
    } else {
      table.insertBefore(caption, kids.get(0));
    }
    caption.setParent(table);
  }

  private static boolean is(PDStructureElement element, String type) {
    return type.equals(element.getStructureType());
  }

  static List<PDStructureElement> kids(PDStructureNode node) {
    List<PDStructureElement> kids = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kids.add(element);
      }
    }
    return kids;
  }
}
