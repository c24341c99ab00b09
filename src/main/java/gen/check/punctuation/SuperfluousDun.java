package gen.check.punctuation;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * 、 between two quotations or two titles that nothing else separates: {@code 《宪法》、《民法典》}. A series
 * of which an item has words or a note behind its title keeps its marks.
 */
final class SuperfluousDun extends PassageRule implements Mendable {
  /** Items of one level that 、 parts, up to the next greater mark. */
  private static final class Series {
    private final List<Integer> wrong = new ArrayList<>();
    private int item;
    private boolean mixed;

    private Series(int start) {
      item = start;
    }
  }

  @Override
  public String code() {
    return "C-PUNCT-DUN";
  }

  @Override
  public String mended(String marked) {
    return "";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    String text = passage.text();
    if (!text.contains("”、“") && !text.contains("》、《")) {
      return;
    }
    Deque<Series> levels = new ArrayDeque<>();
    levels.push(new Series(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBracketBehind(text, i)) {
        levels.peek().mixed = true;
      }
      if (Marks.isOpening(c)) {
        levels.push(new Series(i + 1));
      } else if (Marks.isClosing(c) && levels.size() > 1) {
        end(levels.pop(), passage, sink);
      } else if (c == '、') {
        separator(levels.peek(), text, i);
      } else if (c == Passage.UNKNOWN) {
        levels.peek().mixed = true;
      } else if ("，。；：！？".indexOf(c) >= 0) {
        end(levels.pop(), passage, sink);
        levels.push(new Series(i + 1));
      }
    }
    levels.forEach(series -> end(series, passage, sink));
  }

  /** A note behind an item, be it the last, lets the whole series keep its marks. */
  private static boolean isBracketBehind(String text, int i) {
    char before = Marks.at(text, i - 1);
    return "（(〔".indexOf(text.charAt(i)) >= 0 && (before == '”' || before == '》');
  }

  private static void separator(Series series, String text, int i) {
    char before = Marks.at(text, i - 1);
    char after = Marks.at(text, i + 1);
    if (before == '”' && after == '“' || before == '》' && after == '《') {
      series.wrong.add(i);
    } else if (!Marks.isClosing(before) && hasTitle(text, series.item, i) || before == '）') {
      series.mixed = true;
    }
    series.item = i + 1;
  }

  private static boolean hasTitle(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> c == '《' || c == '“');
  }

  private void end(Series series, Passage passage, Sink sink) {
    if (series.mixed) {
      return;
    }
    for (int i : series.wrong) {
      if (passage.isTyped(i)) {
        String around = passage.text().substring(i - 1, i + 2);
        sink.add(finding(passage, i, 1, around, around.charAt(0) == '”' ? "引号" : "书名号"));
      }
    }
  }
}
