package gen.check.figures;

import gen.check.Passage;
import gen.report.Fact;
import gen.report.Previous;
import gen.report.Quantity;
import gen.text.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Typed words right behind a figure that tell how it changed since the year before: ，同比增长12%.
 *
 * @param from where the amount stands in the passage
 * @param to behind its unit
 * @param up whether it is said to have risen
 * @param unit of the change, ％ as %
 */
record ChangeWords(int from, int to, boolean up, String rose, BigDecimal amount, String unit) {
  private static final Sought WORDS =
      Sought.of(
          "(?:[，,（(])?(?:同比|[较比](?:上|去)年(?:同期)?)(?:(?<up>增长|增加|上升|提高|提升)|(?<down>下降|减少|降低|回落))了?"
              + "(?<amount>(?<number>\\d{1,9}(?:\\.\\d{1,4})?)(?<times>[万亿]?)(?<unit>个?百分点|[%％]|\\p{IsHan}{1,2}))(?=[，。；、（）,;]|$)");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** False only when there are no such words in a passage. */
  static boolean mayBeIn(Passage passage) {
    return WORDS.mayBeIn(passage.grams());
  }

  /** The words behind the figure, if they were typed. */
  static Optional<ChangeWords> behind(Figure figure) {
    String text = figure.passage().text();
    Matcher words = WORDS.matcher(text).region(figure.to(), text.length());
    if (!words.lookingAt() || !isTyped(figure, words)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(words.group("number"));
    int power = words.group("times").isEmpty() ? 0 : words.group("times").equals("万") ? 4 : 8;
    String rose = words.group("up") != null ? words.group("up") : words.group("down");
    return Optional.of(
        new ChangeWords(
            words.start("amount"),
            words.end("amount"),
            words.group("up") != null,
            rose,
            number.scaleByPowerOfTen(power),
            words.group("unit").replace('％', '%').replace("个百分点", "百分点")));
  }

  private static boolean isTyped(Figure figure, Matcher words) {
    return words.end() <= figure.passage().text().length()
        && Typing.isTyped(figure.passage(), words.start(), words.start() + 1)
        && Typing.isTyped(figure.passage(), words.start("amount"), words.end("amount"));
  }

  /** True when the change is told in percent. */
  boolean isPercent() {
    return unit.equals("%");
  }

  /** Last year's figure and this one's, if they can be compared. */
  static Optional<BigDecimal[]> years(Fact fact) {
    if (fact.change().isEmpty()) {
      return Optional.empty();
    }
    Optional<Quantity> before = fact.previous().flatMap(Previous::quantity);
    return before.map(
        quantity ->
            new BigDecimal[] {
              quantity.parts().get(0).amount(), fact.quantity().get().parts().get(0).amount()
            });
  }

  /** True when the figure has changed by this difference, to the decimals that are typed. */
  boolean isDifference(BigDecimal was, BigDecimal is) {
    return isSaid(is.subtract(was));
  }

  /** True when the figure has changed by this rate, to the decimals that are typed. */
  boolean isRate(BigDecimal was, BigDecimal is) {
    return was.signum() > 0
        && isSaid(
            is.subtract(was)
                .multiply(HUNDRED)
                .divide(was, Math.max(0, amount.scale()), RoundingMode.HALF_UP));
  }

  private boolean isSaid(BigDecimal change) {
    BigDecimal rounded = change.setScale(Math.max(0, amount.scale()), RoundingMode.HALF_UP);
    return rounded.compareTo(up ? amount : amount.negate()) == 0;
  }
}
