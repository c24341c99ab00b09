package gen.text;

/** Numbers in Chinese characters, as ordinals of headings use them: 一, 十, 十一, 二十, 一百零五. */
public final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};

  private ChineseNumber() {}

  /**
   * @param number 1 to 9999
   * @throws IllegalArgumentException outside that
   */
  public static String of(int number) {
    if (number < 1 || number > 9999) {
      throw new IllegalArgumentException("not between 1 and 9999: " + number);
    }
    String decimal = Integer.toString(number);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int power = decimal.length() - 1 - i;
      if (digit == 0) {
        boolean moreFollows = !decimal.substring(i).chars().allMatch(c -> c == '0');
        if (moreFollows && out.charAt(out.length() - 1) != '零') {
          out.append('零');
        }
      } else if (digit == 1 && power == 1 && out.length() == 0) {
        out.append('十');
      } else {
        out.append(DIGITS.charAt(digit)).append(UNITS[power]);
      }
    }
    return out.toString();
  }
}
