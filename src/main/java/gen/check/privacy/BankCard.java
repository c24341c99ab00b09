package gen.check.privacy;

import gen.text.Sought;
import java.util.regex.Matcher;

/**
 * The number of a bank card whose check digit is right: one that begins with 62, or is so called.
 */
final class BankCard extends PrivateNumber {
  private static final int SHORTEST = 16;
  private static final int LONGEST = 19;
  private static final int LOOK_BACK = 12;
  private static final Sought CALLED = Sought.of("[卡账帐][号户]|银行卡");

  BankCard() {
    super(
        "C-PRIVACY-CARD",
        Sought.of(
            "(?<![0-9A-Za-z.])([1-9]\\d{15,18}|[1-9]\\d{3} \\d{4} \\d{4} \\d{4}(?:"
                + " \\d{1,3})?)(?![0-9A-Za-z])"));
  }

  @Override
  boolean isOne(String digits, Matcher found, String text) {
    if (digits.length() < SHORTEST || digits.length() > LONGEST || !hasLuhnDigit(digits)) {
      return false;
    }
    String before = text.substring(Math.max(0, found.start() - LOOK_BACK), found.start());
    return digits.startsWith("62") || CALLED.matcher(before).find();
  }

  /** ISO/IEC 7812-1, annex B. */
  static boolean hasLuhnDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = digit * 2;
      sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
