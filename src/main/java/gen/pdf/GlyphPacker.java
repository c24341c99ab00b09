package gen.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * Compresses the outlines of one font for files that hold some of them (RFC 1951): each outline by
 * itself, with one code for all. So an outline is compressed once for all documents, which only
 * write the finished bits one after another; that took a third of the time a document takes, for
 * files that are a fiftieth larger. Immutable.
 */
final class GlyphPacker {
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] DISTANCES = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };
  private static final int END = 256;
  private static final int FIRST_LENGTH = 257;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int FARTHEST = 32768;

  /** A match of three bytes further away would take more bits than the bytes. */
  private static final int NEAR = 64;

  private static final int HASHES = 1 << 10;
  private static final int TRIES = 32;

  private final Huffman literals;
  private final Huffman distances;

  /** Where the parts of an outline go: bytes, and repetitions of what stood before. */
  private interface Sink {
    void literal(int value);

    void match(int length, int distance);
  }

  /**
   * @param samples outlines of the font
   */
  GlyphPacker(List<byte[]> samples) {
    int[] literal = new int[FIRST_LENGTH + LENGTHS.length];
    int[] distance = new int[DISTANCES.length];
    Arrays.fill(literal, 1);
    Arrays.fill(distance, 1);
    Sink counts =
        new Sink() {
          @Override
          public void literal(int value) {
            literal[value]++;
          }

          @Override
          public void match(int length, int far) {
            literal[FIRST_LENGTH + index(LENGTHS, length)]++;
            distance[index(DISTANCES, far)]++;
          }
        };
    samples.forEach(sample -> divide(sample, counts));
    this.literals = new Huffman(literal);
    this.distances = new Huffman(distance);
  }

  /** The bits of an outline within a block. */
  Bits pack(byte[] outline) {
    Bits bits = new Bits(outline.length);
    divide(
        outline,
        new Sink() {
          @Override
          public void literal(int value) {
            literals.write(value, bits);
          }

          @Override
          public void match(int length, int distance) {
            int index = index(LENGTHS, length);
            literals.write(FIRST_LENGTH + index, bits);
            int extra = index < 8 || length == LONGEST ? 0 : index / 4 - 1;
            bits.write(length - LENGTHS[index], extra);
            int far = index(DISTANCES, distance);
            distances.write(far, bits);
            bits.write(distance - DISTANCES[far], far < 4 ? 0 : far / 2 - 1);
          }
        });
    return bits.trimmed();
  }

  /** Opens the last block of a stream, for the bits of any outlines. */
  void begin(Bits bits) {
    bits.write(1, 1);
    bits.write(2, 2); // a block with codes of its own
    bits.write(literals.size() - 257, 5);
    bits.write(distances.size() - 1, 5);
    // the lengths of the codes are written with four bits each, that is, by a code of equal lengths
    int orders = 19;
    bits.write(orders - 4, 4);
    for (int i = 0; i < orders; i++) {
      bits.write(i < 3 ? 0 : 4, 3); // the first three, 16 to 18, would repeat
    }
    for (Huffman code : List.of(literals, distances)) {
      for (int symbol = 0; symbol < code.size(); symbol++) {
        bits.write(Integer.reverse(code.length(symbol)) >>> 28, 4);
      }
    }
  }

  void end(Bits bits) {
    literals.write(END, bits);
  }

  private static void divide(byte[] outline, Sink sink) {
    int[] last = new int[HASHES];
    int[] before = new int[outline.length];
    int at = 0;
    while (at < outline.length) {
      int best = 0;
      int distance = 0;
      if (at + SHORTEST <= outline.length) {
        int from = last[hash(outline, at)] - 1;
        for (int i = 0; i < TRIES && from >= 0 && at - from <= FARTHEST; i++) {
          int length = common(outline, from, at);
          if (length > best) {
            best = length;
            distance = at - from;
          }
          from = before[from] - 1;
        }
      }
      boolean match = best > SHORTEST || best == SHORTEST && distance <= NEAR;
      int next = at + (match ? best : 1);
      if (match) {
        sink.match(best, distance);
      } else {
        sink.literal(outline[at] & 0xFF);
      }
      for (; at < next; at++) {
        if (at + SHORTEST <= outline.length) {
          int hash = hash(outline, at);
          before[at] = last[hash];
          last[hash] = at + 1;
        }
      }
    }
  }

  private static int hash(byte[] bytes, int at) {
    int three = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    return three * 0x9E3779B1 >>> 22;
  }

  private static int common(byte[] bytes, int from, int at) {
    int most = Math.min(LONGEST, bytes.length - at);
    int length = 0;
    while (length < most && bytes[from + length] == bytes[at + length]) {
      length++;
    }
    return length;
  }

  /** The last entry that is not greater. */
  private static int index(int[] bases, int value) {
    int found = Arrays.binarySearch(bases, value);
    return found >= 0 ? found : -found - 2;
  }
}
