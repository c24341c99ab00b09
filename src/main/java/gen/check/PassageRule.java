package gen.check;

import gen.diag.Diagnostic;
import gen.diag.Sink;

/** A rule that needs to see one passage at a time. */
public abstract class PassageRule implements Rule {
  @Override
  public final void check(CheckedReport report, Sink sink) {
    for (Passage passage : report.passages()) {
      check(passage, report, sink);
    }
  }

  protected abstract void check(Passage passage, CheckedReport report, Sink sink);

  /** A finding at a piece of the passage. */
  protected final Diagnostic finding(Passage passage, int from, int length, Object... arguments) {
    return Diagnostic.finding(severity(), code(), passage.span(from, length), arguments);
  }
}
