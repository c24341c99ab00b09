package gen.report;

import gen.diag.Span;
import java.util.Optional;

/**
 * One fact of a report: a figure or a text that stands once in the data and is placed wherever the
 * report needs it.
 *
 * @param name any text without {@code }}
 * @param written the value to the character as it stands in the data
 * @param quantity what the value means, if it is an amount; a text fact has none
 * @param scope what the figure covers; empty if not stated
 * @param source where it comes from; empty if not stated
 * @param previous last year's value, from the fact itself or from last year's file; empty if not
 *     known, or if it was counted otherwise
 * @param note a remark for colleagues, never printed; empty if there is none
 * @param span where the value stands
 */
public record Fact(
    String name,
    String written,
    Optional<Quantity> quantity,
    String scope,
    String source,
    Optional<Previous> previous,
    String note,
    Span span) {

  /** What became of the figure since last year; empty when the two cannot be compared. */
  public Optional<Change> change() {
    return previous
        .flatMap(Previous::quantity)
        .flatMap(before -> quantity.flatMap(now -> Change.between(before, now)));
  }

  /** True when it says that there was none: 0件. */
  boolean isZero() {
    return quantity.filter(Quantity::isZero).isPresent();
  }

  /** The same with last year's value. */
  Fact after(Previous last) {
    return new Fact(name, written, quantity, scope, source, Optional.of(last), note, span);
  }

  /** The value for machines: 485, 97.41, 10000, {@code 76 372}; of a text fact, the text itself. */
  public String value() {
    return quantity.map(Quantity::value).orElse(written);
  }
}
