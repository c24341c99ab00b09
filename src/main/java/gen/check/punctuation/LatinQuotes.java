package gen.check.punctuation;

import gen.check.Mendable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Quotation marks of a typewriter around Chinese: {@code "国家宪法日"}. */
final class LatinQuotes extends PatternRule implements Mendable {
  LatinQuotes() {
    super(
        "C-PUNCT-QUOTES",
        "(?<wrong>\"[^\"'\\uFFFC]{1,60}\"|(?<![A-Za-z0-9])'[^\"'\\uFFFC]{1,60}'(?![A-Za-z0-9]))");
  }

  /** As far back as it is looked for what is open; so the time stays in proportion to the text. */
  private static final int FAR = 1000;

  /** What it is by itself, outside all other quotations. */
  @Override
  public String mended(String marked) {
    return mended(marked, "“", "”");
  }

  /** Which marks it takes depends on where it stands, which the finding knows. */
  @Override
  public String mended(String marked, List<String> arguments) {
    return marked.equals(arguments.get(0)) ? arguments.get(1) : marked;
  }

  @Override
  protected Object[] arguments(Found found) {
    String marked = found.marked();
    if (!isCertain(found)) {
      return new Object[] {marked, marked};
    }
    return new Object[] {
      marked, isInside(found) ? mended(marked, "‘", "’") : mended(marked, "“", "”")
    };
  }

  /** One that is missing, or an inch, would make pairs of what stands between two quotations. */
  private static boolean isCertain(Found found) {
    String text = found.text();
    char mark = found.marked().charAt(0);
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == mark) {
        count++;
        if (i > 0 && Marks.isDigit(text.charAt(i - 1))) {
          return false;
        }
      }
    }
    return count % 2 == 0;
  }

  /** Only a whole quotation shows which mark opens it. */
  private static String mended(String marked, String open, String close) {
    int last = marked.length() - 1;
    boolean whole = last > 0 && marked.charAt(0) == marked.charAt(last);
    return whole ? open + marked.substring(1, last) + close : marked;
  }

  /** True when the innermost quotation around it is one of “ ”, or will be one. */
  private static boolean isInside(Found found) {
    String text = found.text();
    Deque<Character> open = new ArrayDeque<>();
    for (int i = Math.max(0, found.from() - FAR); i < found.from(); i++) {
      char c = text.charAt(i);
      boolean closes = !open.isEmpty() && open.peek() == opening(c);
      if (closes && (c == '”' || c == '’' || c == '"')) {
        open.pop();
      } else if (c == '“' || c == '‘' || c == '"' && text.indexOf('"', found.to()) >= 0) {
        open.push(c);
      }
    }
    return !open.isEmpty() && open.peek() != '‘';
  }

  private static char opening(char c) {
    return c == '”' ? '“' : c == '’' ? '‘' : c;
  }

  @Override
  protected boolean isWrong(Found found) {
    return found.marked().chars().anyMatch(c -> Marks.isHan((char) c))
        || Marks.isChinese(found.before()) && Marks.isChinese(found.after());
  }
}
