package gen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A font as one document embeds it (ISO 32000-1 9.7): a composite font that has the characters of
 * the document only, numbered as they come to be written. Each character has a number of its own,
 * even where the font draws two alike, so that the one that was written is copied out. Belongs to
 * one document and one thread.
 */
final class EmbeddedFont extends PDFont {
  private static final int MOST = 0xFFFF;
  private static final int USUAL_WIDTH = 1000;
  private static final COSName CID_FONT = COSName.getPDFName("CIDFontType2");
  private static final COSName SYSTEM_INFO = COSName.getPDFName("CIDSystemInfo");

  /** Font engines may show a box for them, though they are there only to part or join words. */
  private static final String INVISIBLE = "\u200B\u200C\u2060\uFEFF";

  private final PDDocument document;
  private final FontProgram program;
  private final char[] codes = new char[0x10000];
  private final Map<Integer, Character> rareCodes = new HashMap<>();

  /** The characters by their numbers, from 1. */
  private int[] characters = new int[64];

  private int count = 1;

  /** A character is asked for that the font lacks: the renderer then turns to the next font. */
  static final class Lacking extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final Lacking HERE = new Lacking();

    private Lacking() {
      super("the font lacks a character");
    }

    @Override
    public Throwable fillInStackTrace() {
      return this; // it is thrown often, and shared
    }
  }

  EmbeddedFont(PDDocument document, FontProgram program) {
    super(dictionary(program));
    this.document = document;
    this.program = program;
  }

  private static COSDictionary dictionary(FontProgram program) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.BASE_FONT, program.describe().getItem(COSName.FONT_NAME));
    return font;
  }

  @Override
  protected byte[] encode(int codePoint) {
    int code = code(codePoint);
    return new byte[] {(byte) (code >> 8), (byte) code};
  }

  private int code(int codePoint) {
    boolean rare = codePoint >= codes.length;
    int code = rare ? rareCodes.getOrDefault(codePoint, '\0') : codes[codePoint];
    if (code != 0) {
      return code;
    }
    if (program.glyph(codePoint) == 0) {
      throw Lacking.HERE;
    }
    if (count > MOST) {
      throw new IllegalStateException("more than 65535 different characters in one font");
    }
    if (count == characters.length) {
      characters = Arrays.copyOf(characters, 2 * count);
    }
    characters[count] = codePoint;
    if (rare) {
      rareCodes.put(codePoint, (char) count);
    } else {
      codes[codePoint] = (char) count;
    }
    return count++;
  }

  /** The character of a code that this font gave. */
  int character(int code) {
    return characters[code];
  }

  @Override
  public String toUnicode(int code) {
    return code > 0 && code < count ? Character.toString(characters[code]) : null;
  }

  /** In thousandths of the em. */
  @Override
  public float getStringWidth(String text) {
    float width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += widthOf(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  private int widthOf(int codePoint) {
    int glyph = program.glyph(codePoint);
    if (glyph == 0) {
      throw Lacking.HERE;
    }
    return isInvisible(codePoint) ? 0 : program.width(glyph);
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint >= 0x200B && INVISIBLE.indexOf(codePoint) >= 0;
  }

  @Override
  public float getWidth(int code) {
    return code > 0 && code < count ? widthOf(characters[code]) : program.width(0);
  }

  @Override
  public void addToSubset(int codePoint) {
    code(codePoint);
  }

  @Override
  public boolean willBeSubset() {
    return true;
  }

  /** Writes the font into its document; called when the document is saved. */
  @Override
  public void subset() throws IOException {
    FontSubset subset = new FontSubset(program);
    for (int code = 1; code < count; code++) {
      subset.add(isInvisible(characters[code]) ? -1 : program.glyph(characters[code]));
    }
    String name = tag() + "+" + getName();
    COSDictionary descriptor = program.describe();
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setItem(COSName.FONT_FILE2, stream(subset.write()));

    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, CID_FONT);
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(SYSTEM_INFO, systemInfo());
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    descendant.setItem(COSName.W, widths());
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    dict.setItem(COSName.DESCENDANT_FONTS, descendants);
    dict.setName(COSName.BASE_FONT, name);
    dict.setItem(COSName.TO_UNICODE, stream(CharacterMap.of(characters, count)));
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  /** Those that are not {@link #USUAL_WIDTH}, which no file need say (ISO 32000-1 9.7.4.3). */
  private COSArray widths() {
    COSArray widths = new COSArray();
    COSArray run = null;
    for (int code = 0; code < count; code++) {
      int width = (int) getWidth(code);
      if (width == USUAL_WIDTH) {
        run = null;
        continue;
      }
      if (run == null) {
        run = new COSArray();
        widths.add(COSInteger.get(code));
        widths.add(run);
      }
      run.add(COSInteger.get(width));
    }
    return widths;
  }

  /** Six letters that differ from one subset to another (ISO 32000-1 9.6.4). */
  private String tag() {
    long hash = 0;
    for (int code = 1; code < count; code++) {
      hash = 31 * hash + characters[code];
    }
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + Math.floorMod(hash, 26)));
      hash /= 26;
    }
    return tag.toString();
  }

  private COSStream stream(FontSubset.Written file) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(file.compressed());
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    stream.setInt(COSName.LENGTH1, file.length());
    return stream;
  }

  private COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return in.read() << 8 | in.read();
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return true;
  }

  @Override
  public float getWidthFromFont(int code) {
    return getWidth(code);
  }

  @Override
  @Deprecated
  public float getHeight(int code) {
    return getBoundingBox().getHeight();
  }

  @Override
  public BoundingBox getBoundingBox() {
    COSArray box = program.describe().getCOSArray(COSName.FONT_BBOX);
    float[] edges = box.toFloatArray();
    return new BoundingBox(edges[0], edges[1], edges[2], edges[3]);
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("no standard font");
  }
}
