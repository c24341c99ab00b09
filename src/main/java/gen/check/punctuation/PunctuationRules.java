package gen.check.punctuation;

import gen.check.Rule;
import java.util.List;

/** Marks and numerals: GB/T 15834-2011 and GB/T 15835-2011. */
public final class PunctuationRules {
  private PunctuationRules() {}

  /** All of them, in the order of their pages in the documentation. */
  public static List<Rule> all() {
    return List.of();
  }
}
