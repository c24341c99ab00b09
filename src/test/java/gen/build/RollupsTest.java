package gen.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.report.RolledUp;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which data files a roll-up adds. */
class RollupsTest {
  private static final BuildListener SILENT =
      new BuildListener() {
        @Override
        public void planned(int reports) {}

        @Override
        public void finished(Result result) {}
      };

  private Project project;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    project = new Project(folder);
    project.write(
        "templates/报告/report.ftlh",
        """
        <article><h1>题</h1><#list facts as name, fact><p>${name}${fact}\
        <#if fact.change??>，${fact.change}</#if></p></#list></article>
        """);
  }

  private static String data(String bureau, int year, String rest) {
    return "bureau: %s\nregion: 河南省\nyear: %d\nsections: {measures: 甲, problems: 乙}\n%s\n"
        .formatted(bureau, year, rest);
  }

  private RollupsTest bureau(String path, String facts) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    project.write("inputs/" + path + ".yaml", data(name, 2025, "facts: {" + facts + "}"));
    return this;
  }

  /** A roll-up whose key stands on line 5; without attachment, so that its facts are its sums. */
  private RollupsTest rollup(String path, String rollup, String... facts) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String more = facts.length > 0 ? "\nfacts: {" + facts[0] + "}" : "";
    String rest = "rollup: {table: no" + rollup + "}" + more;
    project.write("inputs/" + path + ".yaml", data(name, 2025, rest));
    return this;
  }

  private List<String> places() throws Exception {
    return project.places(project.build());
  }

  /** What the report prints of the facts. */
  private String printed(String path) throws Exception {
    return project
        .output(path + ".html")
        .replaceAll("(?s).*<h1>题</h1>|</article>.*", "")
        .replaceAll("</p>", " ")
        .replaceAll("<[^>]*>", "")
        .strip();
  }

  @Test
  void theFilesBelowItsOwnFolderAreAdded() throws Exception {
    rollup("区/区政府", "").bureau("区/甲局", "事: 5件").bureau("区/街道/乙办", "事: 7件");
    bureau("别处", "事: 100件");

    assertThat(places()).isEmpty();
    assertThat(printed("区/区政府")).isEqualTo("事12件");
  }

  @ParameterizedTest
  @CsvSource({"区", "./区", "区/", "区/../区", "区\\"})
  void orThoseBelowAnother(String from) throws Exception {
    rollup("区政府", ", from: '" + from + "'").bureau("区/甲局", "事: 5件").bureau("别处", "事: 100件");

    assertThat(places()).isEmpty();
    assertThat(printed("区政府")).isEqualTo("事5件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"没有", "../..", "/区", "甲局.yaml"})
  void aFolderWithoutDataFilesIsAnError(String from) throws Exception {
    rollup("区/区政府", ", from: " + from).bureau("区/甲局", "事: 5件");

    assertThat(places()).containsExactly("E-ROLLUP-FROM inputs/区/区政府.yaml:5:27");
    assertThat(project.outputs()).containsOnlyKeys("区/甲局.html", "index.html");
  }

  @Test
  void filesOfAnotherYearOrKindDoNotCount() throws Exception {
    rollup("区政府", "").bureau("甲局", "事: 5件");
    project.write("inputs/乙局.yaml", data("乙局", 2024, "facts: {事: 100件}"));
    project.write("templates/通报/settings.yaml", "order: []\nheadings: {measures: 甲, problems: 乙}");
    project.write("templates/通报/report.ftlh", "<article><h1>题</h1><p>${facts.事}</p></article>");
    project.write("inputs/丙局.yaml", "kind: 通报\n" + data("丙局", 2025, "facts: {事: 100件}"));

    project.build();

    assertThat(printed("区政府")).isEqualTo("事5件");
  }

  @Test
  void unlessTheKindIsAskedFor() throws Exception {
    project.write("templates/通报/settings.yaml", "order: []\nheadings: {measures: 甲, problems: 乙}");
    project.write("templates/通报/report.ftlh", "<article><h1>题</h1><p>${facts.事}</p></article>");
    project.write("inputs/丙局.yaml", "kind: 通报\n" + data("丙局", 2025, "facts: {事: 9件}"));
    rollup("区政府", ", kind: 通报").bureau("甲局", "事: 5件");

    project.build();

    assertThat(printed("区政府")).isEqualTo("事9件");
  }

  @Test
  void aFileWithMistakesIsNamed() throws Exception {
    rollup("区政府", ", bureaus: [甲局, 乙局, 丙局]").bureau("甲局", "事: 5件");
    bureau("乙局", "事: 5 件");
    project.write("inputs/丙局.yaml", "bureau：丙局");

    Outcome outcome = project.build();

    assertThat(project.places(outcome))
        .contains("W-ROLLUP-UNREADABLE inputs/区政府.yaml:5:1")
        .doesNotContain("W-ROLLUP-MISSING inputs/区政府.yaml:5:34");
    assertThat(
            outcome.diagnostics().stream()
                .filter(d -> d.code().equals("W-ROLLUP-UNREADABLE"))
                .map(d -> d.arguments().get(0).replaceAll(".*/", "")))
        .containsExactly("丙局.yaml", "乙局.yaml");
    assertThat(printed("区政府")).isEqualTo("事5件");
  }

  @Test
  void withItsFirstMistakeAndNothingSaidOfTheFactsItMayHold() throws Exception {
    rollup("区政府", ", facts: [事, 普法活动, 接访]").bureau("甲局", "事: 5件");
    bureau("乙局", "事: 5 件, 普法活动: 3场次, 普法活动二: 1次, 大接访: 2次");

    Outcome outcome = project.build();

    Diagnostic unreadable =
        outcome.diagnostics().stream()
            .filter(d -> d.code().equals("W-ROLLUP-UNREADABLE"))
            .findFirst()
            .orElseThrow();
    assertThat(unreadable.arguments().get(1)).isEqualTo("E-FACT-DIGITS");
    assertThat(unreadable.hint()).isEqualTo("first");
    assertThat(unreadable.related().get(0).span().place()).endsWith("inputs/乙局.yaml:5:12");
    assertThat(
            outcome.diagnostics().stream()
                .filter(d -> d.code().equals("W-ROLLUP-FACT"))
                .map(d -> d.arguments().get(0)))
        .containsExactly("接访");
  }

  @Test
  void sumsOfSumsCountEachFileOnce() throws Exception {
    rollup("市政府", "").bureau("市局", "事: 1000件");
    rollup("甲区/甲区政府", "").bureau("甲区/甲局", "事: 5件").bureau("甲区/乙局", "事: 6件");
    rollup("乙区政府", ", from: 乙区", "事: 70件").bureau("乙区/甲局", "事: 70件");

    assertThat(places()).isEmpty();
    assertThat(printed("甲区/甲区政府")).isEqualTo("事11件");
    assertThat(printed("市政府")).isEqualTo("事1081件");
  }

  @Test
  void aDistrictWhoseSumIsWrongIsNotAdded() throws Exception {
    rollup("市政府", "").bureau("市局", "事: 1000件");
    rollup("甲区/甲区政府", "", "事: 6件").bureau("甲区/甲局", "事: 5件");

    assertThat(places())
        .containsExactly(
            "W-ROLLUP-UNREADABLE inputs/市政府.yaml:5:1", "E-ROLLUP-SUM inputs/甲区/甲区政府.yaml:6:12");
    assertThat(printed("市政府")).isEqualTo("事1000件");
  }

  @Test
  void twoThatAddOneAnotherAreAnError() throws Exception {
    rollup("区/甲", "").rollup("区/乙", "").bureau("区/局", "事: 5件").rollup("市", "");

    Outcome outcome = project.build();

    assertThat(project.places(outcome))
        .containsExactly(
            "E-ROLLUP-CYCLE inputs/区/乙.yaml:5:1",
            "E-ROLLUP-CYCLE inputs/区/甲.yaml:5:1",
            "W-ROLLUP-UNREADABLE inputs/市.yaml:5:1",
            "W-ROLLUP-UNREADABLE inputs/市.yaml:5:1");
    assertThat(outcome.diagnostics().get(0).related().get(0).span().place())
        .endsWith("inputs/区/甲.yaml:5:1");
    assertThat(printed("市")).isEqualTo("事5件");
  }

  @Test
  void soAreSeveralInACircle() throws Exception {
    rollup("一/甲", ", from: ../二").rollup("二/乙", ", from: ../三").rollup("三/丙", ", from: ../一");

    assertThat(places())
        .containsExactly(
            "E-ROLLUP-CYCLE inputs/一/甲.yaml:5:1",
            "E-ROLLUP-CYCLE inputs/三/丙.yaml:5:1",
            "E-ROLLUP-CYCLE inputs/二/乙.yaml:5:1");
  }

  @Test
  void lastYearsSumsAreComparedWith() throws Exception {
    rollup("2025/区政府", "").bureau("2025/甲局", "事: 50件").bureau("2025/乙局", "事: 62件");
    project.write("inputs/2024/区政府.yaml", data("区政府", 2024, "rollup: {table: no}"));
    project.write("inputs/2024/甲局.yaml", data("甲局", 2024, "facts: {事: 100件}"));

    assertThat(places()).isEmpty();
    assertThat(printed("2025/区政府")).isEqualTo("事112件，同比增长12%");
  }

  @Test
  void butNotThoseThatAreWrong() throws Exception {
    rollup("2025/区政府", "").bureau("2025/甲局", "事: 50件");
    project.write("inputs/2024/区政府.yaml", data("区政府", 2024, "rollup: {table: no}\nfacts: {事: 6件}"));
    project.write("inputs/2024/甲局.yaml", data("甲局", 2024, "facts: {事: 100件}"));

    assertThat(places())
        .containsExactly(
            "E-ROLLUP-SUM inputs/2024/区政府.yaml:6:12", "W-PREVIOUS-UNREADABLE inputs/2025/区政府.yaml");
    assertThat(printed("2025/区政府")).isEqualTo("事50件");
  }

  @Test
  void defaultsThatBureausShareAreNotAdded() throws Exception {
    project.write("inputs/_defaults.yaml", "kind: 报告\nfacts: {服务热线: 3部}");
    rollup("区政府", "").bureau("甲局", "事: 5件").bureau("乙局", "事: 5件");

    project.build();

    assertThat(printed("区政府")).isEqualTo("服务热线3部 事10件");
  }

  @Test
  void theKeyIsNotForDefaults() throws Exception {
    project.write("inputs/_defaults.yaml", "kind: 报告\nrollup: {from: .}");
    bureau("甲局", "事: 5件");

    assertThat(places()).containsExactly("E-DATA-OWN-KEY inputs/_defaults.yaml:2:1");
  }

  @Test
  void onlyTheRollupsAreMadeWhenTheyAreAskedFor() throws Exception {
    rollup("区/区政府", "").bureau("区/甲局", "事: 5件").bureau("乙局", "事: 6件");
    project.write("inputs/坏.yaml", "bureau：坏\nrollup: {from: .}");

    RollupOutcome made = new Build(project.options(), SILENT).runRollups();

    assertThat(made.outcome().results().stream().map(r -> r.data().relative()))
        .containsExactly("区/区政府.yaml", "坏.yaml");
    assertThat(made.sums()).hasSize(1);
    RolledUp sums = made.sums().get(0);
    assertThat(sums.of().bureau()).isEqualTo("区政府");
    assertThat(sums.bureaus()).hasSize(1);
  }

  @Test
  void whereThereIsNoneThatIsToldAtOnce() throws Exception {
    rollup("区/区政府", "").bureau("区/甲局", "事: 5件").bureau("乙局", "事: 6件");
    project.select("inputs/乙局.yaml");

    assertThatThrownBy(() -> new Build(project.options(), SILENT).runRollups())
        .isInstanceOfSatisfying(
            BuildException.class, e -> assertThat(e.key()).isEqualTo("build.no-rollup"));
  }

  @Test
  void theFilesThatItDependsOnCanBeAsked() throws Exception {
    rollup("市政府", "").rollup("甲区/甲区政府", "").bureau("甲区/甲局", "事: 5件");
    project.write("inputs/坏.yaml", "bureau：坏");
    Path inputs = project.root.resolve("inputs");
    Rollups rollups = new Rollups(new DataReader(inputs));
    List<DataFile> all = DataFiles.find(inputs, new Diagnostics());

    assertThat(all.stream().map(DataFile::relative))
        .containsExactly("坏.yaml", "市政府.yaml", "甲区/甲区政府.yaml", "甲区/甲局.yaml");
    assertThat(rollups.lookedAtBy(all.get(1))).containsExactly(all.get(0), all.get(2), all.get(3));
    assertThat(rollups.lookedAtBy(all.get(2))).containsExactly(all.get(3));
    assertThat(rollups.lookedAtBy(all.get(3))).isEmpty();
  }

  /** In whichever order the reports are made. */
  @Test
  void manyJobsMakeTheSame() throws Exception {
    rollup("市政府", "");
    for (int district = 0; district < 8; district++) {
      rollup("区" + district + "/区政府" + district, "");
      for (int bureau = 0; bureau < 8; bureau++) {
        bureau("区" + district + "/局" + bureau, "事: 1件");
      }
    }

    assertThat(project.places(project.jobs(4).build())).isEmpty();
    assertThat(printed("市政府")).isEqualTo("事64件");
    assertThat(printed("区3/区政府3")).isEqualTo("事8件");
  }
}
