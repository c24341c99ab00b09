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
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

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
  private final Reader reader;
  private volatile FontProgram program;

  /** Where the bytes come from; read at most once. */
  @FunctionalInterface
  interface Source {
    byte[] read() throws IOException;
  }

  /** What becomes of the bytes. */
  @FunctionalInterface
  private interface Reader {
    FontProgram read(byte[] bytes) throws IOException;
  }

  /** A file that was changed is another one. */
  private record Key(Path file, int index, long size, FileTime modified) {}

  /**
   * @param name the name people know the file by, for messages
   */
  FontFile(String name, Source source) {
    this(name, source, FontProgram::of);
  }

  private FontFile(String name, Source source, Reader reader) {
    this.name = name;
    this.source = source;
    this.reader = reader;
  }

  private static final int PIECE = 1 << 13;

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
            int read = 0;
            while (read < bytes.length) {
              // larger pieces would each be copied through memory got for them
              int piece = in.readNBytes(bytes, read, Math.min(PIECE, bytes.length - read));
              if (piece == 0) {
                throw new EOFException("the program's file is incomplete");
              }
              read += piece;
            }
          }
          return bytes;
        },
        FontProgram::own);
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
    return program().glyph(codePoint) != 0;
  }

  /** The width of a character as a part of its height. */
  double width(int codePoint) {
    return program().advance(program().glyph(codePoint)) / (double) program().unitsPerEm();
  }

  /** Ascent and descent as parts of the character's height. */
  float[] metrics() {
    float em = program().unitsPerEm();
    return new float[] {program().ascent() / em, program().descent() / em};
  }

  /** The font as one document embeds it, cut down to the characters the document uses. */
  EmbeddedFont load(PDDocument document) {
    return new EmbeddedFont(document, program());
  }

  /**
   * The same for openhtmltopdf, which asks only for fonts that a text needs.
   *
   * @param loaded told of the font when it is asked for
   */
  PDFontSupplier supplier(PDDocument document, Consumer<EmbeddedFont> loaded) {
    return new PDFontSupplier(null) {
      private EmbeddedFont font;

      @Override
      public PDFont supply() {
        if (font == null) {
          font = load(document);
          loaded.accept(font);
        }
        return font;
      }
    };
  }

  /** Whether it can be used, tried out as far as it can be without a document. */
  void check() {
    metrics();
    List.of((int) '1', (int) '法').forEach(this::width);
  }

  private FontProgram program() {
    FontProgram now = program;
    if (now == null) {
      synchronized (this) {
        now = program;
        if (now == null) {
          now = read();
          program = now;
        }
      }
    }
    return now;
  }

  private FontProgram read() {
    byte[] bytes;
    try {
      bytes = source.read();
    } catch (IOException e) {
      throw new FontException(name, "cannot be read (" + e.getMessage() + ")", e);
    }
    try {
      return reader.read(bytes);
    } catch (FontProgram.NoOutlines e) {
      throw new FontException(name, e.getMessage(), null);
    } catch (IOException | RuntimeException e) {
      throw new FontException(name, "is damaged or no TrueType font (" + e.getMessage() + ")", e);
    }
  }
}
