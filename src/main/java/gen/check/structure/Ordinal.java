package gen.check.structure;

import gen.check.Passage;
import gen.text.ChineseNumber;
import gen.text.Sought;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * An ordinal that someone typed before an item: 一是, （二）, 3. and so on.
 *
 * @param number what it counts
 */
record Ordinal(Passage passage, int from, int end, Style style, int number) {
  private static final String HAN = "([一二三四五六七八九十]{1,3})";
  private static final String START = "(?:^|(?<=[。；：;:！？]))\\s{0,9}";

  /** How it is written. Those that number levels come in the order of the levels. */
  enum Style {
    COMMA("^" + HAN + "、(?![一二三四五六七八九十])", "", "、", true),
    ROUND(START + "[（(]" + HAN + "[）)]", "（", "）", true),
    DOT(START + "(\\d{1,2})[.．](?!\\d)", "", ".", true),
    ROUND_DIGIT(START + "[（(](\\d{1,2})[）)]", "（", "）", true),
    IS("(?:^|(?<=[。；：，;:,！？]))" + HAN + "是(?![一二三四五六七八九十])", "", "是", false),
    NTH(START + "第" + HAN + "(?=[，,、])", "第", "", false),
    ITS(START + "其" + HAN + "(?=[，,、])", "其", "", false);

    private final Sought pattern;
    private final String before;
    private final String after;
    private final boolean level;

    Style(String pattern, String before, String after, boolean level) {
      this.pattern = Sought.of(pattern);
      this.before = before;
      this.after = after;
      this.level = level;
    }

    /** True when it numbers a level of headings, and not the items of a sentence. */
    boolean isLevel() {
      return level;
    }

    /** As it is written for a number. */
    String of(int number) {
      boolean digits = this == DOT || this == ROUND_DIGIT;
      return before + (digits ? Integer.toString(number) : ChineseNumber.of(number)) + after;
    }
  }

  /** Those of a text, in order. */
  static List<Ordinal> in(Passage passage) {
    List<Ordinal> found = new ArrayList<>();
    for (Style style : Style.values()) {
      if (!style.pattern.mayBeIn(passage.grams())) {
        continue;
      }
      Matcher matcher = style.pattern.matcher(passage.text());
      while (matcher.find()) {
        int number = Numerals.value(matcher.group(1));
        if (number > 0) {
          int from = matcher.start() + matcher.group().length() - matcher.group().strip().length();
          found.add(new Ordinal(passage, from, matcher.end(), style, number));
        }
      }
    }
    found.sort(Comparator.comparingInt(Ordinal::from));
    return found;
  }

  String written() {
    return passage.text().substring(from, end);
  }
}
