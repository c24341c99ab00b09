package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Fact;
import gen.report.Quantity;
import gen.text.Sought;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/** The share of a whole that is more than the whole, or less than nothing. */
final class Rate implements Rule {
  /**
   * Rates that are such shares. Others, such as 增长率 and 计划完成率, may well be above 100%; those that
   * are not listed here are not judged.
   */
  private static final String SHARES =
      "(?:受理|办结|答复|办复|满意|参评|参与|参考|参训|通过|合格|优秀|优良|好评|化解|调解|调解成功|成功|整改|应诉|出庭|准确|正确|纠错|败诉|知晓|公开"
          + "|审查|审核|备案|评估|(?<!拨备|流动性)覆盖|进驻|可办|网办|持证|及时|按时|建档|认可|和解|撤诉|支持)率";

  private static final Sought NAME = Sought.of(".*" + SHARES);
  private static final Sought TYPED =
      Sought.of(
          "率(?<="
              + SHARES
              + ")(?:均|已)?(?:达到?了?|为|是|保持在?|提高到|提升[至到]|上升到)?(-?\\d{1,9}(?:\\.\\d{1,4})?[%％])");

  @Override
  public String code() {
    return "C-FIGURE-RATE";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    for (Fact fact : report.report().facts().values()) {
      boolean wrong =
          fact.quantity().filter(Rate::isImpossible).isPresent() && isShare(fact.name());
      if (wrong) {
        sink.add(
            Diagnostic.finding(
                severity(), code(), Values.span(fact, 0, fact.written().length()), fact.written()));
      }
    }
    for (Passage passage : report.passages()) {
      if (!TYPED.mayBeIn(passage.grams())) {
        continue;
      }
      Matcher typed = TYPED.matcher(passage.text());
      while (typed.find()) {
        boolean wrong = Quantity.parse(typed.group(1)).filter(Rate::isImpossible).isPresent();
        if (wrong && Typing.isTyped(passage, typed.start(1), typed.end(1))) {
          sink.add(
              Diagnostic.finding(
                  severity(),
                  code(),
                  passage.span(typed.start(1), typed.end(1) - typed.start(1)),
                  typed.group(1)));
        }
      }
    }
  }

  private static boolean isShare(String name) {
    return NAME.matcher(name).matches();
  }

  private static boolean isImpossible(Quantity quantity) {
    Quantity.Part part = quantity.parts().get(0);
    BigDecimal whole = BigDecimal.valueOf(part.unit().equals("‰") ? 1000 : 100);
    return quantity.parts().size() == 1
        && (Unit.isPercent(part.unit()) || part.unit().equals("‰"))
        && (part.amount().signum() < 0 || part.amount().compareTo(whole) > 0);
  }
}
