package gen.report;

import gen.diag.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
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
    List<List<String>> lines = new ArrayList<>();
    lines.add(sketches(table.columns(), facts));
    table.rows().forEach(row -> lines.add(sketches(row, facts)));
    return of(lines);
  }

  /**
   * The same for words as they are printed; empty when even the smallest is too large.
   *
   * @param lines the words above the columns and the rows, all with as many cells
   */
  public static Optional<TableSize> of(List<List<String>> lines) {
    for (TableSize size : values()) {
      if (size.holds(lines, COMFORTABLE)) {
        return Optional.of(size);
      }
    }
    return SMALLER.holds(lines, NARROWEST) ? Optional.of(SMALLER) : Optional.empty();
  }

  private static List<String> sketches(List<Prose> cells, Map<String, Fact> facts) {
    return cells.stream().map(cell -> Printed.sketch(cell, facts)).toList();
  }

  private boolean holds(List<List<String>> lines, int narrowest) {
    double room = ROOM;
    for (int column = 0; column < lines.get(0).size(); column++) {
      int halves = 0;
      for (List<String> line : lines) {
        halves = Math.max(halves, needed(line.get(column), narrowest));
      }
      room -= halves * points / 2 + PADDING;
    }
    return room >= 0;
  }

  private static int needed(String text, int narrowest) {
    int halves = Math.min(narrowest, DisplayWidth.of(text));
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      halves = Math.max(halves, Math.min(LONGEST_WORD + 4, DisplayWidth.of(word.group())));
    }
    return halves;
  }
}
