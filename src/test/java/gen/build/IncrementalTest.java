package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change of anything that reports are made from makes anew, and what it leaves alone. */
class IncrementalTest {
  private static final String ALL =
      "2024/河南省, 2024/河南省/甲局, 2025/河南省, 2025/河南省/乙局, 2025/河南省/甲局, 2025/重庆市/丙局";
  private static final String HENAN = "2024/河南省, 2024/河南省/甲局, 2025/河南省, 2025/河南省/乙局, 2025/河南省/甲局";

  private static final String 丙 = "inputs/2025/重庆市/丙局.yaml";

  @TempDir private Path folder;
  private Project project;
  private int copies;

  @BeforeEach
  void prepare() {
    project = County.in(folder.resolve("here"));
  }

  /** Something that is done to the project, and the reports that are made anew for it. */
  private record Change(String name, String made, Consumer<Project> change) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Change write(String name, String path, String text, String made) {
    return new Change(name, made, project -> project.write(path, text));
  }

  static Stream<Change> changes() {
    return Stream.of(
        write(
            "a data file",
            "inputs/2025/重庆市/丙局.yaml",
            County.data("丙局", "重庆市", 2025, "9件", County.COPIED),
            "2025/重庆市/丙局"),
        write(
            "a data file that was the copy of another",
            "inputs/2025/重庆市/丙局.yaml",
            County.data("丙局", "重庆市", 2025, "7件", "自有其事。"),
            "2025/重庆市/丙局"),
        write("a new data file", "inputs/2025/丁局.yaml", Project.data("丁局", "河南省", 2025), "2025/丁局"),
        write("a new failing data file", "inputs/2025/丁局.yaml", "bureau：丁局", "2025/丁局"),
        write("defaults changed", "inputs/_defaults.yaml", "kind: 报告\nsettings: {title: 新}", ALL),
        write(
            "defaults appear",
            "inputs/2025/_defaults.yaml",
            "settings: {title: 新}",
            "2025/河南省, 2025/河南省/乙局, 2025/河南省/甲局, 2025/重庆市/丙局"),
        write(
            "defaults of the year before, whose figures are compared",
            "inputs/2024/_defaults.yaml",
            "facts: {乙: 1件}",
            ALL),
        write("check.yaml appears", "inputs/check.yaml", "rules: {C-COPY-OFFICE: off}", ALL),
        write(
            "check.yaml appears in a folder",
            "inputs/2025/重庆市/check.yaml",
            "exceptions: [{rule: C-COPY-OFFICE, reason: 同文}]",
            "2025/重庆市/丙局"),
        write("terms.yaml", "templates/报告/重庆市/terms.yaml", "acronyms: {}", "2025/重庆市/丙局"),
        write("common templates", "templates/common/screen.css", "p { margin: 1px }", ALL),
        write("fonts.yaml", "templates/fonts.yaml", "", ALL),
        write("the kind's settings", "templates/报告/check.yaml", "rules: {C-COPY-OFFICE: off}", ALL),
        write(
            "a province's template changes", "templates/报告/河南省/settings.yaml", "title: 改了", HENAN),
        write("a template of a province appears", "templates/报告/河南省/screen.css", "p { }", HENAN),
        write(
            "the first template of a province appears",
            "templates/报告/重庆市/settings.yaml",
            "title: 重庆的报告",
            "2025/重庆市/丙局"),
        write(
            "the first template of a district appears",
            "templates/报告/河南省/陕州区/settings.yaml",
            "title: 陕州的报告",
            "2025/河南省/乙局"),
        write(
            "a folder with nearly the name of a district appears",
            "templates/报告/河南省/陕州/settings.yaml",
            "title: 陕州的报告",
            "2025/河南省/乙局"),
        write(
            "a file that nothing reads appears among the templates",
            "templates/报告/河南省/x.ftlh",
            "",
            HENAN),
        write(
            "a folder of a region that no report is about appears",
            "templates/报告/山东省/settings.yaml",
            "title: 山东",
            ""),
        write(
            "last year's file changes",
            "inputs/2024/河南省/甲局.yaml",
            County.data("甲局", "河南省", 2024, "300件", "旧事不重提。"),
            "2024/河南省, 2024/河南省/甲局, 2025/河南省, 2025/河南省/甲局"),
        write(
            "last year's file appears",
            "inputs/2024/重庆市/丙局.yaml",
            County.data("丙局", "重庆市", 2024, "3件", "旧事不重提。"),
            "2024/重庆市/丙局, 2025/重庆市/丙局"),
        new Change(
            "last year's file goes",
            "2024/河南省, 2025/河南省, 2025/河南省/甲局",
            p -> p.delete("inputs/2024/河南省/甲局.yaml")),
        write(
            "a roll-up's bureau",
            "inputs/2025/河南省/乙局.yaml",
            County.data("乙局", "河南省/陕州区", 2025, "16件", County.COPIED),
            "2025/河南省, 2025/河南省/乙局"),
        write(
            "a new bureau of a roll-up",
            "inputs/2025/河南省/陕州区/戊局.yaml",
            County.data("戊局", "河南省/陕州区", 2025, "1件", "新设。"),
            "2025/河南省, 2025/河南省/陕州区/戊局"),
        write(
            "a new bureau of last year's roll-up",
            "inputs/2024/河南省/戊局.yaml",
            County.data("戊局", "河南省", 2024, "1件", "新设。"),
            "2024/河南省, 2024/河南省/戊局, 2025/河南省"),
        write(
            "a roll-up's bureau fails",
            "inputs/2025/河南省/乙局.yaml",
            "bureau：乙局",
            "2025/河南省, 2025/河南省/乙局"),
        new Change("a roll-up's bureau goes", "2025/河南省", p -> p.delete("inputs/2025/河南省/乙局.yaml")),
        new Change("last year's roll-up goes", "2025/河南省", p -> p.delete("inputs/2024/河南省.yaml")),
        new Change(
            "a province's templates go", HENAN, p -> p.delete("templates/报告/河南省/settings.yaml")),
        new Change("the date", ALL, p -> p.stamped("2026-01-31")),
        new Change("the program", ALL, p -> p.program("another")),
        new Change("another format", ALL, p -> p.formats(Format.HTML, Format.PDF)),
        new Change("force", ALL, p -> p.force(true)),
        new Change("an output is gone", "2025/重庆市/丙局", p -> p.delete("out/2025/重庆市/丙局.html")),
        new Change("the index is gone", "", p -> p.delete("out/index.html")),
        new Change("nothing", "", p -> {}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void aChangeMakesAnewWhatDependsOnItAndAllIsAsIfMadeNow(Change change) throws Exception {
    project.build();
    Map<String, Object> before = State.marks(project.root.resolve("out"));
    change.change().accept(project);

    Outcome outcome = project.build();

    assertThat(made(outcome)).isEqualTo(change.made());
    State.of(project, outcome).assertSameAs(afresh());
    Map<String, Object> after = State.marks(project.root.resolve("out"));
    for (Result result : outcome.results()) {
      String output = result.data().stem() + ".html";
      if (result.unchanged()) {
        assertThat(after.get(output)).as(output).isEqualTo(before.get(output));
      }
    }
    assertNothingIsDue(outcome);
  }

  @Test
  void whatWasFoundIsToldAgainWithItsLines() throws Exception {
    State first = State.of(project, project.build());
    assertThat(first.diagnostics()).singleElement().asString().contains("W-FACT-UNUSED", "闲");
    assertThat(first.findings()).singleElement().asString().contains("C-COPY-OFFICE", "案卷评查");

    State.of(project, project.build()).assertSameAs(first);
  }

  @Test
  void aReportThatFailedIsTriedAgain() throws Exception {
    project.write("inputs/2025/坏.yaml", "bureau：乙局").build();

    Outcome again = project.build();

    assertThat(made(again)).isEqualTo("2025/坏");
    assertThat(again.results().get(0).made()).isEmpty();
    State.of(project, again).assertSameAs(afresh());
  }

  @Test
  void anOutputOfAnEarlierStateIsNotLinkedAndIsMadeWhenItsFormatIsAskedFor() throws Exception {
    project.formats(Format.HTML, Format.PDF).build();
    project.write(丙, County.data("丙局", "重庆市", 2025, "9件", "自有其事。"));

    Outcome html = project.formats(Format.HTML).build();

    assertThat(made(html)).isEqualTo("2025/重庆市/丙局");
    assertThat(project.output("index.html"))
        .contains("href=\"2025/重庆市/丙局.html\"", "href=\"2025/河南省/甲局.pdf\"")
        .doesNotContain("2025/重庆市/丙局.pdf");
    assertThat(made(project.build())).isEmpty();
    Outcome pdf = project.formats(Format.HTML, Format.PDF).build();
    assertThat(made(pdf)).isEqualTo("2025/重庆市/丙局");
    State.of(project, pdf).assertSameAs(afresh());
  }

  @Test
  void theIndexSaysWhatIsMissingOrOutOfDateWhenOnlySomeWereBuilt() throws Exception {
    project.select("inputs/2024").build();
    assertThat(project.output("index.html"))
        .contains("href=\"2024/河南省/甲局.html\"", "丙局")
        .doesNotContain("2025/重庆市/丙局.html");
    project.select().build();
    project.write(丙, County.data("丙局", "重庆市", 2025, "9件", "自有其事。"));
    project.select("inputs/2024").build();
    assertThat(project.output("index.html")).contains("href=\"2025/重庆市/丙局.html\"");

    Outcome outcome = project.select().build();

    assertThat(made(outcome)).isEqualTo("2025/重庆市/丙局");
    State.of(project, outcome).assertSameAs(afresh());
  }

  @Test
  void buildsOfSomeThatTogetherAreAllLeaveTheSame() throws Exception {
    project.select("inputs/2025/重庆市").build();
    project.select("inputs/2025/河南省", "inputs/2024/河南省.yaml").build();
    project.select("inputs/2024/河南省", "inputs/2025/河南省.yaml").build();

    Outcome outcome = project.select().build();

    assertThat(made(outcome)).isEmpty();
    State.of(project, outcome).assertSameAs(afresh());
  }

  @Test
  void aReportThatWasOutOfDateForAWhileIsStillComparedWithOthers() throws Exception {
    project.build();
    String before = Files.readString(project.root.resolve(丙));
    project.write(丙, County.data("丙局", "重庆市", 2025, "9件", "自有其事。"));
    project.write("inputs/2024/丁局.yaml", Project.data("丁局", "河南省", 2024));
    project.select("inputs/2024").build();
    project.write(丙, before);

    Outcome outcome = project.select().build();

    assertThat(made(outcome)).isEmpty();
    State.of(project, outcome).assertSameAs(afresh());
  }

  @Test
  void whatOnlyTheRulesOfThePageFoundIsNotToldWithoutThem() throws Exception {
    project.formats(Format.HTML, Format.PDF).prove().build();

    Outcome outcome = project.prove(false).build();

    State.of(project, outcome).assertSameAs(afresh());
  }

  /** The data files, without their suffix, of the reports that a build made or tried to. */
  private static String made(Outcome outcome) {
    List<String> made = new ArrayList<>();
    outcome.results().stream()
        .filter(result -> !result.unchanged())
        .forEach(result -> made.add(result.data().stem()));
    return String.join(", ", made);
  }

  /** What a build of the same project from nothing leaves and tells. */
  private State afresh() throws Exception {
    Project other = project.copy(folder.resolve("afresh" + copies++));
    return State.of(other, other.build());
  }

  /** Builds once more; only what failed is tried again. */
  private void assertNothingIsDue(Outcome before) throws Exception {
    State told = State.of(project, before);
    Map<String, Object> marks = State.marks(project.root.resolve("out"));
    project.force(false);

    Outcome again = project.build();

    State.of(project, again).assertSameAs(told);
    assertThat(again.results())
        .allSatisfy(result -> assertThat(result.unchanged()).isEqualTo(!result.failed()));
    Map<String, Object> after = State.marks(project.root.resolve("out"));
    if (again.failed() > 0) { // what was tried is written down
      marks.keySet().removeIf(name -> name.startsWith(".gen/"));
      after.keySet().removeIf(name -> name.startsWith(".gen/"));
    }
    assertThat(after).isEqualTo(marks);
  }
}
