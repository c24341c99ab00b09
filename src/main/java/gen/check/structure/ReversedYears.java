package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.regex.Matcher;

/** A span of years that ends before it begins: 2025—2021年. */
final class ReversedYears extends PassageRule {
  private static final Sought SPAN =
      Sought.of(
          "(?<![\\d〔\\[])((?:19|20)\\d{2})年?\\s?(?:[—－–～~\\-至到]|——)\\s?((?:19|20)\\d{2})(?:年|学年)");

  @Override
  public String code() {
    return "C-YEAR-REVERSED";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!SPAN.mayBeIn(passage.grams())) {
      return;
    }
    Matcher span = SPAN.matcher(passage.text());
    while (span.find()) {
      if (Integer.parseInt(span.group(2)) < Integer.parseInt(span.group(1))) {
        sink.add(finding(passage, span.start(), span.end() - span.start(), span.group()));
      }
    }
  }
}
