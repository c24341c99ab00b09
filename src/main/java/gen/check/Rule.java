package gen.check;

import gen.diag.Severity;
import gen.diag.Sink;

/**
 * One thing that a careful proof-reader looks for. Better to miss than to cry wolf: on text that is
 * right it finds nothing. Stateless, so safe for threads; its time grows no faster than the report.
 */
public interface Rule {
  /**
   * Stable for ever: {@code C-} and what it is about; findings carry it, and settings and
   * exceptions name it.
   */
  String code();

  /** How grave a finding is where the project does not say otherwise. */
  default Severity severity() {
    return Severity.WARNING;
  }

  /** Adds a {@link gen.diag.Diagnostic#finding} for each thing it finds. */
  void check(CheckedReport report, Sink sink);
}
