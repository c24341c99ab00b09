package gen.diag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Reads a text file that a person wrote: UTF-8, with or without a byte order mark, of a bounded
 * size, without invisible characters that would change the text unseen.
 *
 * <p>Whatever is wrong with the file goes to the sink; no file makes it throw or wait. Safe for
 * threads.
 */
public final class SourceReader {
  private static final int MOST_CHARACTERS_REPORTED = 50;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char REPLACEMENT = '\uFFFD';

  private SourceReader() {}

  /**
   * The file's text; empty when an error was reported.
   *
   * @param name what the file is called in diagnostics
   * @param maxBytes how large it may be; a larger file is not read
   */
  public static Optional<Source> read(Path file, String name, long maxBytes, Sink sink) {
    Span whole = new Source(name, "").whole();
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        sink.add(Diagnostic.error("E-FILE-DIRECTORY", whole));
      } else if (!attributes.isRegularFile()) {
        // opening a FIFO would wait for ever
        sink.add(Diagnostic.error("E-FILE-NOT-REGULAR", whole));
      } else if (attributes.size() > maxBytes) {
        sink.add(Diagnostic.error("E-FILE-TOO-LARGE", whole, attributes.size(), maxBytes));
      } else {
        return read(bytes(file, maxBytes), name, maxBytes, sink);
      }
    } catch (NoSuchFileException e) {
      sink.add(Diagnostic.error("E-FILE-MISSING", whole));
    } catch (IOException | SecurityException e) {
      sink.add(Diagnostic.error("E-FILE-UNREADABLE", whole));
    }
    return Optional.empty();
  }

  /** True for a character that may stand in a text: not a control, and not invisible. */
  public static boolean allows(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    boolean control = c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029;
    boolean zeroWidth = c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF;
    boolean direction = c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E;
    boolean isolate = c >= 0x2066 && c <= 0x2069;
    boolean broken = c == REPLACEMENT || (c & 0xFFFE) == 0xFFFE || c >= 0xD800 && c <= 0xDFFF;
    return !(control || zeroWidth || direction || isolate || broken);
  }

  /** {@code U+200B ZERO WIDTH SPACE}: a character that cannot be shown, for a message. */
  public static String describe(int codePoint) {
    String name = Character.getName(codePoint);
    return String.format("U+%04X %s", codePoint, name == null ? "NONCHARACTER" : name);
  }

  /** One byte more than allowed, if the file has grown since its size was asked. */
  private static byte[] bytes(Path file, long maxBytes) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
    }
  }

  private static Optional<Source> read(byte[] bytes, String name, long maxBytes, Sink sink) {
    Span whole = new Source(name, "").whole();
    if (bytes.length > maxBytes) {
      sink.add(Diagnostic.error("E-FILE-TOO-LARGE", whole, bytes.length, maxBytes));
      return Optional.empty();
    }
    Decoded utf8 = decode(bytes, StandardCharsets.UTF_8);
    if (isUtf16(bytes, utf8.firstBad < 0)) {
      sink.add(Diagnostic.error("E-FILE-UTF16", whole));
      return Optional.empty();
    }
    if (utf8.firstBad >= 0) {
      sink.add(wrongEncoding(bytes, name, utf8));
      return Optional.empty();
    }
    Source source = new Source(name, withoutMark(utf8.text));
    if (characters(source, sink)) {
      return Optional.empty();
    }
    mojibake(source, sink);
    return Optional.of(source);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * With a mark, or without one but with the zero bytes of ASCII characters, which then stand at
   * even or at odd places only (in other binary files at both).
   */
  private static boolean isUtf16(byte[] bytes, boolean validUtf8) {
    if (bytes.length >= 2) {
      int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
      if (first == 0xFEFF || first == 0xFFFE) {
        return true;
      }
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int all = zeros[0] + zeros[1];
    boolean oneSided = zeros[0] == 0 || zeros[1] == 0;
    return all > 0 && oneSided && (!validUtf8 || all > 2 && all > bytes.length / 20);
  }

  private static Diagnostic wrongEncoding(byte[] bytes, String name, Decoded utf8) {
    Decoded gbk = decode(bytes, GB18030);
    // a UTF-8 file with one broken character may by chance be valid GB18030 as well
    long broken = utf8.text.chars().filter(c -> c == REPLACEMENT).count();
    long sound = utf8.text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    boolean looksLikeGbk = gbk.firstBad < 0 && broken >= sound;
    String shown = looksLikeGbk ? gbk.text : utf8.text;
    int offset = Math.max(0, utf8.firstBad);
    if (looksLikeGbk) {
      offset = decode(ByteBuffer.wrap(bytes, 0, utf8.firstBadByte), GB18030, false).text.length();
    }
    Source source = new Source(name, shown);
    Span place = source.span(Math.min(offset, shown.length()), 1);
    return Diagnostic.error(looksLikeGbk ? "E-FILE-GBK" : "E-FILE-ENCODING", place);
  }

  private static boolean characters(Source source, Sink sink) {
    String text = source.text();
    int found = 0;
    int c;
    for (int i = 0; i < text.length() && found < MOST_CHARACTERS_REPORTED; i += width(c)) {
      c = text.codePointAt(i);
      if (!allows(c)) {
        sink.add(Diagnostic.error("E-FILE-CHARACTER", source.span(i, width(c)), describe(c)));
        found++;
      }
    }
    return found > 0;
  }

  /**
   * Two bytes of GBK may be one letter of UTF-8 (模 becomes ģ), so that a short GBK file is valid.
   * Nothing of it then is a Chinese character, as those take three bytes in UTF-8.
   */
  private static void mojibake(Source source, Sink sink) {
    String text = source.text();
    if (text.chars().anyMatch(c -> c >= 0x2E80)) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c == '\u00AA' || c == '\u00B5' || c == '\u00BA';
      if (c >= 0x80 && c <= 0x7FF && Character.isLetter(c) && !sign) {
        String letter = String.valueOf(c);
        sink.add(Diagnostic.warning("W-FILE-MOJIBAKE", source.span(i, 1), letter));
        return;
      }
    }
  }

  private static int width(int codePoint) {
    return Character.charCount(codePoint);
  }

  /**
   * @param firstBad the place in the text of the first byte that does not fit, or -1
   * @param firstBadByte its place among the bytes, or -1
   */
  private record Decoded(String text, int firstBad, int firstBadByte) {}

  private static Decoded decode(byte[] bytes, Charset charset) {
    return decode(ByteBuffer.wrap(bytes), charset, true);
  }

  private static Decoded decode(ByteBuffer in, Charset charset, boolean whole) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    int firstBad = -1;
    int firstBadByte = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, whole);
      if (!result.isError()) {
        return new Decoded(out.flip().toString(), firstBad, firstBadByte);
      }
      if (firstBad < 0) {
        firstBad = out.position();
        firstBadByte = in.position();
      }
      out.put(REPLACEMENT);
      in.position(in.position() + result.length());
    }
  }
}
