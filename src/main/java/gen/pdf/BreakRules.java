package gen.pdf;

/**
 * Whether a line of Chinese may end between two characters: anywhere but for the rules of GB/T
 * 15834-2011 5.1 (marks that may not begin or end a line, dashes and ellipses that may not be
 * parted) and what readers expect (a number stays with its unit, a Latin word is whole).
 */
final class BreakRules {
  /** What the rules say about one place. */
  enum Break {
    NEVER,
    /** Only where the line would else be too empty: between the parts of a date, in an address. */
    IF_NEEDED,
    FREE
  }

  private static final String NEVER_FIRST =
      "，。、；：？！”’）》〉】〕］｝」』〗〞％‰℃℉°′″—―–…‥～〜·・‧•／．々" + ",.;:?!)]}%>-~/";
  private static final String NEVER_LAST = "“‘（《〈【〔［｛「『〖〝第￥¥＄$№＃#／([{<" + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  /** After a digit, more of the same quantity: 60余人, 1.2万件. */
  private static final String WITHIN_QUANTITY = "余多百千万亿";

  /** 35件次, 60余人次: units of two characters. */
  private static final String COUNTED_TIMES = "人件场批户家辆台班车";

  /** 2024年度, 3月底. */
  private static final String AFTER_YEAR_OR_MONTH = "度底初末份";

  private static final String NUMERALS = "〇零一二三四五六七八九十百";

  /** 第三条, 第二十届. */
  private static final String ORDERED = "条款项章节届次号编篇期批";

  /** Where an address may be parted, after the mark. */
  private static final String WITHIN_ADDRESS = "/.-?&=_";

  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int WESTERN = 4;
  private static final int ATTACHED = 8;

  /** Before the place, it asks for a closer look. */
  private static final int LOOK = 16;

  private static final byte[] KINDS = kinds();

  private BreakRules() {}

  /** The rule for the place before the character at the index, which is neither 0 nor the end. */
  static Break at(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    int kindBefore = kind(before);
    int kindAfter = kind(after);
    if (((kindAfter & ~LOOK) | kindBefore) == 0) {
      return Break.FREE;
    }
    if ((kindAfter & ATTACHED) != 0 || after == ' ' || after == 0xA0 || before == 0xA0) {
      return Break.NEVER;
    }
    if (before == ' ') {
      return (kindAfter & FIRST) != 0 && after > 0xFF ? Break.NEVER : Break.FREE;
    }
    if ((kindAfter & FIRST) != 0 || (kindBefore & LAST) != 0) {
      return Break.NEVER;
    }
    if ((kindBefore & kindAfter & WESTERN) != 0) {
      return inAddress(text, at, before, after) ? Break.IF_NEEDED : Break.NEVER;
    }
    return (kindBefore & (LOOK | WESTERN)) == 0 ? Break.FREE : nearNumber(text, at, before, after);
  }

  /** Belongs to the character before it; not even a line that is too short may part them. */
  static boolean isAttached(int c) {
    return (kind(c) & ATTACHED) != 0;
  }

  static boolean isWestern(int c) {
    return (kind(c) & WESTERN) != 0;
  }

  private static boolean inAddress(String text, int at, int before, int after) {
    if (WITHIN_ADDRESS.indexOf(before) < 0) {
      return false;
    }
    // not in 97.41, 24/7 or 2-1-1
    return Character.isLetter(after) || at > 1 && Character.isLetter(text.charAt(at - 2));
  }

  private static Break nearNumber(String text, int at, int before, int after) {
    int start = at - Character.charCount(before);
    if (isDigit(before) || (before == '.' || before == '．') && endsNumber(text, start)) {
      // 485件, 33号, and 1.学法 at the head of a paragraph
      return Break.NEVER;
    }
    if (isDigit(after)) {
      return switch (before) {
        case '〕' -> Break.NEVER; // 〔2021〕33号
        case '～', '—' -> endsRange(text, start) ? Break.IF_NEEDED : Break.FREE;
        case '年', '月' -> endsNumber(text, start) ? Break.NEVER : Break.FREE; // 2025年12月31日
        default -> Break.FREE;
      };
    }
    return isPartOfNumber(text, at, before, after) ? Break.NEVER : Break.FREE;
  }

  private static boolean isPartOfNumber(String text, int at, int before, int after) {
    int start = at - Character.charCount(before);
    if (before == '）') {
      return isOrdinal(text, start);
    }
    if (before == '年' || before == '月') {
      return AFTER_YEAR_OR_MONTH.indexOf(after) >= 0 && endsNumber(text, start);
    }
    if (before == '个') {
      return (after == '月' || text.startsWith("百分点", at)) && endsQuantity(text, start);
    }
    if (after == '次' && COUNTED_TIMES.indexOf(before) >= 0) {
      return endsQuantity(text, start);
    }
    if (WITHIN_QUANTITY.indexOf(before) >= 0 && endsQuantity(text, start)) {
      return true;
    }
    return NUMERALS.indexOf(before) >= 0
        && (NUMERALS.indexOf(after) >= 0 || ORDERED.indexOf(after) >= 0)
        && text.charAt(skipNumerals(text, at)) == '第';
  }

  /** （一） or （12） before the end, which is its bracket. */
  private static boolean isOrdinal(String text, int end) {
    int first = end;
    while (first > 0
        && end - first < 3
        && (NUMERALS.indexOf(text.charAt(first - 1)) >= 0 || isDigit(text.charAt(first - 1)))) {
      first--;
    }
    return first < end && first > 0 && text.charAt(first - 1) == '（';
  }

  /** The index before the Chinese numerals that end there. */
  private static int skipNumerals(String text, int end) {
    int first = end - 1;
    while (first > 0 && end - first < 6 && NUMERALS.indexOf(text.charAt(first)) >= 0) {
      first--;
    }
    return first;
  }

  private static boolean endsNumber(String text, int end) {
    return end > 0 && isDigit(text.charAt(end - 1));
  }

  private static boolean endsRange(String text, int end) {
    return endsNumber(text, end)
        || end > 1 && "%％年月日".indexOf(text.charAt(end - 1)) >= 0 && endsNumber(text, end - 1);
  }

  private static boolean endsQuantity(String text, int end) {
    int digits = end;
    while (digits > 0 && WITHIN_QUANTITY.indexOf(text.charAt(digits - 1)) >= 0) {
      digits--;
    }
    return endsNumber(text, digits);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static int kind(int c) {
    return c < KINDS.length ? KINDS[c] : kindOf(c);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x10000];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) kindOf(c);
    }
    NEVER_FIRST.chars().forEach(c -> kinds[c] |= FIRST);
    NEVER_LAST.chars().forEach(c -> kinds[c] |= LAST);
    (WITHIN_QUANTITY + COUNTED_TIMES + NUMERALS + "年月个）〕～—．")
        .chars()
        .forEach(c -> kinds[c] |= LOOK);
    return kinds;
  }

  private static int kindOf(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT) {
      return ATTACHED;
    }
    // letters, digits and signs of Latin text, which has spaces where it may be broken
    boolean western =
        c < 0x2000 && c != '·' && c != '°'
            || c == '’'
            || c >= '０' && c <= '９'
            || c >= 'Ａ' && c <= 'ｚ';
    return western ? WESTERN : 0;
  }
}
