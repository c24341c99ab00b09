package gen.pdf;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * A prefix code of deflate (RFC 1951, 3.2.2): often used symbols get short codes, none longer than
 * 15 bits. The same frequencies give the same code. Immutable.
 */
final class Huffman {
  private static final int LONGEST = 15;

  private final int[] codes;
  private final byte[] lengths;

  /**
   * @param frequencies of the symbols, each 1 at least
   */
  Huffman(int[] frequencies) {
    int[] counts = frequencies.clone();
    byte[] found = lengths(counts);
    while (found == null) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] = (counts[i] + 1) / 2; // flatter, so that the longest code gets shorter
      }
      found = lengths(counts);
    }
    this.lengths = found;
    this.codes = codes(found);
  }

  private record Node(int count, int order, Node left, Node right) {}

  /** Null when a code would be too long. */
  private static byte[] lengths(int[] counts) {
    PriorityQueue<Node> nodes =
        new PriorityQueue<>(Comparator.comparingInt(Node::count).thenComparingInt(Node::order));
    for (int symbol = 0; symbol < counts.length; symbol++) {
      nodes.add(new Node(counts[symbol], symbol, null, null));
    }
    int order = counts.length;
    while (nodes.size() > 1) {
      Node left = nodes.remove();
      Node right = nodes.remove();
      nodes.add(new Node(left.count() + right.count(), order++, left, right));
    }
    byte[] lengths = new byte[counts.length];
    return assign(nodes.remove(), 0, lengths) ? lengths : null;
  }

  private static boolean assign(Node node, int depth, byte[] lengths) {
    if (node.left() == null) {
      lengths[node.order()] = (byte) depth;
      return depth <= LONGEST;
    }
    return assign(node.left(), depth + 1, lengths) && assign(node.right(), depth + 1, lengths);
  }

  /** Codes of one length follow one another, in the order of their symbols. */
  private static int[] codes(byte[] lengths) {
    int[] codes = new int[lengths.length];
    int code = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = Integer.reverse(code) >>> 32 - length; // written from the first bit on
          code++;
        }
      }
      code <<= 1;
    }
    return codes;
  }

  int size() {
    return lengths.length;
  }

  int length(int symbol) {
    return lengths[symbol];
  }

  void write(int symbol, Bits to) {
    to.write(codes[symbol], lengths[symbol]);
  }
}
