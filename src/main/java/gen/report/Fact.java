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
 * @param previous last year's value as written; empty if not stated
 * @param note a remark for colleagues, never printed; empty if there is none
 * @param span where the value stands
 */
public record Fact(
    String name,
    String written,
    Optional<Quantity> quantity,
    String scope,
    String source,
    String previous,
    String note,
    Span span) {

  /** The value for machines: 485, 97.41, 10000, {@code 76 372}; of a text fact, the text itself. */
  public String value() {
    return quantity.map(Quantity::value).orElse(written);
  }
}
