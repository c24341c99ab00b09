package gen.check.punctuation;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** ； between the items of a list of which one holds a full stop: 一是……。……；二是……. */
final class SemicolonAfterStop implements Rule, Mendable {
  private static final Sought NUMBER = Sought.of("(?:^|(?<=[。；：，]))(?<n>[一二三四五六七八九十])是");

  private static final String NUMBERS = "一二三四五六七八九十";

  /** An item of a list: a point, or a part of a paragraph. */
  private record Item(Passage passage, int from, int to) {
    private boolean holdsStop() {
      int stop = passage.text().indexOf('。', from);
      return stop >= 0 && stop < to;
    }

    private boolean holdsInnerStop() {
      int stop = passage.text().indexOf('。', from);
      return stop >= 0 && stop < to - 1;
    }

    private boolean endsIn(char mark) {
      return to > from && passage.text().charAt(to - 1) == mark;
    }
  }

  @Override
  public String code() {
    return "C-PUNCT-ITEMS";
  }

  @Override
  public String mended(String marked) {
    return "。";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    List<Item> points = new ArrayList<>();
    for (Passage passage : report.passages()) {
      if (passage.kind() != Passage.Kind.POINT) {
        points = end(points, sink);
        paragraph(passage, sink);
      } else {
        if (startsAnother(points, passage)) {
          points = end(points, sink);
        }
        points.add(new Item(passage, 0, passage.text().length()));
      }
    }
    end(points, sink);
  }

  /** Two lists may follow one another: 甲；乙。 and 丙；丁。 */
  private static boolean startsAnother(List<Item> points, Passage next) {
    int last = points.size() - 1;
    return last >= 0 && !points.get(last).passage.section().equals(next.section())
        || last > 0 && points.get(last).endsIn('。') && points.get(last - 1).endsIn('；');
  }

  private List<Item> end(List<Item> points, Sink sink) {
    int last = points.size() - 1;
    boolean stops = last >= 0 && points.get(last).holdsInnerStop();
    for (int i = 0; i < last; i++) {
      stops |= points.get(i).holdsStop();
    }
    if (stops) {
      points.forEach(item -> judge(item, sink));
    }
    return new ArrayList<>();
  }

  /** A list that is typed within a paragraph; what follows its last number is not all of it. */
  private void paragraph(Passage passage, Sink sink) {
    if (!NUMBER.mayBeIn(passage.grams()) || passage.text().indexOf(Passage.UNKNOWN) >= 0) {
      return;
    }
    List<Item> items = new ArrayList<>();
    Matcher number = NUMBER.matcher(passage.text());
    int start = -1;
    int next = 0;
    while (number.find()) {
      int n = NUMBERS.indexOf(number.group("n"));
      if (n == 0) {
        between(items, sink);
        items.clear();
        start = number.start();
        next = 1;
      } else if (start >= 0 && n == next) {
        items.add(new Item(passage, start, number.start()));
        start = number.start();
        next++;
      }
    }
    between(items, sink);
  }

  private void between(List<Item> items, Sink sink) {
    if (items.stream().anyMatch(Item::holdsStop)) {
      items.forEach(item -> judge(item, sink));
    }
  }

  private void judge(Item item, Sink sink) {
    int last = item.to - 1;
    if (item.endsIn('；') && item.passage.isTyped(last)) {
      sink.add(Diagnostic.finding(severity(), code(), item.passage.span(last, 1)));
    }
  }
}
