package gen.check.punctuation;

import gen.check.Passage;

/** Which characters are which, for rules on marks. */
final class Marks {
  /** Marks that only Chinese text has, and those it shares with others in its own shape. */
  private static final String CHINESE = "，。；：、！？（）《》〈〉“”‘’〔〕【】「」『』…—～·";

  private static final String OPENING = "（《〈“‘〔【「『";
  private static final String CLOSING = "）》〉”’〕】」』";

  private Marks() {}

  /** One of nearly all hanzi that are written; to be asked where no other answer matters. */
  static boolean isCommonHan(char c) {
    return c >= 0x4E00 && c <= 0x9FA5;
  }

  static boolean isHan(char c) {
    return isCommonHan(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  static boolean isMark(char c) {
    return CHINESE.indexOf(c) >= 0;
  }

  /** A character of Chinese text: hanzi or mark. */
  static boolean isChinese(char c) {
    return isHan(c) || isMark(c);
  }

  /** What an opening or closing mark is called: 前引号. */
  static String name(char mark) {
    String half = isOpening(mark) || mark == '(' ? "前" : "后";
    return half
        + switch (mark) {
          case '“', '”' -> "引号";
          case '‘', '’' -> "单引号";
          case '《', '》' -> "书名号";
          case '〈', '〉' -> "单书名号";
          case '〔', '〕' -> "六角括号";
          case '【', '】' -> "方头括号";
          default -> "括号";
        };
  }

  /** What the other half of an opening or closing mark is called. */
  static String nameOfOther(char mark) {
    String name = name(mark);
    return (name.startsWith("前") ? "后" : "前") + name.substring(1);
  }

  static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** The char at an index, {@link Passage#UNKNOWN} outside the text. */
  static char at(String text, int index) {
    return index < 0 || index >= text.length() ? Passage.UNKNOWN : text.charAt(index);
  }
}
