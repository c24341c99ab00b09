package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --dry-run}, {@code --report}, {@code --shard} and {@code gen merge-index}. */
class BuildOptionsCommandTest {
  @TempDir private Path folder;
  private SmallProject project;

  @BeforeEach
  void aProject() {
    project = new SmallProject(folder);
  }

  private Called build(String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    if (!arguments.contains("-f")) {
      arguments.addAll(List.of("-f", "html"));
    }
    if (!arguments.contains("-o")) {
      arguments.addAll(List.of("-o", folder.resolve("out").toString()));
    }
    return project.call("build", arguments.toArray(String[]::new));
  }

  private Called merge(String... folders) {
    return project.call("merge-index", folders);
  }

  @Test
  void aDryRunSaysWhatWouldBeMadeAndWhy() throws Exception {
    Called first = build("--dry-run");
    assertThat(first.out().lines())
        .containsExactly(
            "inputs/2024/某局.yaml: new",
            "inputs/2025/某局.yaml: new",
            "Reports that would be made: 2.");
    assertThat(first.status()).isZero();
    assertThat(folder.resolve("out")).doesNotExist();

    build();
    project.report(2025, "  中心组学习: 13次\n");
    assertThat(build("--dry-run").out().lines())
        .containsExactly(
            "inputs/2025/某局.yaml: changed: inputs/2025/某局.yaml", "Reports that would be made: 1.");
    Files.delete(folder.resolve("inputs/2024/某局.yaml"));
    assertThat(build("--dry-run", "-q").out().lines())
        .containsExactly(
            "inputs/2025/某局.yaml: changed: inputs/2025/某局.yaml",
            "out/2024/某局.html: would be removed, its data file is gone");
    assertThat(folder.resolve("out/2024/某局.html")).exists();
  }

  @Test
  void itNamesFoldersAndOptionsAsPeopleDo() {
    build();
    project.write("templates/报告/河南省/screen.css", "p { }");
    assertThat(build("--dry-run").out())
        .contains("inputs/2025/某局.yaml: changed: templates/报告/河南省/\n");
    build();
    assertThat(build("--dry-run", "--date", "2026-01-31").out())
        .contains("某局.yaml: made with another date");
    assertThat(build("--dry-run", "--force").out()).contains("某局.yaml: asked for with --force");
    assertThat(build("--dry-run", "-f", "html,pdf").out()).contains("not made as pdf yet");
    assertThat(build("--dry-run").out()).isEqualTo("Reports that would be made: 0.\n");
  }

  @Test
  void theReportTellsOtherProgramsWhatWasDone() throws Exception {
    Path file = folder.resolve("build.json");
    assertThat(build("--report", file.toString()).status()).isZero();
    Map<?, ?> report = (Map<?, ?>) Json.read(Files.readString(file));
    assertThat(report.get("exitStatus")).isEqualTo(0L);
    assertThat(report.get("built")).isEqualTo(2L);
    assertThat(report.get("failed")).isEqualTo(0L);
    Map<?, ?> second = (Map<?, ?>) ((List<?>) report.get("reports")).get(1);
    assertThat(second.get("status")).isEqualTo("built");
    assertThat(second.get("reason")).isEqualTo("new");
    assertThat(second.get("year")).isEqualTo(2025L);
    assertThat(second.get("bureau")).isEqualTo("某局");
    assertThat(((Map<?, ?>) second.get("inputs")).keySet())
        .extracting(Object::toString)
        .contains("inputs/2024/某局.yaml", "inputs/2025/check.yaml", "inputs/_defaults.yaml");
    assertThat(((Map<?, ?>) second.get("inputs")).get("inputs/2025/check.yaml")).isNull();
    Map<?, ?> output = (Map<?, ?>) ((List<?>) second.get("outputs")).get(0);
    Path html = Path.of(output.get("file").toString());
    assertThat(output.get("bytes")).isEqualTo(Files.size(html));
    assertThat(output.get("sha256")).asString().hasSize(64);

    project.write("inputs/2025/某局.yaml", "bureau：某局\n");
    assertThat(build("--report", file.toString()).status()).isEqualTo(ExitCode.FINDINGS);
    report = (Map<?, ?>) Json.read(Files.readString(file));
    assertThat(report.get("exitStatus")).isEqualTo((long) ExitCode.FINDINGS);
    assertThat(report.get("unchanged")).isEqualTo(1L);
    assertThat(report.get("failed")).isEqualTo(1L);
    Map<?, ?> failed = (Map<?, ?>) ((List<?>) report.get("reports")).get(1);
    assertThat(failed.get("errors")).isEqualTo(1L);
    assertThat(failed.get("outputs")).isEqualTo(List.of());
    Map<?, ?> diagnostic = (Map<?, ?>) ((List<?>) failed.get("diagnostics")).get(0);
    assertThat(diagnostic.get("code")).isEqualTo("E-YAML-COLON");
  }

  @Test
  void aReportThatCannotBeWrittenIsTold() {
    Called called = build("--report", folder.toString());
    assertThat(called.status()).isEqualTo(ExitCode.OUTPUT);
    assertThat(called.err()).contains("gen: cannot write ");
  }

  @Test
  void aFolderForTheReportIsMadeAndIfItCannotBeNothingIsBuilt() throws Exception {
    Path file = folder.resolve("logs/2025/build.json");
    assertThat(build("--report", file.toString()).status()).isZero();
    assertThat(file).exists();
    project.write("inputs/2025/某局.yaml", "bureau：某局\n");
    Called called = build("--report", file.resolve("build.json").toString());
    assertThat(called.status()).isEqualTo(ExitCode.OUTPUT);
    assertThat(called.err()).startsWith("gen: cannot write ").doesNotContain("E-YAML");
    called = build("--report", folder.getRoot().toString());
    assertThat(called.status()).isEqualTo(ExitCode.OUTPUT);
    assertThat(called.err()).startsWith("gen: cannot write ").contains("it is a folder");
  }

  @Test
  void aPartSaysHowThePartsComeTogether() {
    assertThat(build("--shard", "1/2").out()).contains("gen merge-index out");
    assertThat(build().out()).doesNotContain("merge-index");
    assertThat(build("--shard", "1/1").out()).doesNotContain("merge-index");
    String spaced = folder.resolve("my out").toString();
    assertThat(build("--shard", "2/2", "-o", spaced).out()).contains("gen merge-index \"my out\"");
  }

  @Test
  void filesThatWereWrittenAreCounted() {
    assertThat(build().out()).contains("Reports built: 2 (files: 3)");
    assertThat(build().out()).contains("Reports built: 0 (files: 0)", "2 unchanged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "0/3", "4/3", "a/b", "1/3/5"})
  void aPartIsWrittenAsNumberAndCount(String shard) {
    Called called = build("--shard", shard);
    assertThat(called.status()).isEqualTo(ExitCode.USAGE);
    assertThat(called.err()).contains("write K/N, such as 3/16");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void partsAreMergedIntoOneIndex() throws Exception {
    String[] parts = {folder.resolve("one").toString(), folder.resolve("two").toString()};
    for (int i = 0; i < 2; i++) {
      assertThat(build("--shard", i + 1 + "/2", "-o", parts[i]).status()).isZero();
    }

    Called merged = merge(parts);

    assertThat(merged.err()).isEmpty();
    assertThat(merged.status()).isZero();
    build();
    for (String name : List.of("index.html", "2024/某局.html", "2025/某局.html")) {
      assertThat(folder.resolve("one").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("out").resolve(name));
    }
  }

  @Test
  void mergingWantsFoldersThatAreThere() {
    assertThat(merge().status()).isEqualTo(ExitCode.USAGE);
    Called none = merge(folder.resolve("a").toString(), folder.resolve("b").toString());
    assertThat(none.status()).isEqualTo(ExitCode.PROJECT);
    assertThat(none.err())
        .isEqualTo("gen: this is no folder into which gen build has made reports: b\n");
    assertThat(folder.resolve("a")).doesNotExist();
  }
}
