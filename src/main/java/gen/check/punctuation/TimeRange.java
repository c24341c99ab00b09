package gen.check.punctuation;

import gen.check.Mendable;

/** A hyphen for — between the beginning and the end of a time: {@code 2021-2025年}. */
final class TimeRange extends PatternRule implements Mendable {
  private static final String YEAR = "(?:19|20)\\d{2}";

  TimeRange() {
    super(
        "C-PUNCT-TIME",
        NumberRange.NEXT
            + "(?<wrong>(?:"
            + String.join(
                "|",
                between(YEAR + "年?|\\d{1,2}[月日]", YEAR + "(?:学?年|年度)"),
                between("\\d{1,2}[月日]?", "\\d{1,2}(?:月|日|时(?!节)|季度)"),
                between("\\d{1,2}:\\d{2}", "\\d{1,2}:\\d{2}"))
            + "))");
  }

  private static String between(String before, String after) {
    return "(?<="
        + NumberRange.ALONE
        + "(?:"
        + before
        + "))"
        + NumberRange.HYPHENS
        + "(?="
        + after
        + ")";
  }

  @Override
  public String mended(String marked) {
    return "—";
  }
}
