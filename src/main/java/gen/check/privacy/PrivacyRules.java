package gen.check.privacy;

import gen.check.Rule;
import java.util.List;

/** What must not be in a public report. */
public final class PrivacyRules {
  private PrivacyRules() {}

  /** All of them, in the order of their pages in the documentation. */
  public static List<Rule> all() {
    return List.of(new IdentityNumber(), new MobileNumber(), new BankCard(), new SecretMark());
  }
}
