package gen.check.structure;

import gen.text.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A year that a text names: 2025年, 二〇二五年. The ends of a span of years, such as 2021—2025年, are not
 * meant.
 *
 * @param from where its digits begin
 * @param end behind 年, or 年度
 */
record YearMention(int from, int end, int year) {
  private static final Sought YEAR =
      Sought.of(
          "(?<![\\d—－–～~\\-至到一二三四五六七八九〇○零])((?:19|20)\\d{2}|二[〇○零][一二三四五六七八九〇○零]{2})"
              + "年度?(?!\\s*[—－–～~\\-至到]\\s*\\d)");
  private static final String DIGITS = "〇一二三四五六七八九";

  /** In the order of the text. */
  static List<YearMention> in(String text) {
    List<YearMention> found = new ArrayList<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      found.add(new YearMention(matcher.start(), matcher.end(), value(matcher.group(1))));
    }
    return found;
  }

  /** How many chars its digits are. */
  int length(String text) {
    return text.indexOf('年', from) - from;
  }

  private static int value(String written) {
    int value = 0;
    for (char c : written.toCharArray()) {
      int digit = Character.isDigit(c) ? c - '0' : Math.max(0, DIGITS.indexOf(c));
      value = value * 10 + digit;
    }
    return value;
  }
}
