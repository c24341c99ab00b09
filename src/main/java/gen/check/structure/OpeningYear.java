package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.regex.Matcher;

/**
 * The year with which the opening speaks of the reported one: at the start of a sentence, in
 * 现将……报告如下, and in the name of the year's work programme.
 */
final class OpeningYear implements Rule {
  private static final Sought SENTENCE =
      Sought.of("(?:^|(?<=。))((?:19|20)\\d{2})年度?(?=[，,]|我[局办委厅院处中镇乡])");
  private static final Sought FORMULA =
      Sought.of("现将[^，。；]{0,30}?((?:19|20)\\d{2})年(?![—－–～~\\-至])");
  private static final Sought PROGRAMME =
      Sought.of("《[^《》]{0,20}?((?:19|20)\\d{2})年(?![—－–～~\\-至])[^《》]{0,40}工作要点》");

  @Override
  public String code() {
    return "C-YEAR-OPENING";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    int year = report.report().year();
    for (Passage passage : Prescribed.opening(report)) {
      if (passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.FORMULA) {
        check(passage, SENTENCE, year, sink);
        check(passage, FORMULA, year, sink);
        check(passage, PROGRAMME, year, sink);
      }
    }
  }

  private void check(Passage passage, Sought pattern, int year, Sink sink) {
    if (!pattern.mayBeIn(passage.grams())) {
      return;
    }
    Matcher matcher = pattern.matcher(passage.text());
    while (matcher.find()) {
      int named = Integer.parseInt(matcher.group(1));
      if (named != year && !isSpan(passage.text(), matcher.start(1))) {
        sink.add(
            Diagnostic.finding(severity(), code(), passage.span(matcher.start(1), 4), named, year));
      }
    }
  }

  private static boolean isSpan(String text, int from) {
    return from > 0 && "—－–～~-至0123456789".indexOf(text.charAt(from - 1)) >= 0;
  }
}
