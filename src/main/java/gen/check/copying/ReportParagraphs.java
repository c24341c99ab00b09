package gen.check.copying;

import gen.check.Passage;
import gen.diag.Span;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared of a report, apart from the report itself. Immutable.
 *
 * @param file its data file's name; the same kind of name for all that are compared, as it tells
 *     which of two reports comes first
 * @param lastYear the name of last year's data file of the same office, if there is one
 */
public record ReportParagraphs(String file, Optional<String> lastYear, List<Paragraph> paragraphs) {
  /** Set phrases and whole titles make shorter paragraphs alike by themselves; in chars. */
  private static final int SHORTEST = 60;

  private static final Set<Passage.Kind> KINDS = Set.of(Passage.Kind.PARAGRAPH, Passage.Kind.POINT);

  private static final byte VERSION = 1;

  public ReportParagraphs {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * The paragraphs that are long enough and were written in the report's own file: neither what
   * templates supply, nor a folder's defaults, which are meant for many.
   *
   * @param file the data file's name in the passages' spans
   */
  public static ReportParagraphs of(
      String file, Optional<String> lastYear, List<Passage> passages) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Passage passage : passages) {
      String text = passage.text();
      if (KINDS.contains(passage.kind()) && text.length() >= SHORTEST) {
        Span span = passage.span(0, text.length());
        if (span.source().name().equals(file)) {
          paragraphs.add(Paragraph.of(span.line(), span.column(), span.length(), text));
        }
      }
    }
    return new ReportParagraphs(file, lastYear, paragraphs);
  }

  /** The same with other names, as when they are kept relative to the project. */
  public ReportParagraphs named(String file, Optional<String> lastYear) {
    return new ReportParagraphs(file, lastYear, paragraphs);
  }

  /** The same bytes for the same paragraphs, of which {@link #of(byte[])} makes them again. */
  public byte[] toBytes() {
    int size = 2 + 2 * Integer.BYTES + 2 * file.length();
    size += lastYear.map(name -> Integer.BYTES + 2 * name.length()).orElse(0);
    for (Paragraph paragraph : paragraphs) {
      size += 4 * Integer.BYTES + 2 * paragraph.han().length();
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    out.put(VERSION);
    put(file, out);
    out.put((byte) (lastYear.isPresent() ? 1 : 0));
    lastYear.ifPresent(name -> put(name, out));
    out.putInt(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      out.putInt(paragraph.line()).putInt(paragraph.column()).putInt(paragraph.length());
      put(paragraph.han(), out);
    }
    return out.array();
  }

  /**
   * @throws IllegalArgumentException when {@link #toBytes()} of this version has not made them
   */
  public static ReportParagraphs of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    require(in.remaining() > 0 && in.get() == VERSION);
    String file = text(in);
    require(in.remaining() > 0);
    Optional<String> lastYear = in.get() == 0 ? Optional.empty() : Optional.of(text(in));
    int count = integer(in);
    require(count >= 0 && count <= in.remaining() / (4 * Integer.BYTES));
    List<Paragraph> paragraphs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      paragraphs.add(new Paragraph(integer(in), integer(in), integer(in), text(in)));
    }
    require(!in.hasRemaining());
    return new ReportParagraphs(file, lastYear, paragraphs);
  }

  /** As UTF-16, which is the shortest for Han characters. */
  private static void put(String text, ByteBuffer out) {
    out.putInt(text.length());
    out.asCharBuffer().put(text);
    out.position(out.position() + 2 * text.length());
  }

  private static String text(ByteBuffer in) {
    int length = integer(in);
    require(length >= 0 && length <= in.remaining() / 2);
    char[] chars = new char[length];
    in.asCharBuffer().get(chars);
    in.position(in.position() + 2 * length);
    return new String(chars);
  }

  private static int integer(ByteBuffer in) {
    require(in.remaining() >= Integer.BYTES);
    return in.getInt();
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw new IllegalArgumentException("not the paragraphs of a report");
    }
  }
}
