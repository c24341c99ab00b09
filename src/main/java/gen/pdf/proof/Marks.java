package gen.pdf.proof;

import java.util.regex.Pattern;

/** What GB/T 15834-2011 5.1 and common practice say of the ends of lines. */
final class Marks {
  private static final String NOT_FIRST = "，。、；：？！”’）》〉】〕］｝」』〗％‰℃—…～·,.;:?!)]}%";
  private static final String NOT_LAST = "“‘（《〈【〔［｛「『〖([{";

  /** A number and its unit, or the parts of a number or date. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9.]\\|[0-9.%％‰℃年月日号条次件个人项亿万千百余多]|第\\|[0-9]|〔[0-9]+〕\\|[0-9]|[0-9]年\\|[0-9]+月"
              + "|[0-9]月\\|[0-9]+日|[0-9][余多百千万亿]\\|[个人件次项万亿元]");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]\\|[A-Za-z]");

  private Marks() {}

  static boolean mayStart(String line) {
    return NOT_FIRST.indexOf(line.codePointAt(0)) < 0;
  }

  static boolean mayEnd(String line) {
    return NOT_LAST.indexOf(line.codePointBefore(line.length())) < 0;
  }

  /** —— and …… are one mark of two characters. */
  static boolean partsPair(String above, String below) {
    return above.endsWith("—") && below.startsWith("—")
        || above.endsWith("…") && below.startsWith("…");
  }

  static boolean partsNumber(String above, String below) {
    return NUMBER.matcher(seam(above, below)).find();
  }

  static boolean partsWord(String above, String below) {
    return WORD.matcher(seam(above, below)).find();
  }

  private static String seam(String above, String below) {
    return above.substring(Math.max(0, above.length() - 8))
        + "|"
        + below.substring(0, Math.min(8, below.length()));
  }

  static boolean isMark(int character) {
    return !Character.isLetterOrDigit(character);
  }
}
