package gen.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One font file, read and parsed when it is first needed and kept from then on. Safe for threads.
 *
 * <p>Every use of a file that cannot be used throws {@link FontException}.
 */
final class Typeface {
  static {
    Silence.keep();
  }

  private final String family;
  private final String file;
  private final Source source;
  private volatile Parsed parsed;

  /** Where the bytes come from; opened at most once. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  private record Parsed(TrueTypeFont font, CmapLookup characters) {}

  /**
   * @param family the name that style sheets use; must belong to this file alone for the life of
   *     the process
   * @param file the name people know the file by, for messages
   */
  Typeface(String family, String file, Source source) {
    this.family = family;
    this.file = file;
    this.source = source;
  }

  String family() {
    return family;
  }

  boolean has(int codePoint) {
    return parsed().characters().getGlyphId(codePoint) != 0;
  }

  /** The width of a character as a part of its height. */
  double width(int codePoint) {
    TrueTypeFont font = parsed().font();
    try {
      int glyph = parsed().characters().getGlyphId(codePoint);
      return font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
    } catch (IOException e) {
      throw new FontException(file, "its hmtx table cannot be read", e);
    }
  }

  /** Ascent and descent as parts of the character's height. */
  float[] metrics() {
    TrueTypeFont font = parsed().font();
    try {
      float em = font.getUnitsPerEm();
      return new float[] {
        font.getHorizontalHeader().getAscender() / em,
        -font.getHorizontalHeader().getDescender() / em
      };
    } catch (IOException e) {
      throw new FontException(file, "its head or hhea table cannot be read", e);
    }
  }

  /** The font as one document embeds it, cut down to the characters the document uses. */
  PDType0Font load(PDDocument document) {
    TrueTypeFont font = parsed().font();
    // fonts with an old OS/2 table are measured by drawing, which reads the shared file
    synchronized (this) {
      try {
        return PDType0Font.load(document, font, true);
      } catch (IOException | RuntimeException e) {
        throw new FontException(file, "cannot be embedded (" + e.getMessage() + ")", e);
      }
    }
  }

  /** The same for openhtmltopdf, which asks only for fonts that a text needs. */
  PDFontSupplier supplier(PDDocument document) {
    return new PDFontSupplier(null) {
      private PDFont loaded;

      @Override
      public PDFont supply() {
        if (loaded == null) {
          loaded = load(document);
        }
        return loaded;
      }
    };
  }

  private Parsed parsed() {
    Parsed now = parsed;
    if (now == null) {
      synchronized (this) {
        now = parsed;
        if (now == null) {
          now = parse();
          parsed = now;
        }
      }
    }
    return now;
  }

  private Parsed parse() {
    byte[] bytes;
    try (InputStream in = source.open()) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new FontException(file, "cannot be read (" + e.getMessage() + ")", e);
    }
    TrueTypeFont font;
    CmapLookup characters;
    boolean outlines;
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // substitutions would make one glyph of ——, and copying text out of the page would lose it
      font.setEnableGsub(false);
      characters = font.getUnicodeCmapLookup();
      boolean postScript = font instanceof OpenTypeFont openType && openType.isPostScript();
      outlines = !postScript && font.getGlyph() != null;
    } catch (IOException | RuntimeException e) {
      throw new FontException(file, "is damaged or no TrueType font (" + e.getMessage() + ")", e);
    }
    if (!outlines) {
      throw new FontException(
          file,
          "has no TrueType outlines (glyf); fonts with CFF outlines cannot be embedded",
          null);
    }
    return new Parsed(font, characters);
  }
}
