package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.report.Draft;
import gen.report.Stated;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastYearTest {
  private Project project;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    project = new Project(folder);
    project.write(
        "templates/报告/report.ftlh",
        """
        <article><h1>题</h1><p>${facts.甲}<#if facts.甲.change??>，${facts.甲.change}</#if></p>\
        <#list sections as s><p>${s.blocks[0].paragraphs[0]}</p></#list></article>
        """);
  }

  private static Optional<DataFile> file(String relative, int year) {
    Path inputs = Path.of("项目2025", "inputs");
    Path file = inputs.resolve(relative);
    return LastYear.file(inputs, new DataFile(file, DataFiles.slashes(file), relative), year);
  }

  @ParameterizedTest
  @CsvSource({
    "2025/河南省/湖滨区信访局.yaml, 2024/河南省/湖滨区信访局.yaml",
    "2025年/a.yaml, 2024年/a.yaml",
    "年报2025/甲局2025年度.yml, 年报2024/甲局2024年度.yml",
    "河南省/2025.yaml, 河南省/2024.yaml",
    "a-2025-12025.yaml, a-2024-12025.yaml",
    "2025/文号20251.yaml, 2024/文号20251.yaml"
  })
  void theYearInThePathIsTheYearBefore(String relative, String last) {
    DataFile found = file(relative, 2025).orElseThrow();

    assertThat(found.relative()).isEqualTo(last);
    assertThat(found.name()).isEqualTo("项目2025/inputs/" + last);
    assertThat(found.file()).isEqualTo(Path.of("项目2025", "inputs").resolve(last));
  }

  @ParameterizedTest
  @CsvSource({
    "a.yaml, 2025",
    "2024/a.yaml, 2025",
    "20250/a.yaml, 2025",
    "12025.yaml, 2025",
    "0.yaml, 0"
  })
  void aPathWithoutTheYearHasNone(String relative, int year) {
    assertThat(file(relative, year)).isEmpty();
  }

  private Project year(int year, String figure) {
    String data = Project.data("甲局", "河南省", year).replace("485件", figure);
    return project.write("inputs/" + year + "/a.yaml", data);
  }

  @Test
  void itsFactsArePreviousValues() throws Exception {
    year(2024, "400件");
    year(2025, "450件");

    assertThat(project.places(project.build())).isEmpty();
    assertThat(project.output("2025/a.html"))
        .contains(
            ">450件</data>，<data class=\"change\" value=\"12.5\" data-fact=\"甲\">同比增长12.5%</data>");
    assertThat(project.output("2024/a.html")).doesNotContain("change");
  }

  @Test
  void whetherOrNotItIsMadeItself() throws Exception {
    year(2024, "400件");
    year(2025, "450件");

    assertThat(project.places(project.select("inputs/2025").build())).isEmpty();
    assertThat(project.output("2025/a.html")).contains("同比增长12.5%");
    assertThat(project.outputs()).containsOnlyKeys("2025/a.html", "index.html");
    assertThat(project.output("index.html")).contains("共 2 份报告");
  }

  @Test
  void underAnotherNameItIsTold() throws Exception {
    year(2025, "450件");
    project.write("inputs/2024/甲局.yaml", Project.data("甲局", "河南省", 2024));
    project.write("inputs/2024/乙.yaml", Project.data("甲局", "山东省", 2024));

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("W-PREVIOUS-ELSEWHERE inputs/2025/a.yaml");
    Diagnostic told = outcome.diagnostics().get(0);
    assertThat(told.arguments().get(0)).endsWith("inputs/2024/甲局.yaml");
    assertThat(told.arguments().get(1)).endsWith("inputs/2024/a.yaml");
    assertThat(project.places(project.select("inputs/2025").build())).isEmpty();
  }

  @Test
  void orWhereNoPathNamesTheYear() throws Exception {
    project.write("inputs/今年.yaml", Project.data("甲局", "河南省", 2025));
    project.write("inputs/上年.yaml", Project.data("甲局", "河南省", 2024));

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("W-PREVIOUS-ELSEWHERE inputs/今年.yaml");
    assertThat(outcome.diagnostics().get(0).hint()).isEqualTo("year");
  }

  @Test
  void unlessEachFactStatesItItself() throws Exception {
    project.write(
        "inputs/2025/a.yaml",
        Project.data("甲局", "河南省", 2025).replace("485件", "{value: 485件, previous: 400件}"));
    project.write("inputs/2024/甲局.yaml", Project.data("甲局", "河南省", 2024));

    assertThat(project.places(project.build())).isEmpty();
  }

  @Test
  void itsDefaultsCount() throws Exception {
    year(2025, "450件");
    year(2024, "400件");
    project.write(
        "inputs/2024/a.yaml", Project.data("甲局", "河南省", 2024).replace("facts: {甲: 485件}\n", ""));
    project.write("inputs/2024/_defaults.yaml", "facts: {甲: 500件}");

    assertThat(project.places(project.build())).isEmpty();
    assertThat(project.output("2025/a.html")).contains("同比下降10%");
  }

  @Test
  void withoutItThereIsNoChange() throws Exception {
    year(2025, "450件");

    assertThat(project.places(project.build())).isEmpty();
    assertThat(project.output("2025/a.html")).doesNotContain("change");
  }

  @Test
  void oneWithMistakesIsNotUsed() throws Exception {
    project.write(
        "inputs/2024/a.yaml", Project.data("甲局", "河南省", 2024).replace("facts.甲", "facts.乙"));
    year(2025, "450件");

    Outcome outcome = project.build();

    assertThat(project.places(outcome))
        .containsExactly(
            "E-FACT-UNKNOWN inputs/2024/a.yaml:6:17", "W-PREVIOUS-UNREADABLE inputs/2025/a.yaml");
    assertThat(outcome.diagnostics().get(1).arguments().get(0)).endsWith("inputs/2024/a.yaml");
    assertThat(project.output("2025/a.html")).doesNotContain("change");
  }

  @Test
  void itsMistakesAreNotReportedWhereItIsNotMade() throws Exception {
    project.write("inputs/2024/a.yaml", "bureau：甲局");
    year(2025, "450件");

    assertThat(project.places(project.select("inputs/2025").build()))
        .containsExactly("W-PREVIOUS-UNREADABLE inputs/2025/a.yaml");
  }

  @Test
  void norIsThatToldWhereEveryFactStatesItsOwn() throws Exception {
    project.write("inputs/2024/a.yaml", "bureau：甲局");
    year(2025, "{value: 450件, previous: 400件}");

    assertThat(project.places(project.select("inputs/2025").build())).isEmpty();
    assertThat(project.output("2025/a.html")).contains("同比增长12.5%");
  }

  @Test
  void anotherOfficesFileIsNotUsed() throws Exception {
    project.write("inputs/2024/a.yaml", Project.data("乙局", "河南省", 2024));
    year(2025, "450件");

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("W-PREVIOUS-OTHER inputs/2025/a.yaml:1:9");
    assertThat(outcome.diagnostics().get(0).arguments().subList(1, 4))
        .containsExactly("bureau", "乙局", "甲局");
    assertThat(project.output("2025/a.html")).doesNotContain("change");
  }

  @Test
  void whatBothYearsStateOfItMustAgree() throws Exception {
    year(2024, "400件");
    year(2025, "{value: 450件, previous: 401件}");

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("E-FACT-PREVIOUS inputs/2025/a.yaml:4:36");
    Diagnostic diagnostic = outcome.diagnostics().get(0);
    assertThat(diagnostic.related().get(0).span().place()).endsWith("inputs/2024/a.yaml:4:12");
    assertThat(project.outputs()).containsOnlyKeys("2024/a.html", "index.html");
  }

  /** What was read stays what it was, whoever asked first. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachFileIsReadOnce(boolean reportFirst) throws Exception {
    year(2024, "400件");
    year(2025, "450件");
    Diagnostics found = new Diagnostics();
    List<DataFile> files = DataFiles.find(project.root.resolve("inputs"), found);
    DataReader reader = new DataReader(project.root.resolve("inputs"));
    Draft now = reader.read(files.get(1), found).orElseThrow();
    if (reportFirst) {
      reader.read(files.get(0), found);
    } else {
      lastYear(reader, files.get(1), now, found);
    }
    project.write("inputs/2024/a.yaml", "bureau：");

    Optional<Stated> last = lastYear(reader, files.get(1), now, found);
    assertThat(last.orElseThrow().facts().get("甲").written()).isEqualTo("400件");
    if (!reportFirst) {
      assertThat(reader.read(files.get(0), found).orElseThrow().year()).isEqualTo(2024);
    }
    assertThat(found.sorted()).isEmpty();
  }

  private static Optional<Stated> lastYear(
      DataReader reader, DataFile data, Draft now, Diagnostics found) {
    return reader.lastYear(data, now, file -> reader.state(file).stated(), found);
  }

  /** In whichever order the reports are made. */
  @Test
  void yearsInARowAreComparedByManyJobs() throws Exception {
    for (int year = 2000; year < 2040; year++) {
      year(year, (year - 1900) + "件");
    }

    Outcome outcome = project.jobs(4).build();

    assertThat(project.places(outcome)).isEmpty();
    assertThat(project.output("2000/a.html")).doesNotContain("change");
    for (int year = 2001; year < 2040; year++) {
      assertThat(project.output(year + "/a.html")).contains("data-fact=\"甲\">同比增长");
    }
  }
}
