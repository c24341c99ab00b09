package gen.template;

import gen.diag.Source;
import gen.text.Chinese;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words that a template prints, without rendering it: paragraph by paragraph, each char
 * with its place in the source. Directives and placeholders are one unknown char each time; so are
 * the ends of the file, as what stands there is included by others. Line breaks are read as on the
 * page.
 */
public final class TemplateTexts {
  private static final Set<String> INLINE =
      Set.of("a", "b", "data", "em", "i", "span", "strong", "sub", "sup", "time", "u");

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

  private static final int LONGEST_ENTITY = 10;

  private final String source;
  private final char unknown;
  private final List<TemplateText> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];
  private int at;

  private TemplateTexts(String source, char unknown) {
    this.source = source;
    this.unknown = unknown;
  }

  /**
   * @param unknown what stands for that which only rendering knows
   */
  public static List<TemplateText> of(Source template, char unknown) {
    if (template.text().stripLeading().startsWith("[#")) {
      return List.of(); // the other syntax, which none of ours uses
    }
    TemplateTexts texts = new TemplateTexts(template.text(), unknown);
    texts.read();
    return List.copyOf(texts.texts);
  }

  private void read() {
    unknown(0);
    while (at < source.length()) {
      if (source.startsWith("<#--", at)) {
        at = FtlSyntax.behind(source, "-->", at);
      } else if (source.startsWith("<!--", at)) {
        at = FtlSyntax.behind(source, "-->", at);
      } else if (FtlSyntax.isDirective(source, at)) {
        directive();
      } else if (source.startsWith("${", at)) {
        unknown(at);
        at = FtlSyntax.endOfPlaceholder(source, at);
      } else if (FtlSyntax.isTag(source, at)) {
        tag();
      } else if (source.charAt(at) == '&') {
        entity();
      } else if (FtlSyntax.isSpace(source.charAt(at))) {
        space();
      } else {
        add(source.charAt(at), at);
        at++;
      }
    }
    unknown(source.length());
    flush();
  }

  private void directive() {
    int end = FtlSyntax.endOfDirective(source, at);
    String name = FtlSyntax.nameOfDirective(source, at);
    for (int[] words : FtlSyntax.printedWords(source, at, end)) {
      literal(words[0], words[1]);
    }
    // those that print nothing stand between words without parting them
    if (!Set.of("#t", "#lt", "#rt", "#nt", "#ftl", "#import").contains(name)) {
      unknown(at);
    }
    at = end;
  }

  /** The words of a text between quotes, such as the caption that a macro is called with. */
  private void literal(int from, int to) {
    TemplateTexts inner = new TemplateTexts(source.substring(from, to), unknown);
    inner.unknown(0);
    while (inner.at < inner.source.length()) {
      if (inner.source.startsWith("${", inner.at)) {
        inner.unknown(inner.at);
        inner.at = FtlSyntax.endOfPlaceholder(inner.source, inner.at);
      } else {
        inner.add(inner.source.charAt(inner.at), inner.at);
        inner.at++;
      }
    }
    inner.unknown(inner.source.length());
    inner.flush();
    for (TemplateText found : inner.texts) {
      int[] moved = Arrays.stream(found.offsets()).map(offset -> offset + from).toArray();
      texts.add(new TemplateText(found.text(), moved));
    }
  }

  private void tag() {
    String name = FtlSyntax.nameOfTag(source, at);
    if (!INLINE.contains(name)) {
      flush();
    }
    at = FtlSyntax.endOfTag(source, at);
  }

  private void entity() {
    int end = source.indexOf(';', at);
    if (end < 0 || end - at > LONGEST_ENTITY) {
      add('&', at++);
      return;
    }
    String name = source.substring(at + 1, end);
    String meant = ENTITIES.get(name);
    if (meant == null) {
      unknown(at);
    } else {
      add(meant.charAt(0), at);
    }
    at = end + 1;
  }

  /** White space that holds a line break is none of the text where Chinese is written. */
  private void space() {
    int end = at;
    while (end < source.length() && FtlSyntax.isSpace(source.charAt(end))) {
      end++;
    }
    String space = source.substring(at, end);
    boolean broken = space.indexOf('\n') >= 0 || space.indexOf('\r') >= 0;
    boolean atEdge = text.isEmpty() || end == source.length();
    if (!atEdge && !broken) {
      for (int i = at; i < end; i++) {
        add(source.charAt(i), i);
      }
    } else if (!atEdge) {
      char left = text.charAt(text.length() - 1);
      int right = source.codePointAt(end);
      boolean joins = left == unknown || Chinese.joinsLines(left, right);
      if (!joins && !FtlSyntax.isMarkup(source, end)) {
        add(' ', at);
      }
    }
    at = end;
  }

  private void unknown(int offset) {
    if (text.isEmpty() || text.charAt(text.length() - 1) != unknown) {
      add(unknown, Math.min(offset, Math.max(0, source.length() - 1)));
    }
  }

  private void add(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }

  /** A paragraph ends here. */
  private void flush() {
    int end = text.length();
    while (end > 0 && FtlSyntax.isSpace(text.charAt(end - 1))) {
      end--;
    }
    String words = text.substring(0, end);
    if (words.chars().anyMatch(c -> c != unknown && !FtlSyntax.isSpace((char) c))) {
      texts.add(new TemplateText(words, Arrays.copyOf(offsets, end)));
    }
    text.setLength(0);
  }
}
