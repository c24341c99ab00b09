package gen.check.wording;

import gen.check.Rule;
import java.util.List;

/** Official names, fixed phrases, slips of the pen. */
public final class WordingRules {
  private WordingRules() {}

  /** All of them, in the order of their pages in the documentation. */
  public static List<Rule> all() {
    return List.of(
        new NameRule(),
        new RepealedRule(),
        new PartyRule(),
        new ShortNameRule(),
        new CollocationRule(),
        new DeRule(),
        new DoubledRule(),
        new PairRule(),
        new TwiceRule());
  }
}
