package gen.check.privacy;

import gen.text.Sought;
import java.util.regex.Matcher;

/** The number of a mobile telephone; an office's own line is no secret. */
final class MobileNumber extends PrivateNumber {
  /** What stands behind an amount or the number of a document. */
  private static final Sought AMOUNT = Sought.of("\\s?[元万亿余多件人个次吨户册份号平立公米亩%％.]");

  MobileNumber() {
    super(
        "C-PRIVACY-MOBILE",
        Sought.of(
            "(?<![0-9A-Za-z.+-])(1[3-9]\\d(?:\\d{8}|([ -])\\d{4}\\2\\d{4}))(?![0-9A-Za-z-])"));
  }

  @Override
  boolean isOne(String digits, Matcher found, String text) {
    Matcher behind = AMOUNT.matcher(text).region(found.end(), text.length());
    return !behind.lookingAt();
  }
}
