package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  /** Its failures are not told to anybody, so a change of the rules could make it useless. */
  @Test
  void itsReportIsReadAndRunsThroughTheRules() {
    assertThat(WarmUp.check())
        .extracting(Diagnostic::code)
        .contains("C-PUNCT-DUN")
        .allMatch(code -> code.startsWith("C-"));
  }
}
