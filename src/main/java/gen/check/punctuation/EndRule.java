package gen.check.punctuation;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import java.util.List;

/** A rule on how paragraphs and points end. */
abstract class EndRule implements Rule {
  @Override
  public final void check(CheckedReport report, Sink sink) {
    List<Passage> passages = report.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      int last = passage.text().length() - 1;
      boolean ends =
          passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.POINT;
      if (ends && last >= 0 && !opensFormula(passages, i) && isWrong(passage, last)) {
        sink.add(
            Diagnostic.finding(
                severity(),
                code(),
                passage.span(last, 1),
                passage.text().substring(last),
                passage.text().substring(Math.max(0, last - 9))));
      }
    }
  }

  /** The end of the preamble may be run on into 现将……报告如下. */
  private static boolean opensFormula(List<Passage> passages, int i) {
    return passages.get(i).section().isEmpty()
        && i + 1 < passages.size()
        && passages.get(i + 1).kind() == Passage.Kind.FORMULA;
  }

  /**
   * @param last the index of the last char
   */
  protected abstract boolean isWrong(Passage passage, int last);
}
