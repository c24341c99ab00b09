package gen.check.punctuation;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;

/** Quotes within quotes and titles within titles take the other marks, and only there. */
final class NestedMarks extends PassageRule implements Mendable {
  private static final String MARKS = "“”《》‘’〈〉";
  private static final String OTHERS = "‘’〈〉“”《》";

  /** More than a reader wants to see marked. */
  private static final int LONGEST = 200;

  @Override
  public String code() {
    return "C-PUNCT-NEST";
  }

  /** A single mark, or a text with such marks at both ends. */
  @Override
  public String mended(String marked) {
    int last = marked.length() - 1;
    if (last <= 0) {
      return other(marked);
    }
    int open = MARKS.indexOf(marked.charAt(0));
    return open >= 0 && open % 2 == 0 && MARKS.charAt(open + 1) == marked.charAt(last)
        ? other(marked.substring(0, 1)) + marked.substring(1, last) + other(marked.substring(last))
        : marked;
  }

  private static String other(String mark) {
    int index = MARKS.indexOf(mark);
    return index < 0 ? mark : OTHERS.substring(index, index + 1);
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    String text = passage.text();
    if (text.indexOf(Passage.UNKNOWN) >= 0) {
      return;
    }
    Pairs pairs = Pairs.of(text);
    // with a mark missing, what stands inside what is not known
    if (!pairs.faults().isEmpty()) {
      return;
    }
    for (Pairs.Pair pair : pairs.pairs()) {
      if (isWrong(text.charAt(pair.open()), pair.around())) {
        report(passage, pair, sink);
      }
    }
  }

  private static boolean isWrong(char open, char around) {
    return switch (open) {
      case '“', '《' -> around == open;
      case '‘' -> around == Passage.UNKNOWN || around == '‘';
      case '〈' -> around == Passage.UNKNOWN || around == '〈';
      default -> false;
    };
  }

  private void report(Passage passage, Pairs.Pair pair, Sink sink) {
    int end = pair.close() + 1;
    if (end - pair.open() <= LONGEST && passage.isTyped(pair.open(), end)) {
      finding(passage, pair.open(), end, sink);
    } else {
      // what stands between comes from elsewhere: each mark is mended by itself
      finding(passage, pair.open(), pair.open() + 1, sink);
      finding(passage, pair.close(), end, sink);
    }
  }

  private void finding(Passage passage, int from, int to, Sink sink) {
    if (passage.isTyped(from, to)) {
      String marked = passage.text().substring(from, to);
      sink.add(finding(passage, from, to - from, marked, mended(marked)));
    }
  }
}
