package gen.check.punctuation;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import java.util.stream.Collectors;

/** A quotation mark or bracket without its other half: {@code 以“路线图”和导引图”为标准}. */
final class UnpairedMarks extends PassageRule {
  @Override
  public String code() {
    return "C-PUNCT-PAIR";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    String text = passage.text();
    // the other half may stand in what only rendering knows
    if (text.indexOf(Passage.UNKNOWN) >= 0) {
      return;
    }
    for (Pairs.Fault fault : Pairs.of(text).faults()) {
      if (passage.isTyped(fault.from(), fault.from() + fault.length()) && !runsOn(text, fault)) {
        Diagnostic found =
            finding(
                passage,
                fault.from(),
                fault.length(),
                text.substring(fault.from(), fault.from() + fault.length()),
                names(text, fault),
                Marks.nameOfOther(text.charAt(fault.from())));
        sink.add(found.hint(hint(fault.problem())));
      }
    }
  }

  private static String names(String text, Pairs.Fault fault) {
    return text.substring(fault.from(), fault.from() + fault.length())
        .chars()
        .mapToObj(mark -> Marks.name((char) mark))
        .collect(Collectors.joining("和"));
  }

  /** A quotation of several paragraphs opens each of them and closes only the last. */
  private static boolean runsOn(String text, Pairs.Fault fault) {
    return fault.problem() == Pairs.Problem.NOT_CLOSED
        && fault.from() == 0
        && text.charAt(0) == '“';
  }

  private static String hint(Pairs.Problem problem) {
    return switch (problem) {
      case NOT_OPENED -> "opening";
      case NOT_CLOSED -> "closing";
      case TURNED -> "turned";
      case CROSSED -> "crossed";
    };
  }
}
