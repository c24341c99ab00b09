package gen.pdf.proof;

import java.util.Locale;

/**
 * The rules that a finished file is measured by. A rule's name is stable, as are the codes of the
 * families; its words stand in the message bundles under {@code page.} and its id.
 *
 * <p>Clauses are those of GB/T 9704-2012, unless another standard is named. A rule that allows
 * {@code 0} counts deviations, and says among how many places it looked for them.
 */
enum PageRule {
  // the grid
  GRID_PAPER("5.1", "210 × 297 mm"),
  GRID_TOP("5.2.1", "37 ±1 mm", 36, 38, " mm"),
  GRID_LEFT("5.2.1", "28 ±1 mm", 27, 29, " mm"),
  GRID_RIGHT("5.2.1", "≥ 25.9 mm", 25.9, 210, " mm"),
  GRID_BOTTOM("5.2.1", "≥ 34.9 mm", 34.9, 297, " mm"),
  GRID_PITCH("5.2.3", "28.95 ±0.25 pt", 28.7, 29.2, " pt"),
  GRID_LINES("5.2.3", "≤ 22", 0, 22, ""),
  GRID_FULL("5.2.3", "22", 22, 22, ""),
  GRID_CHARACTERS("5.2.3", "28", 28, 28, ""),
  GRID_CROWDED("5.2.3", "≤ 29", 0, 29, ""),

  // the faces
  FACE_BODY("5.2.2", "仿宋"),
  FACE_SIZE("5.2.2", "15.75 ±0.05 pt", 15.7, 15.8, " pt"),
  FACE_H2("7.3.3", "黑体"),
  FACE_H3("7.3.3", "楷体"),
  FACE_H4("7.3.3", "仿宋"),
  FACE_BOLD("7.3.3", "0"),
  FACE_SLANT("7.3.3", "0"),
  FACE_BLACK("5.2.4", "0"),

  // the title
  TITLE_FACE("7.3.1", "小标宋"),
  TITLE_SIZE("7.3.1", "22 ±0.05 pt", 21.95, 22.05, " pt"),
  TITLE_CENTRED("7.3.1", "±1 mm", -1, 1, " mm"),
  TITLE_SINGLE("7.3.1", "≥ 2", 2, 99, ""),
  TITLE_SHAPE("7.3.1", "0"),
  TITLE_DISTANCE("7.3.2", "≥ 1", .98, 99, ""),

  // paragraphs and their lines
  LINE_INDENT("7.3.3", "2.00 ±0.02", 1.98, 2.02, ""),
  LINE_FLUSH("7.3.3", "0 ±0.3 pt", -.3, .3, " pt"),
  LINE_RIGHT("7.3.3", "0 ±0.5 pt", -.5, .5, " pt"),
  LINE_STRETCH("5.2.3", "≤ 0.50", -9, .5, ""),
  LINE_SQUEEZE("5.2.3", "≥ -0.50", -.5, 99, ""),
  LINE_START("GB/T 15834 5.1", "0"),
  LINE_END("GB/T 15834 5.1", "0"),
  LINE_PAIR("GB/T 15834 5.1", "0"),
  LINE_NUMBER("GB/T 15835", "0"),
  LINE_WORD("5.2.3", "0"),
  LINE_MARK("GB/T 15834 5.1", "0"),
  LINE_SINGLE("7.3.3", "0"),
  LINE_HEADING("7.3.3", "0"),
  LINE_SALUTATION("7.3.2", "0 ±0.3 pt", -.3, .3, " pt"),

  // 页码
  NUMBER_PRESENT("7.5", "0"),
  NUMBER_FORM("7.5", "0"),
  NUMBER_ORDER("7.5", "0"),
  NUMBER_FACE("7.5", "宋体"),
  NUMBER_SIZE("7.5", "14 ±0.05 pt", 13.95, 14.05, " pt"),
  NUMBER_DISTANCE("7.5", "7 ±0.5 mm", 6.5, 7.5, " mm"),
  NUMBER_SIDE("7.5", "0"),
  NUMBER_INSET("7.5", "14 ±0.5 pt", 13.5, 14.5, " pt"),

  // what stands before and after the text
  PLACE_MARK("7.2.4", "35 ±1 mm", 34, 36, " mm"),
  PLACE_RED("7.2.4", "0"),
  PLACE_FORM("7.2.5", "0"),
  PLACE_NUMBER("7.2.5", "1.00 ±0.05", .95, 1.05, ""),
  PLACE_SIGNER("7.2.6", "1.00 ±0.05", .95, 1.05, ""),
  PLACE_NOTE("7.3.4", "2.00 ±0.05", 1.95, 2.05, ""),
  PLACE_SEALED("7.3.5.1", "4.00 ±0.05", 3.95, 4.05, ""),
  PLACE_UNSEALED("7.3.5.2", "2.00 ±0.05", 1.95, 2.05, ""),
  PLACE_DATE("7.3.5.2", "2.00 ±0.05", 1.95, 2.05, ""),
  PLACE_REMARK("7.3.6", "2.00 ±0.05", 1.95, 2.05, ""),
  PLACE_ATTACHMENT("7.3.7", "1", 1, 1, ""),
  PLACE_HEADED("7.3.7", "3", 3, 3, ""),
  PLACE_IMPRINT("7.4.1", "0 ±1 mm", -1, 1, " mm"),
  PLACE_BACK("7.4", "0"),
  PLACE_SIZE("7.4.2", "14 ±0.05 pt", 13.95, 14.05, " pt"),
  PLACE_INSET("7.4.2", "1.00 ±0.05", .95, 1.05, ""),
  PLACE_STOP("7.4.2", "0"),

  // nothing lost
  TEXT_COMPLETE("ISO 14289-1 7.1", "0"),
  TEXT_FACTS("ISO 14289-1 7.1", "0"),
  TEXT_GLYPHS("ISO 14289-1 7.21.8", "0"),
  TEXT_UNICODE("ISO 19005-2 6.2.11.7", "0"),

  // what a screen reader is told
  TAG_ALL("ISO 14289-1 7.1", "0"),
  TAG_TITLE("ISO 14289-1 7.4", "1", 1, 1, ""),
  TAG_HEADINGS("ISO 14289-1 7.4", "0"),
  TAG_NUMERALS("7.3.3", "0"),
  TAG_PARAGRAPHS("ISO 14289-1 7.1", "0"),
  TAG_FIGURES("ISO 14289-1 7.3", "0"),
  TAG_TABLES("ISO 14289-1 7.5", "0"),
  TAG_NUMBERS("ISO 14289-1 7.8", "0"),
  TAG_BOOKMARKS("ISO 14289-1 7.17", "0"),

  // the file
  FILE_LANGUAGE("ISO 14289-1 7.2", "zh-CN"),
  FILE_TITLE("ISO 14289-1 7.1", "0"),
  FILE_AUTHOR("ISO 19005-2 6.6", "0"),
  FILE_SUBJECT("ISO 19005-2 6.6", "0"),
  FILE_EMBEDDED("ISO 19005-2 6.2.11.4", "0"),
  FILE_SUBSET("ISO 19005-2 6.2.11.4", "0"),
  FILE_LINKS("ISO 19005-2 6.5.1", "0"),
  FILE_ARCHIVE("ISO 19005-2 6.6.4", "PDF/A-2A"),
  FILE_ACCESSIBLE("ISO 14289-1 5", "PDF/UA-1");

  private final String clause;
  private final String allowed;
  private final double low;
  private final double high;
  private final String unit;

  PageRule(String clause, String allowed) {
    this(clause, allowed, 0, 0, "");
  }

  PageRule(String clause, String allowed, double low, double high, String unit) {
    this.clause = clause;
    this.allowed = allowed;
    this.low = low;
    this.high = high;
    this.unit = unit;
  }

  String id() {
    return name().replace('_', '-');
  }

  /** The code of the diagnostic for a deviation: one for each family. */
  String code() {
    String family = name().substring(0, name().indexOf('_'));
    return switch (family) {
      case "GRID" -> "E-PAGE-GRID";
      case "FACE" -> "E-PAGE-FACE";
      case "TITLE" -> "E-PAGE-TITLE";
      case "LINE" -> isError() ? "E-PAGE-LINE" : "W-PAGE-LINE";
      case "NUMBER" -> "E-PAGE-NUMBER";
      case "PLACE" -> "E-PAGE-PLACE";
      case "TEXT" -> "E-PAGE-TEXT";
      case "TAG" -> "E-PAGE-TAG";
      case "FILE" -> "E-PAGE-FILE";
      default -> throw new IllegalStateException(family);
    };
  }

  /**
   * False for what depends on the words: a line may have to be stretched, or a long number to be
   * parted.
   */
  boolean isError() {
    return switch (this) {
      case LINE_STRETCH, LINE_SQUEEZE, LINE_NUMBER, LINE_WORD, LINE_SINGLE -> false;
      default -> true;
    };
  }

  String clause() {
    return clause;
  }

  /** Short and the same in every language. */
  String allowed() {
    return allowed;
  }

  boolean allows(double value) {
    return value >= low && value <= high;
  }

  String unit() {
    return unit;
  }

  /** A measured value with as many decimals as matter. */
  String format(double value) {
    boolean whole = unit.isEmpty() && value == Math.rint(value);
    int decimals = unit.equals(" mm") ? 1 : 2;
    return String.format(Locale.ROOT, "%." + (whole ? 0 : decimals) + "f", value)
        .replaceFirst("^-(0\\.?0*)$", "$1");
  }
}
