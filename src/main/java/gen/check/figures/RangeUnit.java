package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.regex.Matcher;

/**
 * 15～30%: a share or a multiplier belongs to both numbers of a range. What it proposes is right as
 * a whole: with ～ too, and with a per cent sign of the usual width.
 */
final class RangeUnit extends PassageRule implements Mendable {
  private static final Sought RANGE =
      Sought.of(
          "(?<![\\d.．,第A-Za-z〔\\[—～〜~\\-－/年月日号\\uFFFC])"
              + "(?<low>\\d{1,6}(?:\\.\\d{1,4})?)(?<to>[—～〜~∼\\-－–至]|——|--)"
              + "(?<high>\\d{1,6}(?:\\.\\d{1,4})?)(?<unit>[%％‰]|[万亿]元?)");

  @Override
  public String code() {
    return "C-FIGURE-RANGE";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!RANGE.mayBeIn(passage.grams())) {
      return;
    }
    Matcher range = RANGE.matcher(passage.text());
    while (range.find()) {
      if (Typing.isTyped(passage, range.start(), range.end())) {
        int length = range.end() - range.start();
        sink.add(finding(passage, range.start(), length, range.group(), mended(range.group())));
      }
    }
  }

  @Override
  public String mended(String marked) {
    Matcher range = RANGE.matcher(marked);
    if (!range.matches()) {
      return marked;
    }
    String unit = range.group("unit").replace('％', '%');
    // those two are as good as ～
    String to = "—至".contains(range.group("to")) ? range.group("to") : "～";
    return range.group("low") + unit + to + range.group("high") + unit;
  }
}
