package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.regex.Matcher;

/** 减少两倍: what is taken away once is gone. */
final class TimesLess extends PassageRule {
  private static final Sought LESS =
      Sought.of(
          "(?:减少|下降|降低|缩短|缩小|缩减|减轻|回落)(?:了|约|近|超过?|逾|将近){0,2}"
              + "(?:\\d{1,6}(?:\\.\\d{1,3})?|[一二两三四五六七八九十]{1,3})[余多]?倍");

  @Override
  public String code() {
    return "C-FIGURE-TIMES";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!LESS.mayBeIn(passage.grams())) {
      return;
    }
    Matcher less = LESS.matcher(passage.text());
    while (less.find()) {
      sink.add(finding(passage, less.start(), less.end() - less.start(), less.group()));
    }
  }
}
