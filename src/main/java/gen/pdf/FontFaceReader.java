package gen.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what a font file says of the fonts in it (OpenType 1.9: Font File, name, OS/2): a few
 * kilobytes of it, so that all fonts of a machine can be looked through.
 */
final class FontFaceReader {
  private static final int COLLECTION = tag("ttcf");
  private static final Set<Integer> FONT = Set.of(0x00010000, tag("true"), tag("OTTO"));
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int MOST_FACES = 256;
  private static final int MOST_TABLES = 256;
  private static final int LARGEST_NAMES = 1 << 20;

  private static final int FULL = 4;
  private static final Set<Integer> NAMES = Set.of(1, FULL, 6, 16);
  private static final int ENGLISH = 0x0409;
  private static final int MACINTOSH = 1;
  private static final int WINDOWS = 3;
  private static final int PRC = 3;
  private static final int MAC_CHINESE = 25;
  private static final Charset GBK = Charset.forName("GBK");

  private final Path file;
  private final SeekableByteChannel in;

  /** Where a table lies. */
  private record Table(long offset, int length) {}

  private FontFaceReader(Path file, SeekableByteChannel in) {
    this.file = file;
    this.in = in;
  }

  /**
   * The fonts in the file, at least one.
   *
   * @throws IOException when it cannot be read, or is not a font
   */
  static List<FontFace> read(Path file) throws IOException {
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      return new FontFaceReader(file, in).faces();
    }
  }

  private List<FontFace> faces() throws IOException {
    ByteBuffer head = bytes(0, HEADER);
    if (head.getInt(0) != COLLECTION) {
      return List.of(face(0, 0));
    }
    int count = head.getInt(8);
    if (count < 1 || count > MOST_FACES) {
      throw new IOException("a collection of " + count + " fonts");
    }
    ByteBuffer offsets = bytes(HEADER, 4 * count);
    List<FontFace> faces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      faces.add(face(i, Integer.toUnsignedLong(offsets.getInt())));
    }
    return faces;
  }

  private FontFace face(int index, long offset) throws IOException {
    ByteBuffer head = bytes(offset, HEADER);
    int count = head.getShort(4) & 0xFFFF;
    if (!FONT.contains(head.getInt(0)) || count == 0 || count > MOST_TABLES) {
      throw new IOException("not a TrueType font");
    }
    Map<String, Table> tables = new TreeMap<>();
    ByteBuffer directory = bytes(offset + HEADER, ENTRY * count);
    for (int at = 0; at < ENTRY * count; at += ENTRY) {
      String name = new String(directory.array(), at, 4, StandardCharsets.ISO_8859_1);
      long from = Integer.toUnsignedLong(directory.getInt(at + 8));
      int length = directory.getInt(at + 12);
      if (length < 0 || from + length > in.size()) {
        throw new IOException("the file ends too early"); // as after a broken-off copy
      }
      tables.put(name, new Table(from, length));
    }
    ByteBuffer os2 =
        tables.containsKey("OS/2")
            ? bytes(tables.get("OS/2").offset(), 64)
            : ByteBuffer.allocate(0);
    boolean described = os2.remaining() > 0;
    return new FontFace(
        file,
        index,
        tables.containsKey("name") ? names(tables.get("name")) : List.of(),
        tables.containsKey("glyf") && tables.containsKey("loca"),
        described ? os2.getShort(8) & 0xFFFF : 0,
        described ? os2.getShort(4) & 0xFFFF : 400,
        described && (os2.getShort(62) & 1) != 0);
  }

  private List<String> names(Table table) throws IOException {
    if (table.length() < 6 || table.length() > LARGEST_NAMES) {
      throw new IOException("a name table of " + table.length() + " bytes");
    }
    ByteBuffer names = bytes(table.offset(), table.length());
    int count = names.getShort(2) & 0xFFFF;
    int texts = names.getShort(4) & 0xFFFF;
    Set<String> shown = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (int at = 6; at < 6 + HEADER * count && at + HEADER <= names.limit(); at += HEADER) {
      int platform = names.getShort(at);
      int id = names.getShort(at + 6);
      int length = names.getShort(at + 8) & 0xFFFF;
      int from = texts + (names.getShort(at + 10) & 0xFFFF);
      if (NAMES.contains(id) && from + length <= names.limit()) {
        Charset charset = charset(platform, names.getShort(at + 2));
        String name = new String(names.array(), from, length, charset).replace("\0", "").strip();
        boolean english = platform == WINDOWS && names.getShort(at + 4) == ENGLISH;
        if (!name.isEmpty()) {
          (id == FULL && english ? shown : others).add(name);
        }
      }
    }
    shown.addAll(others);
    return List.copyOf(shown);
  }

  private static Charset charset(int platform, int encoding) {
    if (platform == MACINTOSH) {
      return encoding == MAC_CHINESE ? GBK : StandardCharsets.ISO_8859_1;
    }
    return platform == WINDOWS && encoding == PRC ? GBK : StandardCharsets.UTF_16BE;
  }

  private ByteBuffer bytes(long offset, int length) throws IOException {
    if (length < 0 || offset + length > in.size()) {
      throw new IOException("the file ends too early");
    }
    ByteBuffer buffer = ByteBuffer.allocate(length);
    in.position(offset);
    while (buffer.hasRemaining() && in.read(buffer) >= 0) {
      // until it is full
    }
    return buffer.flip();
  }

  /** One font of a file as a file of its own; a file that is no collection is that already. */
  static byte[] alone(byte[] file, int index) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file);
    try {
      return in.getInt(0) == COLLECTION ? alone(in, in.getInt(HEADER + 4 * index)) : file;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("the file ends too early", e);
    }
  }

  private static byte[] alone(ByteBuffer in, int offset) {
    int count = in.getShort(offset + 4) & 0xFFFF;
    int directory = HEADER + ENTRY * count;
    long size = directory;
    for (int i = 0; i < count; i++) {
      size += padded(in.getInt(offset + HEADER + ENTRY * i + 12));
    }
    if (size > in.limit() + (long) directory) {
      throw new IllegalArgumentException("tables larger than the file");
    }
    ByteBuffer out = ByteBuffer.allocate((int) size);
    out.put(0, in, offset, directory);
    int to = directory;
    for (int i = 0; i < count; i++) {
      int entry = HEADER + ENTRY * i;
      int length = out.getInt(entry + 12);
      out.put(to, in, out.getInt(entry + 8), length);
      out.putInt(entry + 8, to);
      to += (int) padded(length);
    }
    return out.array();
  }

  private static long padded(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("a table of negative length");
    }
    return length + 3L & ~3L;
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
