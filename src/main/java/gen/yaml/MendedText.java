package gen.yaml;

import gen.diag.Source;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A source with some of its mistakes put right in memory, so that the rest of it can be read.
 * Offsets into the mended text are turned back into places of the source. Immutable.
 */
final class MendedText {

  /**
   * A change of the source.
   *
   * @param offset where, in chars of the source
   * @param length how many chars go
   */
  record Edit(int offset, int length, String replacement) {
    private int end() {
      return offset + length;
    }

    private boolean covers(Edit other) {
      return offset <= other.offset && other.end() <= end();
    }
  }

  private final Source source;
  private final List<Edit> edits;
  private final String text;

  /** Where each edit's replacement begins in the mended text. */
  private final int[] starts;

  MendedText(Source source) {
    this(source, List.of());
  }

  private MendedText(Source source, List<Edit> edits) {
    this.source = source;
    this.edits = edits;
    this.text = edits.isEmpty() ? source.text() : apply(source.text(), edits);
    this.starts = new int[edits.size()];
    int shift = 0;
    for (int i = 0; i < starts.length; i++) {
      Edit edit = edits.get(i);
      starts[i] = edit.offset + shift;
      shift += edit.replacement.length() - edit.length;
    }
  }

  Source source() {
    return source;
  }

  String text() {
    return text;
  }

  boolean isOriginal() {
    return edits.isEmpty();
  }

  /** This text with more changes; a later change replaces those that it covers. */
  MendedText with(Collection<Edit> more) {
    List<Edit> all = new ArrayList<>(more);
    all.sort(Comparator.comparingInt(Edit::offset));
    int next = 0;
    for (Edit old : edits) {
      while (next < more.size() && all.get(next).end() < old.end()) {
        next++;
      }
      if (next == more.size() || !all.get(next).covers(old)) {
        all.add(old);
      }
    }
    all.sort(Comparator.comparingInt(Edit::offset));
    return new MendedText(source, all);
  }

  /** The offset in the source of an offset in the mended text. */
  int original(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int last = found >= 0 ? found : -found - 2;
    // of several at one place the last
    while (last >= 0 && last + 1 < starts.length && starts[last + 1] == offset) {
      last++;
    }
    if (last < 0) {
      return offset;
    }
    Edit edit = edits.get(last);
    int inside = offset - starts[last];
    if (inside < edit.replacement.length()) {
      return edit.offset + Math.min(inside, Math.max(0, edit.length - 1));
    }
    int original = edit.end() + inside - edit.replacement.length();
    return Math.min(original, source.text().length());
  }

  /** The place in the source of a piece of the mended text. */
  Span span(int from, int to) {
    int start = original(from);
    return source.span(start, Math.max(0, original(to) - start));
  }

  /** The line of the source that an offset in the mended text belongs to. */
  int line(int offset) {
    return span(offset, offset).line();
  }

  private static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int done = 0;
    for (Edit edit : edits) {
      out.append(text, done, Math.max(done, edit.offset)).append(edit.replacement);
      done = Math.max(done, edit.end());
    }
    return out.append(text, done, text.length()).toString();
  }
}
