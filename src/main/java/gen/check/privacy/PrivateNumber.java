package gen.check.privacy;

import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Severity;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.regex.Matcher;

/** A number that belongs to a person: it never stands in a report that everyone can read. */
abstract class PrivateNumber implements Rule {
  private static final int SHOWN_BEFORE = 3;
  private static final int SHOWN_BEHIND = 2;

  private final String code;
  private final Sought pattern;

  /**
   * @param pattern what may be one; its first group is the number
   */
  PrivateNumber(String code, Sought pattern) {
    this.code = code;
    this.pattern = pattern;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Severity severity() {
    return Severity.ERROR;
  }

  /** True when it is one, and not another number of that length. */
  abstract boolean isOne(String digits, Matcher found, String text);

  @Override
  public final void check(CheckedReport report, Sink sink) {
    for (Words words : Words.of(report)) {
      if (!words.mayHaveNumber()) {
        continue;
      }
      String text = words.text();
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String written = matcher.group(1);
        String digits = written.replaceAll("[\\s-]", "");
        if (isOne(digits, matcher, text)) {
          sink.add(
              Diagnostic.finding(
                  severity(),
                  code(),
                  words.span(matcher.start(1), written.length()),
                  masked(digits)));
        }
      }
    }
  }

  /** A message is copied to others: it does not tell the number again. */
  private static String masked(String digits) {
    int hidden = digits.length() - SHOWN_BEFORE - SHOWN_BEHIND;
    return digits.substring(0, SHOWN_BEFORE)
        + "*".repeat(hidden)
        + digits.substring(digits.length() - SHOWN_BEHIND);
  }
}
