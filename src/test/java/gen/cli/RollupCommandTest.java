package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gen rollup}: what it prints and makes. Chinese words: the cases have them. */
class RollupCommandTest {
  private static final String DATA =
      """
      kind: 法治政府建设年度报告
      bureau: %s
      region: 江苏省
      year: 2025
      sections: {measures: 甲。, problems: 乙。, leadership: 丙。, plans: 丁。}
      %s
      """;

  @TempDir private Path folder;
  private Path inputs;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void aDistrictOfTwoBureaus() throws IOException {
    inputs = Files.createDirectories(folder.resolve("inputs/甲区")).getParent();
    write("甲区政府", "rollup: {bureaus: [甲局, 乙局, 丙局], from: 甲区}\nfacts: {案件: 13件}");
    write("甲区/甲局", "facts: {案件: 5件, 培训: 60余人, 率: 98%}");
    write("甲区/乙局", "facts: {案件: 7件, 培训: 2次}");
    write("别的局", "facts: {案件: 100件}");
  }

  private void write(String path, String rest) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Files.writeString(inputs.resolve(path + ".yaml"), DATA.formatted(name, rest));
  }

  private int rollup(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("rollup", "-i", inputs.toString(), "-f", "html", "--lang", "en"));
    arguments.addAll(List.of("-o", folder.resolve("out").toString()));
    arguments.addAll(List.of(more));
    Console console = new Console(stream(out), stream(err), false, Map.of());
    return Main.run(console, arguments.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String printed(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace(inputs.toString(), "inputs");
  }

  @Test
  void theSumsArePrintedAsATable() {
    assertThat(rollup()).isZero();

    assertThat(printed(out).lines().limit(7))
        .containsExactly(
            "",
            "inputs/甲区政府.yaml: 2 bureaus, 1 not there",
            "Fact  Sum     Bureaus  Notes",
            "案件  12件    2        stated: 13件",
            "培训  60余人  1        without 乙局: 2次 (another unit)",
            "率    –       1        not added: a rate or an average",
            "No data file: 丙局");
    assertThat(printed(out)).contains("Reports built: 1 (files: 2)", "warnings: 3.");
    assertThat(printed(err))
        .contains("the sum of \"案件\" is 12件 (2 bureaus), 13件 is stated here, which differs by 1件")
        .contains("\"丙局\" has no data file: its figures are not in the sums");
  }

  @Test
  void onlyItsReportIsMade() throws IOException {
    rollup(inputs.resolve("甲区政府.yaml").toString());

    assertThat(folder.resolve("out/甲区政府.html")).content().contains("各单位主要数据汇总表");
    assertThat(folder.resolve("out/甲区/甲局.html")).doesNotExist();
    assertThat(folder.resolve("out/index.html")).content().contains("甲局", "别的局");
  }

  @Test
  void whereThereIsNoneItSaysHowToWriteOne() {
    assertThat(rollup(inputs.resolve("甲区").toString())).isEqualTo(ExitCode.USAGE);

    assertThat(printed(err))
        .startsWith("gen: there is no data file with sums below inputs/甲区; write \"rollup:\"");
    assertThat(printed(out)).isEmpty();
    assertThat(folder.resolve("out/index.html")).doesNotExist();
  }

  @Test
  void warningsFailWhenThatIsAskedFor() {
    assertThat(rollup("--strict", "-q")).isEqualTo(ExitCode.FINDINGS);
    assertThat(printed(out)).contains("案件").doesNotContain("Reports built");
  }
}
