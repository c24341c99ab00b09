package gen.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart ready to be drawn: its words as they are printed, and its facts. All of them are
 * quantities of one part and of the same unit. Immutable.
 */
public record Plot(Chart.Type type, String caption, List<Value> values) {

  /** One bar, or one point of the line. */
  public record Value(String label, Fact fact) {

    /** What its height is by. */
    public BigDecimal amount() {
      return fact.quantity().orElseThrow().parts().get(0).amount();
    }
  }

  public Plot {
    values = List.copyOf(values);
  }
}
