package gen.yaml;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.SourceReader;
import gen.diag.Span;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes texts of SnakeYAML's scalars and finds what must not stand in them. */
final class Scalars {
  /** In chars; a paragraph of a report has some hundred. */
  static final int LONGEST = 1 << 16;

  private final MendedText mended;
  private final Parsed parsed;
  private final Sink sink;

  Scalars(MendedText mended, Parsed parsed, Sink sink) {
    this.mended = mended;
    this.parsed = parsed;
    this.sink = sink;
  }

  /**
   * @param nearby what to show when nothing is written, or null for the point where it would stand
   */
  YamlText text(ScalarEvent event, Span nearby) {
    int start = parsed.start(event);
    int end = parsed.end(event);
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    ScalarText read = read(mended.text(), event, propertiesEnd(event, start), end);
    if (!read.value().equals(event.getValue())) {
      read = ScalarText.aligned(event.getValue(), mended.text(), start, end);
    }
    read = read.withoutFoldsInChinese();
    int[] offsets = read.offsets();
    if (!mended.isOriginal()) {
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = mended.original(offsets[i]);
      }
    }
    Span span = span(event, read.value(), offsets, start, end);
    if (start == end && nearby != null) {
      span = nearby;
    }
    YamlText text = new YamlText(mended.source(), span, read.value(), plain, offsets);
    check(event, text, start);
    return text;
  }

  /** Not yet without the spaces of folding, so that it is what SnakeYAML reads. */
  static ScalarText read(String text, ScalarEvent event, int start, int end) {
    return switch (event.getScalarStyle()) {
      case LITERAL, FOLDED -> BlockScalar.read(text, start, end, event.getValue());
      case SINGLE_QUOTED -> FlowScalar.read(text, start, end, '\'');
      case DOUBLE_QUOTED -> FlowScalar.read(text, start, end, '"');
      default -> FlowScalar.read(text, start, end, (char) 0);
    };
  }

  /** An anchor or a tag, which is an error, stands before the scalar itself. */
  private int propertiesEnd(ScalarEvent event, int start) {
    if (event.getAnchor() == null && event.getTag() == null) {
      return start;
    }
    String text = mended.text();
    int at = start;
    while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return Math.min(at, Math.max(start, parsed.end(event)));
  }

  private Span span(ScalarEvent event, String value, int[] offsets, int start, int end) {
    boolean block =
        event.getScalarStyle() == ScalarStyle.LITERAL
            || event.getScalarStyle() == ScalarStyle.FOLDED;
    if (!block) {
      return mended.span(start, end);
    }
    Source source = mended.source();
    for (int i = 0; i < value.length(); i++) {
      if (!Character.isWhitespace(value.charAt(i))) {
        return source.span(offsets[i], source.text().length());
      }
    }
    return mended.span(start, start + 1);
  }

  private void check(ScalarEvent event, YamlText text, int start) {
    String value = text.value();
    if (value.length() > LONGEST) {
      sink.add(Diagnostic.error("E-YAML-LONG-TEXT", text.span(), LONGEST));
    }
    if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
      int c;
      for (int i = 0; i < value.length(); i += Character.charCount(c)) {
        c = value.codePointAt(i);
        if (!SourceReader.allows(c)) {
          Span place = text.span(i, 1);
          sink.add(Diagnostic.error("E-YAML-ESCAPE", place, SourceReader.describe(c)));
        }
      }
    }
    boolean block = event.getScalarStyle() == ScalarStyle.FOLDED;
    if (block && value.isEmpty() && Character.isDigit(charAt(start + 1))) {
      // 人数: >5 is, for YAML, an empty text that would be indented by five spaces
      Span place = mended.span(start, start + 2);
      sink.add(Diagnostic.error("E-YAML-START", place, ">"));
    }
  }

  private char charAt(int offset) {
    return offset < mended.text().length() ? mended.text().charAt(offset) : 0;
  }
}
