package gen.check.punctuation;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.regex.Matcher;

/**
 * A rule whose mistake is told by what stands there: all that the pattern's group {@code wrong}
 * finds. The finding's arguments are what is marked and, if the rule is {@link Mendable}, its mend,
 * which is the same where only a piece of it is known, as when a line ends within it.
 */
abstract class PatternRule extends PassageRule {
  private static final String GROUP = "wrong";

  private final String code;
  private final Sought pattern;

  /**
   * @param regex without nested quantifiers
   */
  PatternRule(String code, String regex) {
    this.code = code;
    this.pattern = Sought.of(regex);
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  protected final void check(Passage passage, CheckedReport report, Sink sink) {
    if (!concerns(passage.kind())) {
      return;
    }
    if (!pattern.mayBeIn(passage.grams())) {
      return;
    }
    Matcher found = pattern.matcher(passage.text());
    while (found.find()) {
      Found place = new Found(passage, found.start(GROUP), found.end(GROUP), report);
      if (passage.isTyped(place.from, place.to) && isWrong(place)) {
        sink.add(
            finding(passage, place.from, place.to - place.from, arguments(place))
                .hint(hint(place)));
      }
    }
  }

  /** What the pattern has found, and where. */
  record Found(Passage passage, int from, int to, CheckedReport report) {
    String text() {
      return passage.text();
    }

    String marked() {
      return text().substring(from, to);
    }

    char before() {
      return Marks.at(text(), from - 1);
    }

    char after() {
      return Marks.at(text(), to);
    }
  }

  /** Which texts it looks at; all, unless a rule says otherwise. */
  protected boolean concerns(Passage.Kind kind) {
    return true;
  }

  /** What a pattern cannot say. */
  protected boolean isWrong(Found found) {
    return true;
  }

  /** The name of the finding's hint; empty for the usual one. */
  protected String hint(Found found) {
    return "";
  }

  /** What the messages are given. */
  protected Object[] arguments(Found found) {
    String marked = found.marked();
    return this instanceof Mendable rule
        ? new Object[] {marked, rule.mended(marked)}
        : new Object[] {marked};
  }
}
