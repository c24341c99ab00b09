package gen.report;

import gen.diag.Span;
import java.util.Optional;

/**
 * Last year's value of a fact.
 *
 * @param written as it stands in the data
 * @param quantity what it means, if it is an amount
 * @param span where it stands: under {@code previous:}, or in last year's file
 */
public record Previous(String written, Optional<Quantity> quantity, Span span) {

  static Previous of(String written, Span span) {
    return new Previous(written, Quantity.parse(written), span);
  }

  /**
   * True when both say the same figure, however it is written: 79.10% and 79.1%, 1.2万件 and 12000件.
   */
  boolean says(Fact fact) {
    return quantity.isPresent() && fact.quantity().isPresent()
        ? quantity.get().equalsAmount(fact.quantity().get())
        : written.equals(fact.written());
  }
}
