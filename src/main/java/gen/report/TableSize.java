package gen.report;

import gen.diag.DisplayWidth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of type in which a table is set: the largest in which its columns stand side by side
 * without parting a figure, and without columns of a word's breadth.
 */
public enum TableSize {
  /** 小四. */
  NORMAL(12),
  /** 五号. */
  SMALL(10.5),
  /** 小五, the smallest. */
  SMALLER(9);

  /** The text area of GB/T 9704-2012 5.2.1 in points, less a hair. */
  private static final double ROOM = 440;

  /** What a column has to the left and right of its words. */
  private static final double PADDING = 9;

  /** In half characters: what a column should have, and what it must have. */
  private static final int COMFORTABLE = 8;

  private static final int NARROWEST = 4;

  /** A longer word is cut by the page. */
  private static final int LONGEST_WORD = 16;

  /** Digits and letters with the unit behind them. */
  private static final Pattern WORD = Pattern.compile("[!-~]+[\\p{IsHan}％‰℃°]{0,2}");

  private final double points;

  TableSize(double points) {
    this.points = points;
  }

  /** Empty when even the smallest is too large for the page. */
  public static Optional<TableSize> of(Table table, Map<String, Fact> facts) {
    for (TableSize size : values()) {
      if (size.holds(table, facts, COMFORTABLE)) {
        return Optional.of(size);
      }
    }
    return SMALLER.holds(table, facts, NARROWEST) ? Optional.of(SMALLER) : Optional.empty();
  }

  private boolean holds(Table table, Map<String, Fact> facts, int narrowest) {
    double room = ROOM;
    for (int column = 0; column < table.columns().size(); column++) {
      int halves = needed(table.columns().get(column), facts, narrowest);
      for (var row : table.rows()) {
        halves = Math.max(halves, needed(row.get(column), facts, narrowest));
      }
      room -= halves * points / 2 + PADDING;
    }
    return room >= 0;
  }

  private static int needed(Prose cell, Map<String, Fact> facts, int narrowest) {
    String text = Printed.sketch(cell, facts);
    int halves = Math.min(narrowest, DisplayWidth.of(text));
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      halves = Math.max(halves, Math.min(LONGEST_WORD + 4, DisplayWidth.of(word.group())));
    }
    return halves;
  }
}
