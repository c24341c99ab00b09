package gen.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A font file made from one of the program's own, changed as a test needs it. */
final class MadeFont {
  private final Map<String, byte[]> tables = new TreeMap<>();
  private int version = 0x00010000;

  /** The program's 黑体, the smallest that has all hanzi of GB 2312. */
  MadeFont() {
    ByteBuffer file = ByteBuffer.wrap(FontSetTest.resource("/fonts/GovHei.ttf"));
    for (int i = 0; i < file.getShort(4); i++) {
      int at = 12 + 16 * i;
      byte[] table = new byte[file.getInt(at + 12)];
      file.get(file.getInt(at + 8), table);
      tables.put(new String(file.array(), at, 4, StandardCharsets.US_ASCII), table);
    }
  }

  /** Its family, full and PostScript name, in English, and its family in Chinese. */
  MadeFont named(String english, String chinese) {
    Map<Integer, String> names = new TreeMap<>(Map.of(1, english, 4, english, 6, english));
    ByteBuffer table = ByteBuffer.allocate(6 + 12 * 4 + 2 * (3 * english.length() + 40));
    table.putShort((short) 0).putShort((short) 4).putShort((short) (6 + 12 * 4));
    StringBuilder texts = new StringBuilder();
    names.forEach((id, name) -> name(table, 0x409, id, name, texts));
    name(table, 0x804, 1, chinese, texts);
    table.put(texts.toString().getBytes(StandardCharsets.UTF_16BE));
    tables.put("name", table.array());
    return this;
  }

  private static void name(
      ByteBuffer table, int language, int id, String name, StringBuilder texts) {
    table.putShort((short) 3).putShort((short) 1).putShort((short) language).putShort((short) id);
    table.putShort((short) (2 * name.length())).putShort((short) (2 * texts.length()));
    texts.append(name);
  }

  /** Ascent and descent in thousandths of the character's height. */
  MadeFont metrics(int ascent, int descent) {
    ByteBuffer.wrap(tables.get("hhea")).putShort(4, (short) ascent).putShort(6, (short) -descent);
    return this;
  }

  MadeFont permitting(int fsType) {
    ByteBuffer.wrap(tables.get("OS/2")).putShort(8, (short) fsType);
    return this;
  }

  /** With no characters but these, all of which look alike. */
  MadeFont onlyWith(int... characters) {
    ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * characters.length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 10).putInt(12);
    table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * characters.length);
    table.putInt(0).putInt(characters.length);
    for (int character : characters) {
      table.putInt(character).putInt(character).putInt(1000);
    }
    tables.put("cmap", table.array());
    return this;
  }

  /** As OpenType fonts with CFF outlines are: enough of one to be recognised. */
  MadeFont withCffOutlines() {
    version = ByteBuffer.wrap("OTTO".getBytes(StandardCharsets.US_ASCII)).getInt();
    tables.remove("glyf");
    tables.remove("loca");
    tables.put("CFF ", new byte[16]);
    return this;
  }

  byte[] bytes() {
    return bytes(0);
  }

  private byte[] bytes(int offset) {
    int size = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) {
      size += padded(table.length);
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(version).putShort((short) tables.size()).position(12);
    int to = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0);
      file.putInt(offset + to).putInt(table.getValue().length);
      file.put(to, table.getValue());
      to += padded(table.getValue().length);
    }
    return file.array();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  static byte[] collection(MadeFont... fonts) {
    int head = 12 + 4 * fonts.length;
    int size = head;
    for (MadeFont font : fonts) {
      size += font.bytes().length;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    file.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(fonts.length);
    int to = head;
    for (MadeFont font : fonts) {
      file.putInt(to);
      byte[] bytes = font.bytes(to);
      file.put(to, bytes);
      to += bytes.length;
    }
    return file.array();
  }

  Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes());
  }
}
