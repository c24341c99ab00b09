package gen.check.privacy;

import gen.text.Sought;
import java.util.regex.Matcher;

/** The number of an identity card, whose check digit is right (GB 11643-1999). */
final class IdentityNumber extends PrivateNumber {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  IdentityNumber() {
    super(
        "C-PRIVACY-ID",
        Sought.of(
            "(?<![0-9A-Za-z])([1-8]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx])(?![0-9A-Za-z])"));
  }

  @Override
  boolean isOne(String digits, Matcher found, String text) {
    return isRight(digits);
  }

  /** True when the last of 18 characters is what the others ask for. */
  static boolean isRight(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return Character.toUpperCase(digits.charAt(WEIGHTS.length))
        == CHECKS.charAt(sum % CHECKS.length());
  }
}
