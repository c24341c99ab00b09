package gen.yaml;

import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.diag.Span;
import gen.yaml.Line.Kind;
import gen.yaml.MendedText.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at each line for the mistakes that people make at a Chinese keyboard. What is wrong in any
 * case is certain; what may as well be text is only suspected, and the parser decides.
 */
final class Lint {
  /** Columns for a tab and for a full-width space, in the order in which they are tried. */
  static final int[][] WIDTHS = {{2, 2}, {4, 2}, {8, 2}, {2, 1}, {4, 1}, {1, 1}};

  private final Source source;
  private final String text;
  private final List<Finding> certain = new ArrayList<>();
  private final List<Finding> suspected = new ArrayList<>();
  private final List<Diagnostic> comments = new ArrayList<>();
  private int indentAbove;

  Lint(Source source, List<Line> lines) {
    this.source = source;
    this.text = source.text();
    for (Line line : lines) {
      if (line.kind() != Kind.VERBATIM) {
        look(line);
      }
      if (line.kind() != Kind.BLANK && line.kind() != Kind.COMMENT) {
        indentAbove = line.content() - line.start();
      }
    }
  }

  List<Finding> certain() {
    return certain;
  }

  List<Finding> suspected() {
    return suspected;
  }

  /** Warnings about number signs, for a file that is otherwise right. */
  List<Diagnostic> comments() {
    return comments;
  }

  private void look(Line line) {
    indentation(line);
    if (line.kind() == Kind.COMMENT || line.kind() == Kind.BLANK) {
      return;
    }
    if (line.isStructure()) {
      dashes(line);
      colonGap(line);
      longKey(line);
      percent(line);
    }
    tightDash(line);
    colon(line);
    comment(line);
    numberSign(line);
  }

  private void indentation(Line line) {
    String head = text.substring(line.start(), line.content());
    int tab = head.indexOf('\t');
    int foreign = foreignSpace(head);
    if (tab < 0 && (foreign < 0 || line.kind() == Kind.MORE)) {
      return;
    }
    String code = tab >= 0 ? "E-YAML-TAB" : "E-YAML-INDENT-SPACE";
    int first = tab >= 0 ? tab : foreign;
    int last = first + 1;
    while (last < head.length() && head.charAt(last) == head.charAt(first)) {
      last++;
    }
    Span place = source.span(line.start() + first, last - first);
    Diagnostic diagnostic = Diagnostic.error(code, place, name(head.charAt(first)));
    List<Edit> ways = new ArrayList<>();
    for (int[] widths : WIDTHS) {
      String spaces = line.kind() == Kind.BLANK ? "" : " ".repeat(width(head, widths));
      ways.add(new Edit(line.start(), head.length(), spaces));
    }
    boolean sure = tab >= 0 || looksStructured(line);
    if (!sure && line.kind() != Kind.BLANK) {
      ways.add(new Edit(line.start(), head.length(), " ".repeat(indentAbove)));
      ways.add(new Edit(line.start(), head.length(), " ".repeat(indentAbove + 2)));
    }
    (sure ? certain : suspected).add(new Finding(diagnostic, line.start(), true, ways));
  }

  /** A list item or a key with its colon: no text of a paragraph that begins with wide spaces. */
  private boolean looksStructured(Line line) {
    return line.key() > line.content() || line.colon() >= 0 && text.charAt(line.colon()) == ':';
  }

  /** Full-width dashes as marks of a list, and tabs behind any. */
  private void dashes(Line line) {
    int at = line.content();
    while (at < line.key()) {
      char dash = text.charAt(at);
      int next = Chars.skipSpaces(text, at + 1, line.key());
      String gap = text.substring(at + 1, next);
      if (dash != '-') {
        add(true, line, "E-YAML-DASH", at, 1, dash, new Edit(at, next - at, "- "));
      } else if (gap.indexOf('\t') >= 0) {
        int tab = at + 1 + gap.indexOf('\t');
        add(true, line, "E-YAML-TAB", tab, 1, name('\t'), new Edit(at + 1, gap.length(), " "));
      } else if (foreignSpace(gap) >= 0) {
        int space = at + 1 + foreignSpace(gap);
        String name = name(text.charAt(space));
        Edit edit = new Edit(at + 1, gap.length(), " ");
        add(false, line, "E-YAML-INDENT-SPACE", space, 1, name, edit);
      }
      at = next;
    }
  }

  private void colonGap(Line line) {
    int after = line.colon() + 1;
    if (line.colon() >= 0 && after < line.end() && text.charAt(after) == '\t') {
      add(true, line, "E-YAML-TAB", after, 1, name('\t'), new Edit(after, 1, " "));
    }
  }

  private void longKey(Line line) {
    int length = line.colon() - line.key();
    if (length > TreeBuilder.LONGEST_KEY) {
      int codePoints = text.codePointCount(line.key(), line.colon());
      if (codePoints > TreeBuilder.LONGEST_KEY) {
        Edit edit = new Edit(line.key(), length, "key" + line.key());
        int most = TreeBuilder.LONGEST_KEY;
        add(true, line, "E-YAML-LONG-KEY", line.key(), length, most, edit);
      }
    }
  }

  /** At the head of a line it begins a directive, and YAML skips the line without a word. */
  private void percent(Line line) {
    if (line.content() == line.start() && text.charAt(line.start()) == '%') {
      add(true, line, "E-YAML-START", line.start(), 1, "%", new Edit(line.start(), 1, "#"));
    }
  }

  private void tightDash(Line line) {
    int at = line.key();
    if (at + 1 >= line.end()) {
      return;
    }
    char dash = text.charAt(at);
    char next = text.charAt(at + 1);
    boolean foreign = Chars.isForeignDash(dash) && next != dash;
    if (foreign) {
      add(false, line, "E-YAML-DASH", at, 1, dash, new Edit(at, 1, "- "));
    } else if (dash == '-' && Character.isLetter(next)) {
      add(false, line, "E-YAML-DASH-SPACE", at, 1, dash, new Edit(at + 1, 0, " "));
    }
  }

  private void colon(Line line) {
    int colon = line.colon();
    if (colon < 0) {
      return;
    }
    String name = text.substring(line.key(), colon).strip();
    if (text.charAt(colon) == '：') {
      add(false, line, "E-YAML-COLON", colon, 1, name, new Edit(colon, 1, ": "));
    } else if (colon + 1 < line.end() && " \t".indexOf(text.charAt(colon + 1)) < 0) {
      add(false, line, "E-YAML-SPACE", colon, 1, name, new Edit(colon, 1, ": "));
    }
  }

  private void comment(Line line) {
    int value = Chars.skipSpaces(text, Math.max(line.key(), line.colon() + 1), line.end());
    for (int i = line.content(); i < line.end(); i++) {
      boolean first = i == line.content();
      if (text.charAt(i) == '＃' && (first || i >= value && isPlain(line, value, i))) {
        add(false, line, "E-YAML-COMMENT", i, 1, "", new Edit(i, 1, "#"));
        // 编号: ＃3 is a value
        if (first || i > value) {
          comments.add(Diagnostic.warning("W-YAML-COMMENT", source.span(i, 1)));
        }
        return;
      }
    }
  }

  /** {@code 编号 #3 的事项}: YAML takes what follows for a comment, and the text would be cut off. */
  private void numberSign(Line line) {
    int value = Chars.skipSpaces(text, Math.max(line.key(), line.colon() + 1), line.end());
    for (int i = value + 1; i + 1 < line.end(); i++) {
      if (text.charAt(i) == '#' && Chars.isSpace(text.charAt(i - 1))) {
        char next = text.charAt(i + 1);
        if (next < 0x80 && Character.isLetterOrDigit(next) && isPlain(line, value, i)) {
          comments.add(Diagnostic.warning("W-YAML-NUMBER-SIGN", source.span(i, line.end() - i)));
        }
        return;
      }
    }
  }

  /** True when what stands there follows a space, and neither quotes nor a comment were begun. */
  private boolean isPlain(Line line, int value, int at) {
    boolean quoted = "\"'[{#".indexOf(text.charAt(value)) >= 0;
    boolean comment = text.substring(line.content(), at).contains(" #");
    return Chars.isSpace(text.charAt(at - 1)) && !quoted && !comment;
  }

  private void add(
      boolean sure, Line line, String code, int offset, int length, Object about, Edit repair) {
    Diagnostic diagnostic = Diagnostic.error(code, source.span(offset, length), about);
    boolean likely = line.isStructure();
    Finding finding = new Finding(diagnostic, line.start(), likely, List.of(repair));
    (sure ? certain : suspected).add(finding);
  }

  private static int foreignSpace(String head) {
    for (int i = 0; i < head.length(); i++) {
      if (Chars.isForeignSpace(head.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int width(String head, int[] widths) {
    return head.chars().map(c -> c == '\t' ? widths[0] : c == '\u3000' ? widths[1] : 1).sum();
  }

  private static String name(char space) {
    return String.format("U+%04X", (int) space);
  }
}
