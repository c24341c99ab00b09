package gen.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * A font file with a part of the glyphs of another, for a PDF file (ISO 32000-1 9.9): the tables
 * that it asks for and no other. Composite glyphs bring their components, behind all others.
 */
final class FontSubset {
  private static final int NO_OUTLINE = -1;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final String GLYF = "glyf";

  /** What the sum over a whole file comes to (OpenType, head). */
  private static final int WHOLE = 0xB1B0AFBA;

  private static final byte[] ZLIB = {0x78, (byte) 0x9C};
  private static final int BITS_EXPECTED = 1 << 16;

  // flags of a component (glyf)
  private static final int WORDS = 1;
  private static final int SCALE = 1 << 3;
  private static final int MORE = 1 << 5;
  private static final int TWO_SCALES = 1 << 6;
  private static final int MATRIX = 1 << 7;

  private final FontProgram program;
  private int[] glyphs = new int[256];
  private int count;
  private final Map<Integer, Integer> components = new HashMap<>();

  /**
   * A font file.
   *
   * @param compressed for a PDF stream with the filter FlateDecode
   * @param length of what it decodes to
   */
  record Written(byte[] compressed, int length) {}

  FontSubset(FontProgram program) {
    this.program = program;
    add(0);
  }

  /**
   * Adds a glyph, which gets the next number.
   *
   * @param glyph of the font; -1 for one without outline and width
   */
  void add(int glyph) {
    if (count == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * count);
    }
    glyphs[count++] = glyph;
  }

  /** The file. */
  Written write() {
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < count; i++) { // components make it longer
      outlines.add(outline(glyphs[i]));
    }
    ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
    int glyfSum = 0;
    int end = 0;
    for (Outline outline : outlines) {
      loca.putInt(end);
      end += outline.bytes().length;
      glyfSum += outline.sum();
    }
    loca.putInt(end);
    Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    copy("cvt ", tables);
    copy("fpgm", tables);
    copy("gasp", tables);
    tables.put(GLYF, ByteBuffer.allocate(0));
    copy("head", tables);
    tables.get("head").putInt(8, 0).putShort(50, (short) 1);
    copy("hhea", tables);
    tables.get("hhea").putShort(34, (short) count);
    tables.put("hmtx", metrics());
    tables.put("loca", loca);
    copy("maxp", tables);
    tables.get("maxp").putShort(4, (short) count);
    copy("prep", tables);
    return packed(file(tables, end, glyfSum), outlines);
  }

  private Outline outline(int glyph) {
    if (glyph == NO_OUTLINE) {
      return program.packed(new byte[0]);
    }
    Outline outline = program.outline(glyph);
    if (!outline.isComposite()) {
      return outline;
    }
    byte[] bytes = outline.bytes().clone();
    settleComponents(ByteBuffer.wrap(bytes));
    return program.packed(bytes);
  }

  /** Gives the components their new numbers. */
  private void settleComponents(ByteBuffer outline) {
    int at = 10;
    int flags;
    do {
      flags = outline.getShort(at);
      int component = outline.getShort(at + 2) & 0xFFFF;
      Integer number = components.get(component);
      if (number == null) {
        number = count;
        components.put(component, number);
        add(component);
      }
      outline.putShort(at + 2, number.shortValue());
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      if ((flags & MATRIX) != 0) {
        at += 8;
      } else if ((flags & TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & SCALE) != 0) {
        at += 2;
      }
    } while ((flags & MORE) != 0);
  }

  private ByteBuffer metrics() {
    ByteBuffer metrics = ByteBuffer.allocate(4 * count);
    for (int i = 0; i < count; i++) {
      int glyph = glyphs[i];
      metrics.putShort(glyph == NO_OUTLINE ? 0 : (short) program.advance(glyph));
      metrics.putShort(glyph == NO_OUTLINE ? 0 : program.leftSideBearing(glyph));
    }
    return metrics.flip();
  }

  private void copy(String name, Map<String, ByteBuffer> tables) {
    ByteBuffer table = program.table(name);
    if (table != null) {
      byte[] bytes = new byte[table.capacity()];
      table.get(0, bytes);
      tables.put(name, ByteBuffer.wrap(bytes));
    }
  }

  /** All but the outlines, which stand at the end of the file. */
  private static byte[] file(Map<String, ByteBuffer> tables, int glyfLength, int glyfSum) {
    int offset = HEADER + ENTRY * tables.size();
    int size = offset;
    for (ByteBuffer table : tables.values()) {
      size += padded(table.capacity());
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (ENTRY * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (ENTRY * (tables.size() - power)));
    int head = 0;
    for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
      file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      if (entry.getKey().equals(GLYF)) {
        file.putInt(glyfSum).putInt(size).putInt(glyfLength);
        continue;
      }
      head = entry.getKey().equals("head") ? offset : head;
      int length = entry.getValue().capacity();
      file.put(offset, entry.getValue().array());
      file.putInt(sum(file, offset, padded(length))).putInt(offset).putInt(length);
      offset += padded(length);
    }
    file.putInt(head + 8, WHOLE - sum(file, 0, size) - glyfSum);
    return file.array();
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }

  /** One stream (RFC 1950) of the tables, compressed here, and the outlines, which are already. */
  private Written packed(byte[] tables, List<Outline> outlines) {
    Adler32 check = new Adler32();
    check.update(tables);
    Bits bits = new Bits(BITS_EXPECTED);
    program.packer().begin(bits);
    int length = tables.length;
    for (Outline outline : outlines) {
      check.update(outline.bytes());
      length += outline.bytes().length;
      bits.write(outline.packed());
    }
    program.packer().end(bits);
    ByteArrayOutputStream stream = new ByteArrayOutputStream(length);
    stream.write(ZLIB, 0, ZLIB.length);
    byte[] head = new byte[tables.length + 64];
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(tables);
    stream.write(head, 0, deflater.deflate(head, 0, head.length, Deflater.SYNC_FLUSH));
    deflater.end();
    stream.writeBytes(bits.toBytes());
    stream.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    return new Written(stream.toByteArray(), length);
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }
}
