package gen.check.punctuation;

import gen.check.Mendable;

/** A hyphen for ～ in a range of numbers: {@code 63%-68%}. */
final class NumberRange extends PatternRule implements Mendable {
  /** What is typed in place of ～ and —. */
  static final String HYPHENS = "(?:-{1,2}|－{1,2}|–|~|∼|〜|——)";

  /** What they begin with: looked at first, as most characters are none. */
  static final String NEXT = "(?=[-－–~∼〜—])";

  /** No number of an office, a document, a telephone, a date or a slogan goes on to the left. */
  static final String ALONE = "(?<![\\w.:/%+~～〕）)\\-－–—])";

  private static final String NUMBER = "(?:0|[1-9]\\d{0,6})(?:\\.\\d{1,3})?";
  private static final String UNIT =
      "(?:个百分点|[%％件人名次个天岁元份册期场起户家条项倍周]|万|亿|公里|千米|小时|分钟|年(?![度前后初底]))";

  NumberRange() {
    super(
        "C-PUNCT-RANGE",
        ALONE
            + "(?!(?:19|20)\\d{2}\\D)"
            + NUMBER
            + UNIT
            + "?(?<wrong>"
            + HYPHENS
            + ")"
            + NUMBER
            + UNIT);
  }

  @Override
  public String mended(String marked) {
    return "～";
  }
}
