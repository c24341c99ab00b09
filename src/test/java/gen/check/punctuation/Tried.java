package gen.check.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import gen.check.Mendable;
import gen.check.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A rule under test, with texts it must find something in and texts it must leave alone. */
record Tried(Rule rule, String code) {
  /** What the rule marks in the text, in order. */
  DynamicTest marks(String text, String... marked) {
    return DynamicTest.dynamicTest(
        code + " " + text,
        () -> {
          assertThat(rule.code()).isEqualTo(code);
          assertThat(Checking.marked(rule, text)).containsExactly(marked);
        });
  }

  /** What stands in the text when each marked piece, in order, is replaced by its mend. */
  DynamicTest mends(String text, String mended) {
    return DynamicTest.dynamicTest(
        code + " " + text + " → " + mended,
        () -> {
          List<String> marked = Checking.marked(rule, text);
          assertThat(marked).isNotEmpty();
          StringBuilder done = new StringBuilder(text);
          int at = 0;
          for (gen.diag.Diagnostic d :
              Checking.findings(
                  rule, "sections:\n  measures: |\n    " + text + "\n  problems: 乙。\n")) {
            int from = d.span().column() - 5 + at;
            String piece = done.substring(from, from + d.span().length());
            String mend = ((Mendable) rule).mended(piece, d.arguments());
            done.replace(from, from + piece.length(), mend);
            at += mend.length() - piece.length();
          }
          assertThat(done).hasToString(mended);
          assertThat(Checking.marked(rule, mended)).as("after mending").isEmpty();
        });
  }

  Stream<DynamicTest> leavesAlone(String... texts) {
    return Stream.of(texts)
        .map(
            text ->
                DynamicTest.dynamicTest(
                    code + " " + text, () -> assertThat(Checking.marked(rule, text)).isEmpty()));
  }
}
