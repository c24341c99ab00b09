package gen.yaml;

import gen.diag.Source;
import gen.diag.Span;

/**
 * A YAML scalar: its text as the file means it, never a number, a date or a truth value.
 *
 * <p>Where YAML folds a line break into a space between two Han characters, the space is left out,
 * as no one means it. Every character knows its place in the file, also in quoted, folded and block
 * texts. Immutable.
 */
public final class YamlText implements YamlNode {
  private final Source source;
  private final Span span;
  private final String value;
  private final boolean plain;
  private final int[] offsets;

  /**
   * @param plain true when it stands without quotes and is not a block
   * @param offsets the offset in the source of each char of {@code value}, and one more: the offset
   *     behind the last
   */
  YamlText(Source source, Span span, String value, boolean plain, int[] offsets) {
    if (offsets.length != value.length() + 1) {
      throw new IllegalArgumentException("one offset for each char, and one for the end");
    }
    this.source = source;
    this.span = span;
    this.value = value;
    this.plain = plain;
    this.offsets = offsets;
  }

  @Override
  public Span span() {
    return span;
  }

  public String value() {
    return value;
  }

  /**
   * True when nothing is written: no value at all, {@code ~} or {@code null} without quotes, or
   * only white space.
   */
  public boolean isEmpty() {
    return value.isBlank() || plain && (value.equals("~") || value.equals("null"));
  }

  /** True when it stands without quotes and is not a block. */
  public boolean isPlain() {
    return plain;
  }

  /** The place of a piece of the text, given in chars of {@link #value()}. */
  public Span span(int from, int length) {
    int start = offsets[from];
    int end = length == 0 ? start : Math.max(start, offsets[from + length - 1] + 1);
    return source.span(start, end - start);
  }

  /** The offset in the source of a char of the text. */
  int offset(int index) {
    return offsets[index];
  }

  Source source() {
    return source;
  }

  @Override
  public String toString() {
    return value;
  }
}
