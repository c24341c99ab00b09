package gen.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where it may match: from itself it knows characters and
 * pairs of neighbours without which it cannot. It is compiled when it is tried for the first time,
 * as most are in hardly any text. Immutable.
 */
public final class Sought {
  private final String regex;
  private volatile List<int[]> needs;
  private volatile Pattern pattern;

  private Sought(String regex) {
    this.regex = regex;
  }

  /**
   * @param regex as {@link Pattern} knows it, without flags
   */
  public static Sought of(String regex) {
    return new Sought(regex);
  }

  /**
   * False only when it matches nowhere in a text.
   *
   * @param grams those of the text
   */
  public boolean mayBeIn(Grams grams) {
    List<int[]> all = needs;
    if (all == null) {
      all = RegexNeeds.of(regex);
      needs = all;
    }
    for (int i = 0; i < all.size(); i++) {
      if (!grams.mayHaveAny(all.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tries it on a text, whatever that has. */
  public Matcher matcher(CharSequence text) {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(regex);
      pattern = compiled;
    }
    return compiled.matcher(text);
  }
}
