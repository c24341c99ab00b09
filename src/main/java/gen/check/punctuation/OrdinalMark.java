package gen.check.punctuation;

import gen.check.Mendable;

/** The mark behind an ordinal: {@code 1.}, {@code 一、}, {@code 第一，}, and none behind {@code （一）}. */
final class OrdinalMark extends PatternRule implements Mendable {
  /** What comes before the first word of a sentence or of an item. */
  private static final String AT_START =
      "(?:^|[。；：]|(?<=(?:^|[。；：])[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})))";

  OrdinalMark() {
    super(
        "C-PUNCT-ORDINAL",
        AT_START
            + "(?<wrong>\\d{1,2}、(?=\\p{IsHan})"
            + "|[一二三四五六七八九十]{1,3}[.．](?=\\p{IsHan})"
            + "|第[一二三四五六七八九十]、(?=\\p{IsHan})(?![一二三四五六七八九十第])"
            + "|(?:首先|其次)、"
            + "|[)）][、.．，](?=\\p{IsHan}))");
  }

  @Override
  public String mended(String marked) {
    if (marked.length() < 2) {
      return marked;
    }
    if (marked.startsWith("）") || marked.startsWith(")")) {
      return marked.substring(0, 1);
    }
    String number = marked.substring(0, marked.length() - 1);
    if (Character.isDigit(number.charAt(0))) {
      return number + ".";
    }
    return number.startsWith("第") || number.endsWith("先") || number.endsWith("次")
        ? number + "，"
        : number + "、";
  }
}
