package gen.check.punctuation;

import gen.check.Mendable;
import gen.text.Sought;
import java.util.regex.Matcher;

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

  /** What C-FIGURE-RANGE tells of, and mends as a whole. */
  private static final Sought LACKS_UNIT =
      Sought.of(
          "(?<![\\d.．,，第A-Za-z〔\\[—～〜~\\-－/年月日号\\uFFFC])"
              + "\\d{1,6}(?:\\.\\d{1,4})?(?:[—～〜~∼\\-－–]|——|--)"
              + "\\d{1,6}(?:\\.\\d{1,4})?[%％‰万亿]");

  /** Longer than the first number of a range. */
  private static final int NUMBER_LENGTH = 12;

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
  protected boolean isWrong(Found found) {
    Matcher range = LACKS_UNIT.matcher(found.text());
    return !range.find(Math.max(0, found.from() - NUMBER_LENGTH))
        || range.start() > found.from()
        || !found.passage().isTyped(range.start(), range.end());
  }

  @Override
  public String mended(String marked) {
    return "～";
  }
}
