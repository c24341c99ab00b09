package gen.text;

/** Which characters belong to Chinese text. */
public final class Chinese {
  private Chinese() {}

  /**
   * A Han character or a full-width mark; quotation marks and dashes, which other scripts share,
   * are not.
   */
  public static boolean isChinese(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x9FFF
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFE30 && codePoint <= 0xFE4F
        || codePoint >= 0xFF00 && codePoint <= 0xFFEF
        || codePoint >= 0x20000 && codePoint <= 0x3FFFF;
  }

  /**
   * True when a line break between the two characters stands for nothing: Chinese is written
   * without spaces, also beside figures and words of other scripts, and no language has them beside
   * a dash. Between two English words it stands for a space.
   */
  public static boolean joinsLines(int before, int after) {
    return isChinese(before)
        || isChinese(after)
        || before == '—'
        || after == '—'
        || isSharedMark(before) && isSharedMark(after);
  }

  /** A mark that both use: where two meet, as in ”“, it is Chinese that is written. */
  private static boolean isSharedMark(int codePoint) {
    return "“”‘’…·".indexOf(codePoint) >= 0;
  }
}
