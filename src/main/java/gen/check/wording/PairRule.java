package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.regex.Matcher;

/** C-WORD-PAIR: two verbs for one object, of which one was meant to go: 落实坚持“……”原则. */
final class PairRule extends PassageRule {
  private static final Sought PAIR =
      Sought.of("(?:落实|执行|贯彻|遵循|遵守)坚持(?=“[^“”\\uFFFC]{1,20}”(?:基本|工作)?(?:原则|制度|机制|方针)[，。；！？])");

  @Override
  public String code() {
    return "C-WORD-PAIR";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!PAIR.mayBeIn(passage.grams())) {
      return;
    }
    Matcher found = PAIR.matcher(passage.text());
    while (found.find()) {
      String verbs = found.group();
      sink.add(
          finding(
              passage,
              found.start(),
              verbs.length(),
              verbs,
              verbs.substring(0, 2),
              verbs.substring(2)));
    }
  }
}
