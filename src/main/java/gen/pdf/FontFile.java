package gen.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One font of one file, read and parsed when it is first needed and kept from then on: once in the
 * process, whatever number of builds, documents and families use it. Safe for threads.
 *
 * <p>Every use of a file that cannot be used throws {@link FontException}.
 */
final class FontFile {
  static {
    Silence.keep();
  }

  private static final Map<Key, FontFile> FILES = new ConcurrentHashMap<>();

  private final String name;
  private final Source source;
  private volatile Parsed parsed;

  /** Where the bytes come from; read at most once. */
  @FunctionalInterface
  interface Source {
    byte[] read() throws IOException;
  }

  /** A file that was changed is another one. */
  private record Key(Path file, int index, long size, FileTime modified) {}

  private record Parsed(TrueTypeFont font, CmapLookup characters) {}

  /**
   * @param name the name people know the file by, for messages
   */
  FontFile(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  /** One of the program's own fonts. */
  static FontFile embedded(String file) {
    return new FontFile(
        file,
        () -> {
          URL resource = FontFile.class.getResource("/fonts/" + file);
          if (resource == null) {
            throw new FileNotFoundException("it is missing from the program");
          }
          // into an array of the right size at once: megabytes would be copied twice otherwise
          URLConnection connection = resource.openConnection();
          byte[] bytes = new byte[connection.getContentLength()];
          try (InputStream in = connection.getInputStream()) {
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
              throw new EOFException("the program's file is incomplete");
            }
          }
          return bytes;
        });
  }

  /**
   * A font of the file system: the same object every time, as long as the file is the same.
   *
   * @throws IOException when the file is gone
   */
  static FontFile of(FontFace face) throws IOException {
    Path file = face.file().toRealPath();
    Key key = new Key(file, face.index(), Files.size(file), Files.getLastModifiedTime(file));
    String name = face.file().toString().replace('\\', '/');
    return FILES.computeIfAbsent(
        key,
        fresh ->
            new FontFile(name, () -> FontFaceReader.alone(Files.readAllBytes(file), face.index())));
  }

  String name() {
    return name;
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
      throw new FontException(name, "its hmtx table cannot be read", e);
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
      throw new FontException(name, "its head or hhea table cannot be read", e);
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
        throw new FontException(name, "cannot be embedded (" + e.getMessage() + ")", e);
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

  /** Whether it can be used, tried out as far as it can be without a document. */
  void check() {
    try (PDDocument document = new PDDocument()) {
      load(document);
      metrics();
      List.of((int) '1', (int) '法').forEach(this::width);
    } catch (IOException e) {
      throw new FontException(name, "cannot be embedded (" + e.getMessage() + ")", e);
    }
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
    try {
      bytes = source.read();
    } catch (IOException e) {
      throw new FontException(name, "cannot be read (" + e.getMessage() + ")", e);
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
      throw new FontException(name, "is damaged or no TrueType font (" + e.getMessage() + ")", e);
    }
    if (!outlines) {
      throw new FontException(
          name,
          "has no TrueType outlines (glyf); fonts with CFF outlines cannot be embedded",
          null);
    }
    return new Parsed(font, characters);
  }
}
