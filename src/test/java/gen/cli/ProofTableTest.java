package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.build.DataFile;
import gen.build.Result;
import gen.diag.Measured;
import gen.diag.Messages;
import gen.state.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProofTableTest {
  private static Result result(Measured... proof) {
    DataFile data = new DataFile(Path.of("某局.yaml"), "inputs/某局.yaml", "某局.yaml");
    return new Result(
        data,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(proof),
        List.of(),
        false,
        Optional.empty(),
        new Entry(
            data.relative(),
            Entry.Status.MADE,
            Optional.empty(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        0);
  }

  private static Measured measured(String rule, String value, boolean holds, String... places) {
    return new Measured(
        "E-PAGE-GRID", rule, "5.2.1", "37 ±1 mm", value, true, holds, List.of(places));
  }

  @Test
  void eachRuleIsALineWithItsColumnsBelowOneAnother() {
    ProofTable table = new ProofTable(Messages.in("zh"));
    assertThat(
            table.of(
                result(
                    measured("GRID-TOP", "40.0 mm", false, "1:1", "2:1"),
                    measured("GRID-PAPER", "–", true))))
        .containsExactly(
            "",
            "inputs/某局.yaml：2 条规则，不合 1 条",
            "结果  规则        条款   内容                        要求      实测     位置（面:行）",
            "✗     GRID-TOP    5.2.1  首行行框距纸的上边（天头）  37 ±1 mm  40.0 mm  1:1, 2:1",
            "✓     GRID-PAPER  5.2.1  纸张用 A4                   37 ±1 mm  –        –");
  }

  @Test
  void aReportWithoutProofHasNoTable() {
    assertThat(new ProofTable(Messages.in("en")).of(result())).isEmpty();
  }
}
