package gen.check.figures;

import gen.report.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * Between what an amount may lie: an exact one at one point, 300余 above it, 近300 below it.
 *
 * @param low null when it may be as low as can be
 * @param high null when it may be as high as can be
 */
record Bounds(BigDecimal low, BigDecimal high) {
  static final Bounds ZERO = new Bounds(BigDecimal.ZERO, BigDecimal.ZERO);

  private static final List<String> BELOW = List.of("近", "将近", "接近", "不足");
  private static final List<String> ABOUT = List.of("约", "大约");

  /** Of one part of a quantity. */
  static Bounds of(Quantity quantity, int part) {
    BigDecimal amount = quantity.parts().get(part).amount();
    String near = quantity.approximation();
    if (ABOUT.contains(near)) {
      return new Bounds(null, null);
    }
    if (BELOW.contains(near)) {
      return new Bounds(null, amount);
    }
    boolean more = !near.isEmpty() || !quantity.parts().get(part).more().isEmpty();
    return new Bounds(amount, more ? null : amount);
  }

  boolean isExact() {
    return low != null && low.equals(high);
  }

  Bounds plus(Bounds other) {
    return new Bounds(sum(low, other.low), sum(high, other.high));
  }

  Bounds negated() {
    return new Bounds(high == null ? null : high.negate(), low == null ? null : low.negate());
  }

  private static BigDecimal sum(BigDecimal a, BigDecimal b) {
    return a == null || b == null ? null : a.add(b);
  }

  /** True when this may stand so to zero. */
  boolean mayHold(Formula.Comparison comparison) {
    return switch (comparison) {
      case EQUAL -> (low == null || low.signum() <= 0) && (high == null || high.signum() >= 0);
      case AT_MOST -> low == null || low.signum() <= 0;
      case LESS -> low == null || low.signum() < 0;
      case AT_LEAST -> high == null || high.signum() >= 0;
      case MORE -> high == null || high.signum() > 0;
    };
  }
}
