package gen.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/**
 * Reads a font of the program, which is known to be sound and to have a {@code cmap} of format 4:
 * where its tables are, and nothing of them before it is asked for. PDFBox reads them all and looks
 * through them, which takes longer than a short report. A test holds both against each other.
 */
final class OwnTables {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int UNICODE = 3 << 16 | 1;
  private static final int SYMBOLIC = 4;
  private static final int POSTSCRIPT_NAME = 6;

  /** From this version of the table OS/2 on the heights of letters stand in it. */
  private static final int TELLS_HEIGHTS = 2;

  private final Map<String, ByteBuffer> tables = new TreeMap<>();
  private final ByteBuffer characters;
  private final int segments;

  OwnTables(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    for (int i = 0; i < file.getShort(4); i++) {
      int at = HEADER + ENTRY * i;
      String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
      tables.put(name, file.slice(file.getInt(at + 8), file.getInt(at + 12)));
    }
    this.characters = unicode(tables.get("cmap"));
    this.segments = unsigned(characters, 6) / 2;
  }

  private static ByteBuffer unicode(ByteBuffer cmap) {
    for (int i = 0; i < cmap.getShort(2); i++) {
      if (cmap.getInt(4 + 8 * i) == UNICODE) {
        int from = cmap.getInt(8 + 8 * i);
        return cmap.slice(from, unsigned(cmap, from + 2));
      }
    }
    throw new IllegalStateException("no Unicode cmap");
  }

  private static int unsigned(ByteBuffer table, int at) {
    return table.getShort(at) & 0xFFFF;
  }

  Map<String, ByteBuffer> tables() {
    return tables;
  }

  /** The glyph of a character, 0 when there is none: the segments are sorted by their ends. */
  int glyph(int codePoint) {
    int low = 0;
    int high = segments - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (unsigned(characters, 14 + 2 * middle) < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int starts = 16 + 2 * segments + 2 * low;
    int start = unsigned(characters, starts);
    if (codePoint < start || codePoint > unsigned(characters, 14 + 2 * low)) {
      return 0;
    }
    int delta = unsigned(characters, starts + 2 * segments);
    int offsets = starts + 4 * segments;
    int offset = unsigned(characters, offsets);
    if (offset == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = unsigned(characters, offsets + offset + 2 * (codePoint - start));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  /** As PDFBox would describe the font: no width is of one kind only, no letter slants. */
  COSDictionary descriptor() {
    ByteBuffer head = tables.get("head");
    ByteBuffer hhea = tables.get("hhea");
    ByteBuffer os2 = tables.get("OS/2");
    float scale = 1000f / unsigned(head, 18);
    COSArray box = new COSArray();
    for (int at = 36; at <= 42; at += 2) {
      box.add(new COSFloat(head.getShort(at) * scale));
    }
    float width = head.getShort(40) * scale - head.getShort(36) * scale;
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name());
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setFloat(COSName.FONT_WEIGHT, unsigned(os2, 4));
    descriptor.setFloat(COSName.ITALIC_ANGLE, 0);
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setFloat(COSName.ASCENT, hhea.getShort(4) * scale);
    descriptor.setFloat(COSName.DESCENT, hhea.getShort(6) * scale);
    boolean tells = os2.getShort(0) >= TELLS_HEIGHTS;
    descriptor.setFloat(COSName.CAP_HEIGHT, tells ? os2.getShort(88) * scale : 0);
    descriptor.setFloat(COSName.XHEIGHT, tells ? os2.getShort(86) * scale : 0);
    descriptor.setFloat(COSName.STEM_V, width * .13f);
    return descriptor;
  }

  private String name() {
    ByteBuffer names = tables.get("name");
    for (int i = 0; i < names.getShort(2); i++) {
      int at = 6 + 12 * i;
      if (names.getShort(at) == 3 && names.getShort(at + 6) == POSTSCRIPT_NAME) {
        byte[] text = new byte[names.getShort(at + 8)];
        names.get(unsigned(names, 4) + unsigned(names, at + 10), text);
        return new String(text, StandardCharsets.UTF_16BE);
      }
    }
    throw new IllegalStateException("no PostScript name");
  }
}
