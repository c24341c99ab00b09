package gen.report;

import gen.diag.Span;
import java.util.List;
import java.util.Optional;

/**
 * A table of facts. Every row has as many cells as there are columns; no cell is empty. Immutable.
 *
 * @param columns the words above the columns; the first stands above the words of the rows
 * @param rows the first cell of each says what the row is about
 * @param note printed below, such as where the figures come from
 * @param span where the data begins to speak of it
 */
public record Table(
    Optional<Prose> caption,
    List<Prose> columns,
    List<List<Prose>> rows,
    Optional<Prose> note,
    Span span) {

  public static final int FEWEST_COLUMNS = 2;

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
