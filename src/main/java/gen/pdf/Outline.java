package gen.pdf;

import java.nio.ByteBuffer;

/**
 * The outline of a glyph, as the glyf table has it.
 *
 * @param bytes filled up to a multiple of four; they must not be changed
 * @param sum of the bytes, four at a time, for the check sum of the table
 * @param packed the same by the font's {@link GlyphPacker}
 */
record Outline(byte[] bytes, int sum, Bits packed) {
  static Outline of(byte[] bytes, GlyphPacker packer) {
    int sum = 0;
    for (ByteBuffer in = ByteBuffer.wrap(bytes); in.hasRemaining(); ) {
      sum += in.getInt();
    }
    return new Outline(bytes, sum, packer.pack(bytes));
  }

  /** Made of other glyphs, of which it holds the numbers. */
  boolean isComposite() {
    return bytes.length > 10 && bytes[0] < 0;
  }
}
