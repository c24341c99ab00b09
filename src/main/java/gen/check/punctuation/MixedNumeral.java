package gen.check.punctuation;

import gen.check.Mendable;
import java.math.BigDecimal;

/** 千 or 百 behind figures, which go with 万 and 亿 only: {@code 3千件}. */
final class MixedNumeral extends PatternRule implements Mendable {
  MixedNumeral() {
    super(
        "C-PUNCT-THOUSAND",
        "(?<![\\w.,，千百万亿])(?<wrong>\\d{1,3}(?:\\.\\d)?[千百])(?=[余多]?(?:万|件|人(?!大)|名|次|份|册|户|家|个|条|项|场|起|封|亩|台|吨|元|公里|平方米))");
  }

  @Override
  public String mended(String marked) {
    int last = marked.length() - 1;
    if (last < 1 || "千百".indexOf(marked.charAt(last)) < 0) {
      return marked;
    }
    BigDecimal unit = new BigDecimal(marked.charAt(last) == '千' ? 1000 : 100);
    return new BigDecimal(marked.substring(0, last))
        .multiply(unit)
        .stripTrailingZeros()
        .toPlainString();
  }
}
