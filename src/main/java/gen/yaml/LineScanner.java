package gen.yaml;

import gen.diag.Source;
import gen.yaml.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells for each line of a file whether its head has a meaning for YAML, or is inside a text. It
 * goes on where a parser would give up, and takes a mistaken colon or dash for what it was meant to
 * be.
 */
final class LineScanner {
  /** More brackets or dashes than anyone means; SnakeYAML grows slow with them. */
  static final int MOST_OPEN = 64;

  private static final Pattern BLOCK = Pattern.compile("[|>]([+-]?)([1-9]?)[+-]?[ \\t]*(#.*)?");
  private static final Pattern PROPERTY = Pattern.compile("[&!]\\S*\\s+");
  private static final Pattern COMMENT = Pattern.compile("[ \\t]#");

  private enum State {
    NOTHING,
    PLAIN,
    BLOCK,
    QUOTED,
    BRACKETS
  }

  private final Source source;
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private State state = State.NOTHING;
  private int tooDeep = -1;

  /** The column of the innermost key or dash; -1 at the root. */
  private int parent = -1;

  /** The column of a block's text; 0 until its first line with text is seen. */
  private int blockColumn;

  private int quoteEnd;
  private String unclosed = "";
  private int open;

  private LineScanner(Source source) {
    this.source = source;
    this.text = source.text();
  }

  /**
   * @param tooDeep where more than {@link #MOST_OPEN} brackets or dashes are open, or -1
   */
  record Scan(List<Line> lines, int tooDeep) {}

  static Scan scan(Source source) {
    LineScanner scanner = new LineScanner(source);
    for (int number = 1; number <= source.lineCount(); number++) {
      scanner.line(source.lineStart(number), source.line(number).length());
    }
    return new Scan(List.copyOf(scanner.lines), scanner.tooDeep);
  }

  private void line(int start, int length) {
    int end = start + length;
    int content = Chars.skipSpaces(text, start, end);
    int indent = 0;
    while (indent < length && text.charAt(start + indent) == ' ') {
      indent++;
    }
    if (goesOn(start, indent, end)) {
      add(start, content, content, -1, end, Kind.VERBATIM);
    } else if (content == end) {
      boolean more = state == State.PLAIN && indent > parent && indent < length;
      add(
          start,
          content,
          content,
          -1,
          end,
          more && !isTab(start, content) ? Kind.MORE : Kind.BLANK);
    } else if (text.charAt(content) == '#' && isAscii(start, content)) {
      state = State.NOTHING;
      add(start, content, content, -1, end, Kind.COMMENT);
    } else {
      boolean more = state == State.PLAIN && indent > parent && !isTab(start, content);
      entry(start, content, end, more);
    }
  }

  /** True when the line is part of a block, of quotes or of brackets that are open. */
  private boolean goesOn(int start, int indent, int end) {
    switch (state) {
      case BLOCK -> {
        if (start + indent == end) {
          return true;
        }
        if (blockColumn == 0 && indent > parent) {
          blockColumn = Math.max(1, indent);
        }
        if (blockColumn > 0 && indent >= blockColumn) {
          return true;
        }
        state = State.NOTHING;
        return false;
      }
      case QUOTED -> {
        if (end > quoteEnd) {
          state = State.NOTHING;
        }
        return true;
      }
      case BRACKETS -> {
        boolean closes = start + indent < end && "]}".indexOf(text.charAt(start + indent)) >= 0;
        boolean over = indent <= parent && start + indent < end && !closes;
        state = over ? State.NOTHING : state;
        if (!over) {
          brackets(start, end);
        }
        return !over;
      }
      default -> {
        return false;
      }
    }
  }

  private void entry(int start, int content, int end, boolean more) {
    int at = content;
    int dashes = 0;
    int column = parent;
    while (isListMark(at, end)) {
      column = at - start;
      at = Chars.skipSpaces(text, at + 1, end);
      deep(++dashes, at);
    }
    int key = at;
    int colon = KeyFinder.colon(text, key, end);
    // a text without quotes cannot go on with a key: the parser will refuse it, and it was meant as
    // one
    boolean within = more && !isProper(colon, end);
    add(start, content, key, colon, end, within ? Kind.MORE : Kind.ENTRY);
    if (within) {
      if (COMMENT.matcher(text).region(content, end).find()) {
        state = State.NOTHING;
      }
      return;
    }
    if (colon >= 0) {
      parent = key - start;
      at = Chars.skipSpaces(text, colon + 1, end);
    } else if (dashes > 0) {
      parent = column;
    } else {
      parent = Math.min(parent, content - start);
    }
    value(at, end);
  }

  /** What begins behind the colon or the dash decides what the next lines are. */
  private void value(int from, int end) {
    int at = from;
    Matcher property = PROPERTY.matcher(text).region(at, end);
    while (property.lookingAt()) {
      at = property.end();
      property.region(at, end);
    }
    state = State.NOTHING;
    if (at >= end) {
      return;
    }
    char c = text.charAt(at);
    Matcher block = BLOCK.matcher(text).region(at, end);
    if (block.matches()) {
      state = State.BLOCK;
      String digit = block.group(2);
      blockColumn = digit.isEmpty() ? 0 : Math.max(parent, 0) + Integer.parseInt(digit);
    } else if (c == '"' || c == '\'') {
      quoteEnd =
          QuoteFinder.closing(text, at + 1, unclosed.indexOf(c) < 0 ? text.length() : end, c);
      // after one that never ends, do not search the whole file again
      unclosed += quoteEnd < 0 ? c : "";
      state = quoteEnd > end ? State.QUOTED : State.NOTHING;
    } else if (c == '[' || c == '{') {
      state = State.BRACKETS;
      open = 0;
      brackets(at, end);
    } else if (c != '#' && !COMMENT.matcher(text).region(at, end).find()) {
      state = State.PLAIN;
    }
  }

  private void brackets(int from, int end) {
    for (int i = from; i < end && state == State.BRACKETS; i++) {
      char c = text.charAt(i);
      boolean begins = i == from || " \t[{,".indexOf(text.charAt(i - 1)) >= 0;
      if ((c == '"' || c == '\'') && begins) {
        int closing = QuoteFinder.closing(text, i + 1, end, c);
        i = closing < 0 ? i : closing;
      } else if (c == '#' && i > from && Chars.isSpace(text.charAt(i - 1))) {
        return;
      } else if (c == '[' || c == '{') {
        deep(++open, i);
      } else if ((c == ']' || c == '}') && --open <= 0) {
        state = State.NOTHING;
      }
    }
  }

  private void deep(int count, int offset) {
    if (count > MOST_OPEN && tooDeep < 0) {
      tooDeep = offset;
    }
  }

  private boolean isListMark(int at, int end) {
    if (at >= end) {
      return false;
    }
    char c = text.charAt(at);
    boolean last = at + 1 == end;
    if (c == '-') {
      return last || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t';
    }
    return Chars.isForeignDash(c) && !last && Chars.isSpace(text.charAt(at + 1));
  }

  private boolean isProper(int colon, int end) {
    return colon >= 0
        && text.charAt(colon) == ':'
        && (colon + 1 == end || " \t".indexOf(text.charAt(colon + 1)) >= 0);
  }

  private boolean isTab(int from, int to) {
    return text.substring(from, to).indexOf('\t') >= 0;
  }

  private boolean isAscii(int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> c < 0x80);
  }

  private void add(int start, int content, int key, int colon, int end, Kind kind) {
    lines.add(new Line(start, content, key, colon, end, kind));
  }
}
