package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import gen.report.Fact;
import gen.text.Sought;
import java.util.regex.Matcher;

/** 余 or 多 behind a number that is counted to the last unit: 464余场次. */
final class ExactMore implements Rule {
  /** Not behind 万, where a little more is possible, nor of what is measured: 25余公里. */
  private static final Sought MORE =
      Sought.of(
          "(?<![\\d.．,，第\\uFFFC])(?<number>\\d{0,8}[1-9])(?<more>[余多])(?<unit>"
              + Unit.COUNTED
              + ")");

  @Override
  public String code() {
    return "C-FIGURE-MORE";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    for (Fact fact : report.report().facts().values()) {
      if (fact.quantity().isPresent()) {
        Matcher more = MORE.matcher(fact.written());
        while (more.find()) {
          int length = more.end("more") - more.start();
          sink.add(found(more, Values.span(fact, more.start(), length)));
        }
      }
    }
    for (Passage passage : report.passages()) {
      if (!MORE.mayBeIn(passage.grams())) {
        continue;
      }
      Matcher more = MORE.matcher(passage.text());
      while (more.find()) {
        if (Typing.isTyped(passage, more.start(), more.end())) {
          sink.add(found(more, passage.span(more.start(), more.end("more") - more.start())));
        }
      }
    }
  }

  private Diagnostic found(Matcher more, Span span) {
    String number = more.group("number");
    String unit = more.group("unit");
    String round = number.length() < 2 ? "" : number.substring(0, number.length() - 1) + "0";
    Diagnostic found =
        Diagnostic.finding(
            severity(),
            code(),
            span,
            number + more.group("more") + unit,
            number + unit,
            round + more.group("more") + unit);
    return round.isEmpty() ? found.hint("few") : found;
  }
}
