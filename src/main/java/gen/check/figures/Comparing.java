package gen.check.figures;

import gen.report.Quantity;
import gen.report.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Sets the two sides of a relation against one another, part by part: 76批372人 has two parts. */
final class Comparing {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Formula formula;
  private final List<Side> left;
  private final List<Side> right;

  /** A term with its amount. */
  private record Side(Formula.Term term, Quantity quantity) {}

  /**
   * How a relation fails.
   *
   * @param left the amounts of its left side as they are written, and their sum
   * @param right the same
   */
  record Failure(String left, String right, String difference) {}

  /**
   * @param report has every fact of the relation
   */
  Comparing(Formula formula, Report report) {
    this.formula = formula;
    this.left = sides(formula.left(), report);
    this.right = sides(formula.right(), report);
  }

  private static List<Side> sides(List<Formula.Term> terms, Report report) {
    return terms.stream()
        .map(
            term ->
                new Side(
                    term,
                    term.number()
                        .or(() -> report.facts().get(term.name()).quantity())
                        .orElse(null)))
        .toList();
  }

  /** How it fails; empty when it holds, may hold, or cannot be told. */
  Optional<Failure> failure() {
    if (left.stream().anyMatch(side -> side.quantity() == null)
        || right.stream().anyMatch(side -> side.quantity() == null)) {
      return Optional.empty();
    }
    if (formula.ratio()) {
      return ratio();
    }
    int parts = first().parts().size();
    boolean same = left.stream().allMatch(side -> side.quantity().parts().size() == parts);
    same &= right.stream().allMatch(side -> side.quantity().parts().size() == parts);
    for (int part = 0; same && part < parts; part++) {
      Optional<Failure> failure = sums(part);
      if (failure.isPresent()) {
        return failure;
      }
    }
    return Optional.empty();
  }

  /** The first fact: what is computed is told in its unit. */
  private Quantity first() {
    return left.get(0).term().number().isPresent()
        ? right.get(0).quantity()
        : left.get(0).quantity();
  }

  private Optional<Failure> sums(int part) {
    Bounds difference = sum(left, part).plus(sum(right, part).negated());
    if (difference.mayHold(formula.comparison())) {
      return Optional.empty();
    }
    String unit = first().parts().get(part).unit();
    BigDecimal off = difference.low() == null ? difference.high() : difference.low();
    return Optional.of(
        new Failure(
            written(left, part, unit), written(right, part, unit), plain(off.abs()) + unit));
  }

  private static Bounds sum(List<Side> sides, int part) {
    Bounds sum = Bounds.ZERO;
    for (Side side : sides) {
      Bounds bounds = Bounds.of(side.quantity(), part);
      sum = sum.plus(side.term().minus() ? bounds.negated() : bounds);
    }
    return sum;
  }

  private static String written(List<Side> sides, int part, String unit) {
    StringBuilder written = new StringBuilder();
    for (Side side : sides) {
      if (side.term().minus()) {
        written.append(" - ");
      } else if (!written.isEmpty()) {
        written.append(" + ");
      }
      Quantity quantity = side.quantity();
      Quantity.Part own = quantity.parts().get(part);
      written.append(
          quantity.parts().size() == 1
              ? quantity.written()
              : own.digits() + own.multiplier() + own.more() + own.unit());
    }
    Bounds sum = sum(sides, part);
    return sides.size() > 1 && sum.isExact()
        ? written + " = " + plain(sum.low()) + unit
        : written.toString();
  }

  /** The first term is the second divided by the third, to the decimals that it is written with. */
  private Optional<Failure> ratio() {
    Quantity rate = left.get(0).quantity();
    Quantity part = right.get(0).quantity();
    Quantity whole = right.get(1).quantity();
    boolean exact =
        List.of(rate, part, whole).stream()
            .allMatch(q -> q.parts().size() == 1 && !q.isApproximate());
    if (!exact || amount(whole).signum() <= 0) {
      return Optional.empty();
    }
    String unit = rate.parts().get(0).unit();
    BigDecimal times =
        Unit.isPercent(unit) ? HUNDRED : unit.equals("‰") ? THOUSAND : BigDecimal.ONE;
    int decimals = Math.max(0, amount(rate).scale());
    BigDecimal exactly = amount(part).multiply(times);
    BigDecimal quotient = exactly.divide(amount(whole), decimals, RoundingMode.HALF_UP);
    boolean nearlyAll = quotient.compareTo(times) == 0 && amount(part).compareTo(amount(whole)) < 0;
    BigDecimal down = exactly.divide(amount(whole), decimals, RoundingMode.DOWN);
    if (quotient.compareTo(amount(rate)) == 0
        || nearlyAll && down.compareTo(amount(rate)) == 0) { // 99.99%, as it is not all
      return Optional.empty();
    }
    String printed = quotient.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    String off = plain(quotient.subtract(amount(rate)).abs());
    return Optional.of(
        new Failure(
            rate.written(),
            part.written() + " / " + whole.written() + " = " + printed + unit,
            Unit.isPercent(unit) ? off + "个百分点" : off + unit));
  }

  private static BigDecimal amount(Quantity quantity) {
    return quantity.parts().get(0).amount();
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
