package gen.pdf.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the structure tree (ISO 32000-1 14.7) and finds the characters of each of its blocks. */
final class TagReader {
  /** Elements within a line; they belong to the block around them. */
  private static final Set<String> INLINE =
      Set.of("Span", "Quote", "Note", "Reference", "Code", "Link", "Annot", "Em", "Strong");

  private static final COSName SCOPE = COSName.getPDFName("Scope");

  private final Map<COSBase, Integer> pages = new IdentityHashMap<>();
  private final Map<Long, List<Row>> contents = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private TagReader(PDDocument document, List<Sheet> sheets) {
    document.getPages().forEach(page -> pages.put(page.getCOSObject(), pages.size() + 1));
    sheets.forEach(
        sheet -> {
          sheet.lines().forEach(this::addLine);
          sheet.margin().forEach(this::addLine);
        });
  }

  /** The blocks in reading order. */
  static List<Block> read(PDDocument document, List<Sheet> sheets) {
    TagReader reader = new TagReader(document, sheets);
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      reader.visit(root, null);
    }
    return reader.blocks;
  }

  private static long key(int page, int content) {
    return (long) page << 32 | content;
  }

  private void addLine(Line line) {
    int start = 0;
    List<Glyph> glyphs = line.glyphs();
    for (int i = 1; i <= glyphs.size(); i++) {
      int content = glyphs.get(start).content();
      if (i == glyphs.size() || glyphs.get(i).content() != content) {
        if (content >= 0) {
          contents
              .computeIfAbsent(key(line.place().page(), content), k -> new ArrayList<>())
              .add(new Row(line, glyphs.subList(start, i)));
        }
        start = i;
      }
    }
  }

  /**
   * @param rows of the block around this element, if it is within one
   */
  private void visit(COSDictionary element, List<Row> rows) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (COSBase kid : array) {
        visit(element, kid instanceof COSObject object ? object.getObject() : kid, rows);
      }
    } else if (kids != null) {
      visit(element, kids, rows);
    }
  }

  private void visit(COSDictionary element, COSBase kid, List<Row> rows) {
    if (kid instanceof COSInteger content) {
      add(rows, element, content.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.S);
      if (dictionary.containsKey(COSName.MCID)) {
        COSDictionary owner = dictionary.containsKey(COSName.PG) ? dictionary : element;
        add(rows, owner, dictionary.getInt(COSName.MCID));
      } else if (type != null && INLINE.contains(type) && rows != null) {
        visit(dictionary, rows);
      } else if (type != null) {
        block(type, dictionary);
      }
    }
  }

  private void block(String type, COSDictionary element) {
    List<Row> rows = new ArrayList<>();
    int at = blocks.size();
    visit(element, rows);
    if (type.equals("Figure")) {
      rows.clear(); // what a picture shows is told by its alternative
    }
    String alternative = element.getString(COSName.ALT, "");
    if (!rows.isEmpty() || type.equals("Figure") || type.matches("P|H[1-6]|TH")) {
      blocks.add(at, new Block(type, alternative, scope(element), Row.joined(rows)));
    }
  }

  private static String scope(COSDictionary element) {
    COSBase attributes = element.getDictionaryObject(COSName.A);
    if (attributes instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary one && one.containsKey(SCOPE)) {
          return one.getNameAsString(SCOPE);
        }
      }
    }
    return attributes instanceof COSDictionary one ? one.getNameAsString(SCOPE, "") : "";
  }

  private void add(List<Row> rows, COSDictionary owner, int content) {
    Integer page = pages.get(owner.getDictionaryObject(COSName.PG));
    if (rows != null && page != null) {
      rows.addAll(contents.getOrDefault(key(page, content), List.of()));
    }
  }
}
