package gen.check.figures;

import gen.check.Relation;
import gen.report.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relation as it was understood: {@code A = B + C - D}, {@code A = B / C}, {@code A <= B} and the
 * like. Immutable.
 *
 * @param left at least one term
 * @param right the same; of a ratio two
 * @param ratio true when the right side is its first term divided by its second
 */
record Formula(
    Relation relation, List<Term> left, Comparison comparison, List<Term> right, boolean ratio) {

  /** How the sides stand to one another. */
  enum Comparison {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">="),
    LESS("<"),
    MORE(">");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    static Comparison of(String sign) {
      return Stream.of(values()).filter(each -> each.sign.equals(sign)).findFirst().orElseThrow();
    }
  }

  /**
   * A fact or a number with its sign.
   *
   * @param name of a fact; empty when it is a number
   * @param number empty when it is a fact
   * @param from where it stands in the relation
   */
  record Term(boolean minus, String name, Optional<Quantity> number, int from, int length) {}

  Formula {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** All terms in order. */
  List<Term> terms() {
    return Stream.concat(left.stream(), right.stream()).toList();
  }
}
