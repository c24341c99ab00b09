package gen.diag;

/**
 * How many columns of a terminal a text takes: a Han character or full-width mark takes two, a
 * combining mark none. After East Asian Width (UAX 11), with the ambiguous class as wide where
 * Chinese fonts draw it so.
 */
public final class DisplayWidth {
  private DisplayWidth() {}

  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  public static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        codePoint >= 0x1100 && codePoint <= 0x115F
            || codePoint >= 0x2E80 && codePoint <= 0xA4CF
            || codePoint >= 0xAC00 && codePoint <= 0xD7A3
            || codePoint >= 0xF900 && codePoint <= 0xFAFF
            || codePoint >= 0xFE30 && codePoint <= 0xFE6F
            || codePoint >= 0xFF01 && codePoint <= 0xFF60
            || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
            || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
            || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    boolean wideInChinese =
        codePoint == 0x2014
            || codePoint == 0x2026
            || codePoint == 0x2018
            || codePoint == 0x2019
            || codePoint == 0x201C
            || codePoint == 0x201D
            || codePoint >= 0x2460 && codePoint <= 0x24FF;
    return wide || wideInChinese ? 2 : 1;
  }
}
