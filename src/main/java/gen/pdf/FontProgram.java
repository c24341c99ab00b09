package gen.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntUnaryOperator;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The tables of a TrueType font (OpenType 1.9), read once for all documents. Numbers of glyphs are
 * those of the font; 0 stands for a character it lacks. Safe for threads.
 */
final class FontProgram {
  private static final int BMP = 0x10000;

  /** Two 16-bit numbers: the advance and the left side bearing of a glyph. */
  private static final int METRIC = 4;

  /** So many outlines show how often each byte occurs in all. */
  private static final int SAMPLES = 150;

  private final Map<String, ByteBuffer> tables;
  private final IntUnaryOperator characters;
  private final COSDictionary descriptor;
  private final int unitsPerEm;
  private final int metrics;
  private final ByteBuffer hmtx;
  private final boolean longOffsets;

  /** Those that documents have used. */
  private final AtomicReferenceArray<Outline> outlines;

  private volatile GlyphPacker packer;

  /** The glyph of each character that was asked for, plus one; two threads find the same. */
  private final char[] known = new char[BMP];

  private FontProgram(
      Map<String, ByteBuffer> tables, IntUnaryOperator characters, COSDictionary descriptor) {
    this.tables = tables;
    this.characters = characters;
    this.descriptor = descriptor;
    this.unitsPerEm = table("head").getShort(18) & 0xFFFF;
    this.longOffsets = table("head").getShort(50) != 0;
    this.hmtx = table("hmtx");
    this.metrics = table("hhea").getShort(34) & 0xFFFF;
    this.outlines = new AtomicReferenceArray<>(table("maxp").getShort(4) & 0xFFFF);
    // a file that ends too early is told of here
    bytes(outlines.length() - 1);
    leftSideBearing(outlines.length() - 1);
  }

  /**
   * Reads a font file, of one font; its bytes must not be changed afterwards.
   *
   * @throws IOException when it is damaged or has no TrueType outlines
   */
  static FontProgram of(byte[] bytes) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      boolean postScript = font instanceof OpenTypeFont openType && openType.isPostScript();
      if (postScript || font.getGlyph() == null) {
        throw new NoOutlines();
      }
      Map<String, ByteBuffer> tables = new TreeMap<>();
      for (Map.Entry<String, TTFTable> each : font.getTableMap().entrySet()) {
        TTFTable table = each.getValue();
        tables.put(each.getKey(), file.slice((int) table.getOffset(), (int) table.getLength()));
      }
      // substitutions would make one glyph of ——, and copying text out of the page would lose it
      font.setEnableGsub(false);
      return new FontProgram(tables, font.getUnicodeCmapLookup()::getGlyphId, descriptor(font));
    }
  }

  /** The same of a font of the program, in a fraction of the time. */
  static FontProgram own(byte[] bytes) {
    OwnTables font = new OwnTables(bytes);
    return new FontProgram(font.tables(), font::glyph, font.descriptor());
  }

  /** It cannot be embedded: the outlines are of another kind. */
  static final class NoOutlines extends IOException {
    private static final long serialVersionUID = 1;

    NoOutlines() {
      super("has no TrueType outlines (glyf); fonts with CFF outlines cannot be embedded");
    }
  }

  /** How PDFBox describes the font to readers. */
  private static COSDictionary descriptor(TrueTypeFont font) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return PDType0Font.load(document, font, true).getFontDescriptor().getCOSObject();
    }
  }

  /** The glyph of a character. */
  int glyph(int codePoint) {
    if (codePoint >= BMP) {
      return characters.applyAsInt(codePoint);
    }
    int glyph = known[codePoint];
    if (glyph == 0) {
      glyph = characters.applyAsInt(codePoint) + 1;
      known[codePoint] = (char) glyph;
    }
    return glyph - 1;
  }

  /** How many units of the font its em has. */
  int unitsPerEm() {
    return unitsPerEm;
  }

  /** In units of the font. */
  int ascent() {
    return table("hhea").getShort(4);
  }

  /** In units of the font, downwards. */
  int descent() {
    return -table("hhea").getShort(6);
  }

  /** In units of the font. */
  int advance(int glyph) {
    return hmtx.getShort(METRIC * Math.min(glyph, metrics - 1)) & 0xFFFF;
  }

  /** The advance in thousandths of the em, as a PDF file has it. */
  int width(int glyph) {
    return Math.round(advance(glyph) * (1000f / unitsPerEm));
  }

  short leftSideBearing(int glyph) {
    return hmtx.getShort(
        glyph < metrics ? METRIC * glyph + 2 : METRIC * metrics + 2 * (glyph - metrics));
  }

  /** The outline of a glyph; it has no bytes when there is nothing to see. */
  Outline outline(int glyph) {
    Outline outline = outlines.get(glyph);
    if (outline == null) {
      outline = packed(bytes(glyph));
      outlines.set(glyph, outline);
    }
    return outline;
  }

  /** An outline that is not in the font as it is. */
  Outline packed(byte[] bytes) {
    return Outline.of(bytes, packer());
  }

  GlyphPacker packer() {
    GlyphPacker now = packer;
    if (now == null) {
      synchronized (this) {
        now = packer;
        if (now == null) {
          List<byte[]> samples = new ArrayList<>();
          for (int glyph = 0; glyph < outlines.length(); glyph += 1 + outlines.length() / SAMPLES) {
            samples.add(bytes(glyph));
          }
          now = new GlyphPacker(samples);
          packer = now;
        }
      }
    }
    return now;
  }

  private byte[] bytes(int glyph) {
    ByteBuffer loca = table("loca");
    int from = longOffsets ? loca.getInt(4 * glyph) : (loca.getShort(2 * glyph) & 0xFFFF) * 2;
    int to = longOffsets ? loca.getInt(4 * glyph + 4) : (loca.getShort(2 * glyph + 2) & 0xFFFF) * 2;
    byte[] bytes = new byte[to - from + 3 & ~3];
    table("glyf").get(from, bytes, 0, to - from);
    return bytes;
  }

  /** A table, or null when the font has none of that name. It must not be changed. */
  ByteBuffer table(String name) {
    return tables.get(name);
  }

  /** A new description of the font, without its file, for one document. */
  COSDictionary describe() {
    COSDictionary copy = new COSDictionary();
    for (Map.Entry<COSName, COSBase> entry : descriptor.entrySet()) {
      COSBase value = entry.getValue();
      copy.setItem(
          entry.getKey(), value instanceof COSArray array ? new COSArray(array.toList()) : value);
    }
    return copy;
  }
}
