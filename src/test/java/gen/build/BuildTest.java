package gen.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gen.diag.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildTest {
  private Project project;
  @TempDir private Path folder;

  @BeforeEach
  void prepare() {
    project = new Project(folder.resolve("one"));
  }

  @Test
  void makesEachReportAndTheIndex() throws Exception {
    project.report("2025/甲局.yaml", "甲局").report("乙局.yml", "乙局");

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).isEmpty();
    assertThat(outcome.files()).isEqualTo(3);
    assertThat(outcome.errors() + outcome.warnings() + outcome.failed()).isZero();
    assertThat(project.outputs()).containsOnlyKeys("2025/甲局.html", "index.html", "乙局.html");
    assertThat(project.output("2025/甲局.html"))
        .contains("<title>关于2025年的报告</title>")
        .contains("<h2>一、举措</h2>")
        .contains("<p>全年办理<data class=\"fact\" value=\"485\" data-fact=\"甲\">485件</data>。</p>");
    assertThat(project.output("index.html")).contains("href=\"2025/甲局.html\"", "href=\"乙局.html\"");
    assertThat(project.planned).containsExactly(2);
    assertThat(project.finished).containsExactlyInAnyOrder("2025/甲局.yaml", "乙局.yml");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws Exception {
    project
        .report("a.yaml", "甲局")
        .write("inputs/b.yaml", "bureau：乙局\n")
        .write("inputs/c.yaml", Project.data("丙局", "河南省", 2025).replace("facts.甲", "facts.乙"))
        .write("inputs/d.yaml", Project.data("丁局", "河南省", 2025) + "kind: 别的\n")
        .report("e.yaml/x.yaml", "戊局")
        .report("f.yaml", "己局");

    Outcome outcome = project.build();

    assertThat(project.places(outcome))
        .containsExactly(
            "E-YAML-COLON inputs/b.yaml:1:7",
            "E-FACT-UNKNOWN inputs/c.yaml:6:17",
            "E-DATA-KIND inputs/d.yaml:8:7",
            "E-FILE-DIRECTORY inputs/e.yaml");
    assertThat(outcome.results())
        .extracting(Result::failed)
        .containsExactly(false, true, true, true, true, false);
    assertThat(outcome.failed()).isEqualTo(4);
    assertThat(outcome.files()).isEqualTo(3);
    assertThat(project.outputs()).containsOnlyKeys("a.html", "f.html", "index.html");
    assertThat(project.output("index.html"))
        .contains("共 6 份报告，其中 4 份有错误，未能生成。")
        .contains("href=\"a.html\"")
        .doesNotContain("href=\"c.html\"");
  }

  @Test
  void aReportThatFailsNowIsNotLinkedToItsEarlierState() throws Exception {
    project.report("a.yaml", "甲局").report("b.yaml", "乙局").build();
    project.write("inputs/a.yaml", Project.data("甲局", "河南省", 2025) + "extra: 1\n");

    Outcome outcome = project.build();

    assertThat(outcome.failed()).isEqualTo(1);
    assertThat(project.output("a.html")).contains("485件");
    assertThat(project.output("index.html")).doesNotContain("a.html").contains("href=\"b.html\"");
  }

  @Test
  void warningsDoNotKeepAReportFromBeingMade() throws Exception {
    project.write("inputs/a.yaml", Project.data("甲局", "河南省", 2025).replace("不足。", ""));

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("W-SECTION-EMPTY inputs/a.yaml:5:1");
    assertThat(outcome.warnings()).isEqualTo(1);
    assertThat(outcome.errors()).isZero();
    assertThat(project.outputs()).containsKey("a.html");
  }

  @Test
  void defaultsOfEachFolderAboveAFileServeIt() throws Exception {
    String data = Project.data("甲局", "河南省", 2025).replace("facts: {甲: 485件}\n", "");
    project
        .write("inputs/_defaults.yaml", "kind: 报告\nfacts: {甲: 1件}\nsettings: {title: 远}")
        .write("inputs/2025/_defaults.yaml", "facts: {甲: 2件}")
        .write("inputs/2025/河南省/a.yaml", data)
        .write("inputs/2024/a.yaml", data);

    assertThat(project.places(project.build())).isEmpty();
    assertThat(project.output("2025/河南省/a.html")).contains(">2件</data>", "<h1>远</h1>");
    assertThat(project.output("2024/a.html")).contains(">1件</data>", "<h1>远</h1>");
  }

  @Test
  void aMistakeInDefaultsIsReportedOnceAndFailsAllBelow() throws Exception {
    project
        .report("2025/a.yaml", "甲局")
        .report("2025/x/b.yaml", "乙局")
        .report("2024/a.yaml", "丙局")
        .write("inputs/2025/_defaults.yaml", "year: 2025");

    Outcome outcome = project.build();

    assertThat(project.places(outcome))
        .containsExactly("E-DATA-OWN-KEY inputs/2025/_defaults.yaml:1:1");
    assertThat(outcome.failed()).isEqualTo(2);
    assertThat(project.outputs()).containsOnlyKeys("2024/a.html", "index.html");
  }

  @Test
  void theNearestTemplateServesAReport() throws Exception {
    project
        .report("a.yaml", "甲局")
        .write("inputs/b.yaml", Project.data("乙局", "重庆市", 2025))
        .write("templates/报告/河南省/settings.yaml", "title: 省的标题")
        .write("templates/报告/重庆市/screen.css", "p { color: red }");

    assertThat(project.places(project.build())).isEmpty();
    assertThat(project.output("a.html")).contains("<h1>省的标题</h1>", "p { margin: 0 }");
    assertThat(project.output("b.html")).contains("<h1>关于2025年的报告</h1>", "p { color: red }");
  }

  @Test
  void buildingTwiceRewritesNothing() throws Exception {
    project.report("a.yaml", "甲局").build();
    Path file = project.root.resolve("out/a.html");
    Object before = Files.readAttributes(file, "unix:ino,lastModifiedTime");

    project.build();

    assertThat(Files.readAttributes(file, "unix:ino,lastModifiedTime")).isEqualTo(before);
  }

  @Test
  void oneJobAndFourGiveTheSameBytes() throws Exception {
    Project other = new Project(folder.resolve("two"));
    for (Project each : new Project[] {project, other}) {
      for (int i = 0; i < 6; i++) {
        String region = i % 2 == 0 ? "河南省" : "重庆市";
        each.write("inputs/" + i + ".yaml", Project.data("第" + i + "局", region, 2020 + i));
      }
      each.write("inputs/bad.yaml", "year：2025").write("templates/报告/河南省/x.ftlh", "");
      each.formats(Format.HTML, Format.PDF);
    }

    Outcome serial = project.jobs(1).build();
    Outcome parallel = other.jobs(4).build();

    assertThat(other.places(parallel)).isEqualTo(project.places(serial));
    assertThat(parallel.results())
        .extracting(result -> result.data().relative())
        .isEqualTo(serial.results().stream().map(result -> result.data().relative()).toList());
    Map<String, byte[]> expected = project.outputs();
    Map<String, byte[]> actual = other.outputs();
    assertThat(expected).hasSize(6 * 2 + 1);
    assertThat(actual).containsOnlyKeys(expected.keySet());
    expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(path).isEqualTo(bytes));
    assertThat(new String(expected.get("0.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void aCharacterThatNoFontHasIsReportedWhereItStands() throws Exception {
    project.write(
        "inputs/a.yaml", Project.data("甲局", "河南省", 2025).replace("不足。", "不足\uD83D\uDE00。"));

    Outcome outcome = project.formats(Format.HTML, Format.PDF).build();

    assertThat(project.places(outcome)).containsExactly("E-PDF-CHARACTER inputs/a.yaml:7:15");
    assertThat(project.outputs()).containsOnlyKeys("index.html");
  }

  @Test
  void collidingFilesAreErrorsAndTheRestIsMade() throws Exception {
    project.report("a.yaml", "甲局").report("a.yml", "乙局").report("index.yaml", "丙局");

    Outcome outcome = project.build();

    assertThat(project.places(outcome))
        .containsExactly("E-FILE-COLLISION inputs/a.yml", "E-FILE-COLLISION inputs/index.yaml");
    assertThat(project.outputs()).containsOnlyKeys("a.html", "index.html");
    assertThat(project.output("a.html")).contains("甲局");
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, templates, out, PROJECT, build.no-inputs",
    "inputs/a.yaml, templates, out, PROJECT, build.no-inputs",
    "inputs, nowhere, out, PROJECT, build.no-templates",
    "inputs/empty, templates, out, PROJECT, build.no-data",
    "inputs, templates, inputs, USAGE, build.mixed-folders",
    "inputs, templates, inputs/out, USAGE, build.mixed-folders",
    "inputs, templates, ., USAGE, build.mixed-folders",
    "inputs, templates, templates/报告/out, USAGE, build.mixed-folders",
    "inputs, templates, x/../inputs/y, USAGE, build.mixed-folders",
    "inputs, templates, inputs/a.yaml, USAGE, build.mixed-folders",
    "inputs, templates, file.txt, OUTPUT, build.output"
  })
  void aBuildThatCannotBeDoneSaysWhy(
      String inputs, String templates, String out, BuildException.Reason reason, String key) {
    project.report("a.yaml", "甲局").write("inputs/empty/_defaults.yaml", "").write("file.txt", "");

    BuildException thrown =
        catchThrowableOfType(
            BuildException.class, () -> project.build(project.options(inputs, templates, out)));

    assertThat(thrown.reason()).isEqualTo(reason);
    assertThat(thrown.key()).isEqualTo(key);
    assertThat(thrown.arguments()).isNotEmpty();
    assertThat(project.root.resolve("out")).doesNotExist();
  }

  @Test
  void outputsMayStandBesideTheInputsUnderALongerName() throws Exception {
    project.report("a.yaml", "甲局");

    assertThat(project.build(project.options("inputs", "templates", "inputs-out")).files())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"1", "4"})
  void aReportWhoseOutputCannotBeWrittenDoesNotStopTheOthers(int jobs) throws Exception {
    project.report("a.yaml", "甲局").report("b.yaml", "乙局").jobs(jobs);
    project.formats(Format.HTML, Format.PDF);
    Files.createDirectories(project.root.resolve("out/a.pdf/x"));

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("E-OUT-WRITE out/a.pdf");
    assertThat(outcome.unwritable()).isTrue();
    assertThat(outcome.results()).extracting(Result::unwritable).containsExactly(true, false);
    assertThat(outcome.failed()).isEqualTo(1);
    assertThat(outcome.files()).isEqualTo(3);
    assertThat(project.output("index.html"))
        .contains("href=\"b.html\"", "href=\"b.pdf\"")
        .doesNotContain("href=\"a.");
  }

  @Test
  void theOutputsOfAReportMoveTogether() throws Exception {
    project.formats(Format.HTML, Format.PDF).report("a.yaml", "甲局").build();
    byte[] before = project.outputs().get("a.html");
    project.write("inputs/a.yaml", Project.data("甲局", "河南省", 2025).replace("485", "486"));
    Files.delete(project.root.resolve("out/a.pdf"));
    Files.createDirectories(project.root.resolve("out/a.pdf/x"));

    assertThat(project.build().unwritable()).isTrue();
    assertThat(project.outputs().get("a.html")).isEqualTo(before);
  }

  @Test
  void theIndexLinksOnlyWhatThisBuildMadeOfAReport() throws Exception {
    project.report("a.yaml", "甲局").report("b.yaml", "乙局");
    project.formats(Format.HTML, Format.PDF).build();
    project.write("inputs/a.yaml", Project.data("甲局", "河南省", 2025).replace("485", "486"));

    project.formats(Format.HTML).select("inputs/a.yaml").build();

    assertThat(project.outputs()).containsKeys("a.pdf", "b.pdf");
    assertThat(project.output("index.html"))
        .contains("href=\"a.html\"", "href=\"b.html\"", "href=\"b.pdf\"")
        .doesNotContain("href=\"a.pdf\"");
  }

  @Test
  void aFactOfTheFileItselfThatNothingAsksForIsWarnedOf() throws Exception {
    project
        .write("inputs/_defaults.yaml", "kind: 报告\nfacts: {远: 1件}")
        .write(
            "inputs/a.yaml",
            Project.data("甲局", "河南省", 2025).replace("{甲: 485件}", "{甲: 485件, 乙: 3件}"));

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("W-FACT-UNUSED inputs/a.yaml:4:21");
    assertThat(outcome.diagnostics().get(0).arguments()).containsExactly("乙", "", "");
    assertThat(project.outputs()).containsKey("a.html");
  }

  @Test
  void aFileOfTheTemplatesThatNothingLooksForIsWarnedOfOnce() throws Exception {
    project
        .report("a.yaml", "甲局")
        .report("b.yaml", "乙局")
        .write("templates/报告/河南省/sections/plan.ftlh", "");

    Outcome outcome = project.build();

    assertThat(project.places(outcome))
        .containsExactly("W-TPL-UNUSED templates/报告/河南省/sections/plan.ftlh");
    assertThat(outcome.failed()).isZero();
  }

  @Test
  void mistakesOfTheFormAndOfTheContentAreReportedTogether() throws Exception {
    project.write(
        "inputs/a.yaml",
        Project.data("甲局", "河南省", 2025)
            .replace("year: 2025", "year：2025")
            .replace("facts.甲", "facts.乙"));

    assertThat(project.places(project.build()))
        .containsExactly("E-YAML-COLON inputs/a.yaml:3:5", "E-FACT-UNKNOWN inputs/a.yaml:6:17");
  }

  @Test
  void aValueThatCouldNotBeReadIsNotJudged() throws Exception {
    project.write(
        "inputs/a.yaml",
        Project.data("*甲局", "@河南省", 2025).replace("2025", ">5").replace("{甲: 485件}", "\n  甲: %50"));

    assertThat(project.places(project.build()))
        .containsExactly(
            "E-YAML-ALIAS inputs/a.yaml:1:9",
            "E-YAML-START inputs/a.yaml:2:9",
            "E-YAML-START inputs/a.yaml:3:7",
            "E-YAML-START inputs/a.yaml:5:6");
  }

  @Test
  void allMistakesOfAReportAreReportedInOneRun() throws Exception {
    project.write(
        "inputs/a.yaml",
        Project.data("甲局", "河南省", 2025)
            .replace("2025", "25")
            .replace("485件", "1 000件")
            .replace("  problems: 不足。", "  problems: [{topic: 无}]\n  plan: 甲"));

    assertThat(project.places(project.build()))
        .containsExactly(
            "E-DATA-YEAR inputs/a.yaml:3:7",
            "E-FACT-DIGITS inputs/a.yaml:4:12",
            "E-DATA-TOPIC inputs/a.yaml:7:22",
            "E-DATA-UNKNOWN-KEY inputs/a.yaml:8:3");
  }

  @Test
  void aMistakeInTheStyleSheetForPagesIsShownThere() throws Exception {
    project
        .report("a.yaml", "甲局")
        .write(
            "templates/common/page.css",
            "@page { size: A4 }\nbody { font-family: 'Nothing' }\np { colour: red }");

    Outcome outcome = project.formats(Format.HTML, Format.PDF).build();

    assertThat(project.places(outcome)).contains("E-PDF-PROBLEM templates/common/page.css:3");
    assertThat(outcome.diagnostics()).extracting(d -> d.code()).containsOnly("E-PDF-PROBLEM");
    assertThat(project.outputs()).containsOnlyKeys("index.html");
  }

  @Test
  void aReportThatNeedsMoreMemoryThanThereIsDoesNotStopTheOthers() throws Exception {
    project
        .report("a.yaml", "甲局")
        .write("inputs/b.yaml", Project.data("乙局", "重庆市", 2025))
        .write("templates/报告/重庆市/report.ftlh", "${bureau?left_pad(2147483647)}");

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("E-BUILD-MEMORY inputs/b.yaml");
    assertThat(outcome.results()).extracting(Result::bug).containsOnly(Optional.empty());
    assertThat(project.outputs()).containsOnlyKeys("a.html", "index.html");
  }

  @Test
  void aFolderOfDataMayBeALink() throws Exception {
    project.report("a.yaml", "甲局").write("elsewhere/b.yaml", Project.data("乙局", "河南省", 2025));
    Files.createSymbolicLink(
        project.root.resolve("inputs/2025"), project.root.resolve("elsewhere"));

    assertThat(project.places(project.build())).isEmpty();
    assertThat(project.outputs()).containsKeys("a.html", "2025/b.html");
  }

  @Test
  void anotherBuildInTheSameFolderIsRefused() throws Exception {
    project.report("a.yaml", "甲局");
    try (OutputFolder held = OutputFolder.open(project.root.resolve("out"))) {
      assertThat(held.has("index.html")).isFalse();

      assertThat(catchThrowableOfType(BuildException.class, project::build).reason())
          .isEqualTo(BuildException.Reason.LOCKED);
    }
    assertThat(project.build().failed()).isZero();
  }

  @Test
  void aFigureThatTheStyleSheetHidesIsMissed(@TempDir Path other) throws Exception {
    String css =
        Files.readString(Path.of("templates/common/page.css")) + "h2 + p { display: none }";
    Outcome outcome =
        new Project(other)
            .write("templates/common/page.css", css)
            .report("某局.yaml", "某局")
            .formats(Format.PDF)
            .build();
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("E-PDF-FACT");
  }
}
