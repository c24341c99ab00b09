package gen.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Parts the content of a page as PDFBox writes it (ISO 32000-1 7.8.2) into operators and the
 * numbers, names and strings before them. Brackets of arrays and dictionaries are passed over.
 */
final class ContentTokens {
  private final byte[] content;
  private int at;

  private int count;
  private float[] numbers = new float[64];

  /** Where a name or the codes of a string begin, and how long they are; -1 for numbers. */
  private int[] starts = new int[64];

  private int[] lengths = new int[64];

  /** The strings, decoded. */
  private final byte[] codes;

  private int codesEnd;

  ContentTokens(byte[] content) {
    this.content = content;
    this.codes = new byte[content.length];
  }

  /** The next operator, whose operands can be asked for then; null at the end. */
  String next() {
    count = 0;
    codesEnd = 0;
    while (at < content.length) {
      byte c = content[at];
      if (c == '(') {
        literal();
      } else if (c == '<' && content[at + 1] == '<') {
        at += 2;
      } else if (c == '<') {
        hexadecimal();
      } else if (c == '/') {
        int from = ++at;
        skipRegular();
        add(0, from, at - from);
      } else if (c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.') {
        add(number(), -1, 0);
      } else if (isRegular(c)) {
        int from = at;
        skipRegular();
        return new String(content, from, at - from, StandardCharsets.ISO_8859_1);
      } else {
        at++;
      }
    }
    return null;
  }

  /** How many operands there are, those in arrays and dictionaries counted too. */
  int count() {
    return count;
  }

  boolean isNumber(int operand) {
    return starts[operand] < 0;
  }

  float number(int operand) {
    return numbers[operand];
  }

  String name(int operand) {
    return new String(content, starts[operand], lengths[operand], StandardCharsets.UTF_8);
  }

  /** How many codes of two bytes a string has. */
  int codes(int operand) {
    return lengths[operand] / 2;
  }

  int code(int operand, int index) {
    int from = starts[operand] + 2 * index;
    return (codes[from] & 0xFF) << 8 | codes[from + 1] & 0xFF;
  }

  private void add(float number, int start, int length) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
    }
    numbers[count] = number;
    starts[count] = start;
    lengths[count++] = length;
  }

  /**
   * PDFBox writes strings so that have ASCII bytes only, with a backslash before ( ) and itself.
   */
  private void literal() {
    int from = codesEnd;
    at++;
    while (content[at] != ')') {
      at += content[at] == '\\' ? 1 : 0;
      codes[codesEnd++] = content[at++];
    }
    at++;
    add(0, from, codesEnd - from);
  }

  private void hexadecimal() {
    int from = codesEnd;
    at++;
    while (content[at] != '>') {
      int high = Character.digit(content[at], 16);
      codes[codesEnd++] = (byte) (high << 4 | Character.digit(content[at + 1], 16));
      at += 2;
    }
    at++;
    add(0, from, codesEnd - from);
  }

  private float number() {
    boolean negative = content[at] == '-';
    at += content[at] == '-' || content[at] == '+' ? 1 : 0;
    double value = 0;
    double scale = 0;
    for (; at < content.length; at++) {
      byte c = content[at];
      if (c == '.') {
        scale = 1;
      } else if (c >= '0' && c <= '9') {
        value = 10 * value + c - '0';
        scale *= 10;
      } else {
        break;
      }
    }
    value = scale > 1 ? value / scale : value;
    return (float) (negative ? -value : value);
  }

  private void skipRegular() {
    while (at < content.length && isRegular(content[at])) {
      at++;
    }
  }

  private static boolean isRegular(byte c) {
    return c > ' ' && "()<>[]{}/%".indexOf(c) < 0 || c < 0;
  }
}
