package gen.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits one after another, the first of a byte being its lowest (RFC 1951, 3.1.1). */
final class Bits {
  private int[] words;
  private int size;
  private long open;
  private int openBits;

  Bits(int expectedBytes) {
    this.words = new int[expectedBytes / Integer.BYTES + 1];
  }

  /**
   * @param length of the value, up to 32 bits; the others are 0
   */
  void write(int value, int length) {
    open |= (value & 0xFFFFFFFFL) << openBits;
    openBits += length;
    if (openBits >= Integer.SIZE) {
      if (size == words.length) {
        words = Arrays.copyOf(words, 2 * size);
      }
      words[size++] = (int) open;
      open >>>= Integer.SIZE;
      openBits -= Integer.SIZE;
    }
  }

  void write(Bits other) {
    for (int i = 0; i < other.size; i++) {
      write(other.words[i], Integer.SIZE);
    }
    write((int) other.open, other.openBits);
  }

  /** Without the room that was not needed. */
  Bits trimmed() {
    words = Arrays.copyOf(words, size);
    return this;
  }

  /** Filled up with zeros to a whole byte. */
  byte[] toBytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES * size + (openBits + 7) / Byte.SIZE)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < size; i++) {
      bytes.putInt(words[i]);
    }
    for (int bit = 0; bit < openBits; bit += Byte.SIZE) {
      bytes.put((byte) (open >>> bit));
    }
    return bytes.array();
  }
}
