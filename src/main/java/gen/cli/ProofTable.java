package gen.cli;

import gen.build.Result;
import gen.diag.Measured;
import gen.diag.Messages;
import java.util.ArrayList;
import java.util.List;

/** What {@code gen build --prove} prints of each report: all rules with what was measured. */
final class ProofTable {
  private final Messages messages;

  ProofTable(Messages messages) {
    this.messages = messages;
  }

  /** The lines of one report; none when it has no PDF. */
  List<String> of(Result result) {
    List<Measured> proof = result.proof();
    if (proof.isEmpty()) {
      return List.of();
    }
    long broken = proof.stream().filter(measured -> !measured.holds()).count();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        messages.text(
            "prove.heading",
            result.data().name(),
            String.valueOf(proof.size()),
            String.valueOf(broken)));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(messages.text("prove.columns").split("\t")));
    proof.forEach(measured -> rows.add(row(measured)));
    lines.addAll(Columns.of(rows));
    return lines;
  }

  private List<String> row(Measured measured) {
    String sign = measured.holds() ? "✓" : measured.error() ? "✗" : "!";
    return List.of(
        sign,
        measured.rule(),
        measured.clause(),
        messages.text(measured.words()),
        measured.allowed(),
        measured.measured(),
        measured.where());
  }
}
