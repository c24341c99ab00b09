package gen.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Makes pagination artifacts of the headers that a table repeats on its further pages (ISO 14289-1
 * 7.1): the renderer tags each as a part of the only header there is, which would be read out as
 * 指标指标指标.
 */
final class RepeatedHeaders {
  private static final COSName PAGINATION = COSName.getPDFName("Pagination");
  private static final COSName HEADER = COSName.getPDFName("Header");

  private final PDDocument document;
  private final Map<COSDictionary, Set<Integer>> hidden = new HashMap<>();

  RepeatedHeaders(PDDocument document) {
    this.document = document;
  }

  /** Takes out of a table's head what does not stand on the page where the head begins. */
  void read(PDStructureElement head) {
    read(head.getCOSObject(), new COSDictionary[1]);
  }

  /**
   * @param first holds the page of the first content, once it is known
   */
  private void read(COSDictionary element, COSDictionary[] first) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    COSArray all = new COSArray();
    if (kids instanceof COSArray array) {
      all.addAll(array);
    } else if (kids != null) {
      all.add(kids);
    }
    COSArray kept = new COSArray();
    for (int i = 0; i < all.size(); i++) {
      COSBase kid = all.getObject(i);
      if (kid instanceof COSDictionary child && !child.containsKey(COSName.MCID)) {
        read(child, first);
        kept.add(all.get(i));
      } else if (isFirst(element, kid, first)) {
        kept.add(all.get(i));
      }
    }
    if (kept.size() != all.size()) {
      element.setItem(COSName.K, kept);
    }
  }

  private boolean isFirst(COSDictionary element, COSBase content, COSDictionary[] first) {
    COSDictionary owner =
        content instanceof COSDictionary reference && reference.containsKey(COSName.PG)
            ? reference
            : element;
    COSDictionary page = owner.getCOSDictionary(COSName.PG);
    if (first[0] == null) {
      first[0] = page;
    }
    if (page == first[0]) {
      return true;
    }
    int number =
        content instanceof COSInteger integer
            ? integer.intValue()
            : ((COSDictionary) content).getInt(COSName.MCID);
    hidden.computeIfAbsent(page, key -> new HashSet<>()).add(number);
    return false;
  }

  /** Marks in the pages what was taken out. */
  void hide() throws IOException {
    if (hidden.isEmpty()) {
      return;
    }
    PDNumberTreeNode parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
    for (PDPage page : document.getPages()) {
      Set<Integer> numbers = hidden.get(page.getCOSObject());
      if (numbers != null) {
        rewrite(page, numbers);
        if (parents.getValue(page.getStructParents()) instanceof PDParentTreeValue value
            && value.getCOSObject() instanceof COSArray array) {
          numbers.forEach(number -> array.set(number, COSNull.NULL));
        }
      }
    }
  }

  private void rewrite(PDPage page, Set<Integer> numbers) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
          && numbers.contains(number(page, tokens.get(i - 1)))) {
        COSDictionary artifact = new COSDictionary();
        artifact.setItem(COSName.TYPE, PAGINATION);
        artifact.setItem(COSName.SUBTYPE, HEADER);
        tokens.set(i - 2, COSName.ARTIFACT);
        tokens.set(i - 1, artifact);
      }
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(stream);
  }

  private static int number(PDPage page, Object properties) {
    if (properties instanceof COSDictionary dictionary) {
      return dictionary.getInt(COSName.MCID);
    }
    return properties instanceof COSName name && page.getResources().getProperties(name) != null
        ? page.getResources().getProperties(name).getCOSObject().getInt(COSName.MCID)
        : -1;
  }
}
