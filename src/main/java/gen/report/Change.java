package gen.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What became of a figure since the year before, with the words for it. Immutable.
 *
 * <p>Only exact single figures of one unit are compared: no pairs, nothing with 余 or 约, nothing
 * with a sign. Counts change by a rate in percent; where a rate says nothing or something wrong, by
 * their difference. Percentages change by 百分点 (of ‰: 千分点), for a rate of a rate misleads.
 *
 * @param difference this year's figure less last year's, exact; of percentages, in 百分点
 * @param rate the difference in percent of last year's figure, with at most two decimals; there
 *     only when the words say it
 * @param words as a report prints it: 同比增长12.5%, 比上年增加12件, 同比提高2.63个百分点, 与上年持平
 */
public record Change(
    Direction direction, BigDecimal difference, Optional<BigDecimal> rate, String words) {

  /** Where a figure went. */
  public enum Direction {
    UP("同比增长", "比上年增加", "同比提高"),
    DOWN("同比下降", "比上年减少", "同比下降"),
    SAME("", "", "");

    private final String byRate;
    private final String byAmount;
    private final String byPoints;

    Direction(String byRate, String byAmount, String byPoints) {
      this.byRate = byRate;
      this.byAmount = byAmount;
      this.byPoints = byPoints;
    }

    static Direction of(BigDecimal difference) {
      return difference.signum() == 0 ? SAME : difference.signum() > 0 ? UP : DOWN;
    }
  }

  private static final String UNCHANGED = "与上年持平";
  private static final int RATE_DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Below it a single case moves the rate by more than a tenth: 4 trainings and 5 are no 25%. */
  private static final BigDecimal SMALLEST_BASE = BigDecimal.TEN;

  /** From so small a base that a percentage of it tells nobody anything. */
  private static final BigDecimal LARGEST_RATE = BigDecimal.valueOf(1000);

  /** Rates, and the unit in which they are compared. */
  private static final Set<String> PERCENT = Set.of("%", "‰");

  /** What is a comparison itself, or counted from an arbitrary zero, has no growth. */
  private static final Pattern NOT_COMPARED = Pattern.compile(".*(?:百分点|千分点|倍)|[℃°].*");

  /** The change between two years' figures; empty when they cannot be compared. */
  public static Optional<Change> between(Quantity before, Quantity now) {
    if (!isExact(before) || !isExact(now) || !now.hasUnitsOf(before)) {
      return Optional.empty();
    }
    Quantity.Part was = before.parts().get(0);
    Quantity.Part is = now.parts().get(0);
    BigDecimal difference = plain(is.amount().subtract(was.amount()));
    Direction direction = Direction.of(difference);
    Optional<BigDecimal> rate = Optional.empty();
    String words = UNCHANGED;
    if (direction != Direction.SAME && PERCENT.contains(is.plainUnit())) {
      String points = is.plainUnit().equals("%") ? "个百分点" : "个千分点";
      words = direction.byPoints + difference.abs().toPlainString() + points;
    } else if (direction != Direction.SAME) {
      rate = rate(was.amount(), is.amount(), difference);
      words =
          rate.isPresent()
              ? direction.byRate + rate.get().abs().toPlainString() + "%"
              : direction.byAmount + amount(difference.abs(), was, is) + is.unit();
    }
    return Optional.of(new Change(direction, difference, rate, words));
  }

  /** The number for machines: the rate if the words say it, else the difference. */
  public String value() {
    return rate.orElse(difference).toPlainString();
  }

  private static boolean isExact(Quantity quantity) {
    return quantity.parts().size() == 1
        && !quantity.isApproximate()
        && Character.isDigit(quantity.parts().get(0).digits().charAt(0))
        && !NOT_COMPARED.matcher(quantity.parts().get(0).unit()).matches();
  }

  /**
   * Empty where it would mislead: from a few or to nothing, rounded to no change at all or to all
   * of it, or beyond all measure.
   */
  private static Optional<BigDecimal> rate(BigDecimal was, BigDecimal is, BigDecimal difference) {
    if (was.compareTo(SMALLEST_BASE) < 0 || is.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal rate = difference.multiply(HUNDRED).divide(was, RATE_DECIMALS, RoundingMode.HALF_UP);
    boolean tells =
        rate.signum() != 0
            && rate.compareTo(HUNDRED.negate()) != 0
            && rate.compareTo(LARGEST_RATE) <= 0;
    return tells ? Optional.of(plain(rate)) : Optional.empty();
  }

  /** With 万 or 亿 as the larger of the two figures has it, if that is short: 3亿, but 34988. */
  private static String amount(BigDecimal amount, Quantity.Part was, Quantity.Part is) {
    Quantity.Part larger = was.amount().compareTo(is.amount()) > 0 ? was : is;
    BigDecimal scaled = plain(amount.scaleByPowerOfTen(-larger.power()));
    return scaled.scale() <= RATE_DECIMALS && scaled.compareTo(BigDecimal.ONE) >= 0
        ? scaled.toPlainString() + larger.multiplier()
        : amount.toPlainString();
  }

  /** Without zeros at the end of its decimals, and without an exponent. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
