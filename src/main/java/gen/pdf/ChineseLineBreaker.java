package gen.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import gen.diag.DisplayWidth;

/**
 * Where a line of Chinese may end: between any two characters but for the rules of GB/T 15834-2011
 * 5.1 (marks that may not begin or end a line, dashes and ellipses that may not be parted) and what
 * readers expect (a number stays with its unit, a Latin word is whole).
 *
 * <p>Keeps the text it works on, so each render has its own.
 */
final class ChineseLineBreaker implements FSTextBreaker {
  private static final String NEVER_FIRST =
      "，。、；：？！”’）》〉】〕］｝」』〗％‰℃°′″—…–～〜·・‧・/／" + ",.;:?!)]}%>-~";
  private static final String NEVER_LAST = "“‘（《〈【〔［｛「『〖￥¥＄№＃第/／" + "([{<$#";

  /** After a digit, more of the same quantity: 60余人, 1.2万件, 12月31日. */
  private static final String WITHIN_QUANTITY = "余多百千万亿";

  /**
   * A chain without opportunity is cut when it gets wider than this, in half characters: a line has
   * 56.
   */
  private static final int LONGEST = 40;

  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  /** The next opportunity; the end of the text is the last one, then -1. */
  @Override
  public int next() {
    if (position >= text.length()) {
      return -1;
    }
    int width = 0;
    int at = position;
    do {
      int before = text.codePointAt(at);
      at += Character.charCount(before);
      width += DisplayWidth.of(before);
    } while (at < text.length() && !mayBreak(at, width > LONGEST));
    position = at;
    return at;
  }

  private boolean mayBreak(int at, boolean forced) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (isAttached(after)) {
      return false;
    }
    if (forced) {
      return true;
    }
    if (after == ' ' || before == 0xA0 || after == 0xA0) {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    if (isWestern(before) && isWestern(after)) {
      return false;
    }
    return !partsQuantity(at, before, after);
  }

  private boolean partsQuantity(int at, int before, int after) {
    if (isDigit(before) || before == '.') {
      // 485件, 33号, and 1.学法 at the head of a paragraph
      return true;
    }
    int start = at - Character.charCount(before);
    boolean numberBefore = start > 0 && isDigit(text.codePointBefore(start));
    if (isDigit(after)) {
      // 〔2021〕33号, 2021—2025年, 12月31日
      return before == '〕' || numberBefore && (before == '—' || before == '～' || before == '月');
    }
    return numberBefore && WITHIN_QUANTITY.indexOf(before) >= 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** Letters, digits and signs of Latin text, which has spaces where it may be broken. */
  private static boolean isWestern(int c) {
    return c < 0x2000 && c != '·' && c != '°'
        || c == '’'
        || c >= '０' && c <= '９'
        || c >= 'Ａ' && c <= 'ｚ';
  }

  /** What belongs to the character before it. */
  private static boolean isAttached(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }
}
