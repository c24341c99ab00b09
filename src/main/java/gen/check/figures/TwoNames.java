package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Fact;
import gen.text.Sought;
import java.util.HashMap;
import java.util.Map;

/**
 * One figure that stands as two facts under names that say the same: one of them will be missed.
 */
final class TwoNames implements Rule {
  private static final int FEWEST_DIGITS = 3;

  private static final Sought DIGIT = Sought.of("\\d");

  /** Words that name no other thing when they are left out. */
  private static final Sought EMPTY = Sought.of("全年|累计|本年度?|年度|总数|数量|件数|次数|人数|数$|的|[\\s·、（）()]");

  @Override
  public String code() {
    return "C-FIGURE-TWICE";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    Map<String, Fact> first = new HashMap<>();
    for (Fact fact : report.report().facts().values()) {
      if (fact.quantity().isPresent()
          && DIGIT.matcher(fact.written()).results().count() >= FEWEST_DIGITS) {
        Fact other = first.putIfAbsent(key(fact), fact);
        if (other != null) {
          sink.add(
              Diagnostic.finding(
                      severity(), code(), fact.span(), fact.name(), other.name(), fact.written())
                  .related("first", other.span()));
        }
      }
    }
  }

  /** The same for facts that say the same: the order of the words in a name is not looked at. */
  private static String key(Fact fact) {
    int[] chars = EMPTY.matcher(fact.name()).replaceAll("").chars().sorted().toArray();
    return new String(chars, 0, chars.length) + " " + fact.written() + " " + fact.scope();
  }
}
