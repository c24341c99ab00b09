package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people did to outputs is noticed, and nothing that they wrote is lost. */
class KeptOutputsTest {
  private static final String EDITED = "somebody wrote this";

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void aProjectThatWasBuilt() throws Exception {
    project = new Project(folder.resolve("here")).report("区/a.yaml", "甲局").report("b.yaml", "乙局");
    project.build();
  }

  private List<Path> below(Outcome outcome) {
    return outcome.removed().stream().map(project.root::relativize).toList();
  }

  @Test
  void anEditedOutputIsLeftAloneAndToldEachTime() throws Exception {
    project.write("out/区/a.html", EDITED);

    for (int i = 0; i < 2; i++) {
      Outcome outcome = project.build();
      assertThat(project.places(outcome)).containsExactly("W-OUT-EDITED out/区/a.html");
      assertThat(outcome.unchanged()).isEqualTo(2);
      assertThat(project.output("区/a.html")).isEqualTo(EDITED);
      assertThat(project.outputs()).hasSize(3);
    }
  }

  @Test
  void anEditedOutputWhoseDataChangesIsPutAside() throws Exception {
    project.write("out/区/a.html", EDITED);
    project.report("区/a.yaml", "新局");

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("W-OUT-REPLACED out/区/a.html");
    assertThat(outcome.diagnostics().get(0).arguments().get(0)).endsWith("out/区/a.html.bak");
    assertThat(project.output("区/a.html.bak")).isEqualTo(EDITED);
    assertThat(project.output("区/a.html")).contains("485件");
    assertThat(project.places(project.build())).isEmpty();
  }

  @Test
  void soItIsWhenAllAreMadeAnewAndEachVersionIsKept() throws Exception {
    project.force(true);
    for (String name : List.of("a.html.bak", "a.html.bak2", "a.html.bak3")) {
      project.write("out/区/a.html", EDITED + name);
      assertThat(project.places(project.build())).containsExactly("W-OUT-REPLACED out/区/a.html");
      assertThat(project.output("区/" + name)).isEqualTo(EDITED + name);
    }
  }

  @Test
  void soIsAnEditedIndex() throws Exception {
    project.write("out/index.html", EDITED);

    Outcome outcome = project.build();
    assertThat(project.places(outcome)).containsExactly("W-OUT-REPLACED out/index.html");
    assertThat(outcome.diagnostics()).extracting(Diagnostic::hint).containsExactly("index");
    assertThat(project.output("index.html.bak")).isEqualTo(EDITED);
    assertThat(project.output("index.html")).contains("甲局");
  }

  @Test
  void anOutputThatNobodyMadeIsPutAside() throws Exception {
    project.write("out/c.html", EDITED).report("c.yaml", "丙局");

    assertThat(project.places(project.build())).containsExactly("W-OUT-REPLACED out/c.html");
    assertThat(project.output("c.html.bak")).isEqualTo(EDITED);
  }

  @Test
  void anOutputThatWasOnlyTouchedIsNotEdited() throws Exception {
    String text = project.output("区/a.html");
    project.delete("out/区/a.html").write("out/区/a.html", text);

    assertThat(project.places(project.build())).isEmpty();
    assertThat(project.outputs()).hasSize(3);
  }

  @Test
  void outputsOfDataThatIsGoneGoWithTheirFolders() throws Exception {
    project.delete("inputs/区/a.yaml");

    Outcome outcome = project.build();

    assertThat(below(outcome)).containsExactly(Path.of("out/区/a.html"));
    assertThat(project.root.resolve("out/区")).doesNotExist();
    assertThat(project.outputs()).containsOnlyKeys("b.html", "index.html");
    assertThat(project.output("index.html")).doesNotContain("甲局");
    assertThat(below(project.build())).isEmpty();
  }

  @Test
  void alsoWhenOtherReportsAreBuilt() throws Exception {
    project.delete("inputs/区/a.yaml").select("inputs/b.yaml");

    assertThat(below(project.build())).containsExactly(Path.of("out/区/a.html"));
  }

  @Test
  void anEditedOutputOfDataThatIsGoneStays() throws Exception {
    project.write("out/区/a.html", EDITED).delete("inputs/区/a.yaml");

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).containsExactly("W-OUT-KEPT out/区/a.html");
    assertThat(outcome.removed()).isEmpty();
    assertThat(project.output("区/a.html")).isEqualTo(EDITED);
    assertThat(project.places(project.build())).containsExactly("W-OUT-KEPT out/区/a.html");
    assertThat(project.output("区/a.html")).isEqualTo(EDITED);
    project.delete("out/区/a.html");
    assertThat(project.places(project.build())).isEmpty();
  }

  @Test
  void whatOthersPutBesideTheOutputsStays() throws Exception {
    project.write("out/区/notes.txt", "x").write("out/c.html", "x").write("out/c/d.pdf", "x");
    Files.createDirectories(project.root.resolve("out/empty"));
    project.delete("inputs/区/a.yaml").delete("inputs/b.yaml").report("new.yaml", "丙局");

    Outcome outcome = project.build();

    assertThat(below(outcome))
        .containsExactlyInAnyOrder(Path.of("out/b.html"), Path.of("out/区/a.html"));
    assertThat(project.outputs())
        .containsOnlyKeys("c.html", "c/d.pdf", "index.html", "new.html", "区/notes.txt");
    assertThat(project.root.resolve("out/empty")).isDirectory();
  }

  @Test
  void outputsOfDataUnderAnotherNameOfTheSameStemStay() throws Exception {
    Object before = State.marks(project.root.resolve("out")).get("区/a.html");
    Files.move(project.root.resolve("inputs/区/a.yaml"), project.root.resolve("inputs/区/a.yml"));

    Outcome outcome = project.build();

    assertThat(outcome.removed()).isEmpty();
    assertThat(project.places(outcome)).isEmpty();
    assertThat(State.marks(project.root.resolve("out")).get("区/a.html")).isEqualTo(before);
  }

  @Test
  void otherInputsIntoTheSameFolderRemoveNothing() throws Exception {
    project.write("others/c.yaml", "kind: 报告\n" + Project.data("丙局", "河南省", 2025));
    project.write("others/b.yaml", "kind: 报告\n" + Project.data("乙局", "河南省", 2024));
    BuildOptions others = project.options("others", "templates", "out");

    Outcome outcome = project.build(others);

    assertThat(outcome.removed()).isEmpty();
    assertThat(project.places(outcome)).as("b.html is ours").isEmpty();
    assertThat(project.outputs()).containsOnlyKeys("b.html", "c.html", "index.html", "区/a.html");
    Outcome back = project.build();
    assertThat(back.removed()).isEmpty();
    assertThat(project.places(back)).isEmpty();
    assertThat(project.outputs()).containsOnlyKeys("b.html", "c.html", "index.html", "区/a.html");
  }

  @Test
  void aListOfDataFilesThatIsNotSoundRemovesNothing() throws Exception {
    project.delete("inputs/区/a.yaml").report("b.yml", "丁局");

    assertThat(project.build().removed()).isEmpty();
    assertThat(project.outputs()).containsKey("区/a.html");
  }

  @Test
  void aDryRunTellsAndTouchesNothing() throws Exception {
    project.report("b.yaml", "新局").delete("inputs/区/a.yaml").report("c.yaml", "丙局");
    Object before = State.marks(project.root.resolve("out"));
    RunOptions usual = RunOptions.USUAL;
    project.run(
        new RunOptions(false, true, usual.part(), usual.limit(), usual.program(), List.of(), true));

    Outcome outcome = project.build();

    assertThat(outcome.planned())
        .extracting(would -> would.data().relative() + " " + would.reason().kind())
        .containsExactly("b.yaml CHANGED", "c.yaml NEW");
    assertThat(below(outcome)).containsExactly(Path.of("out/区/a.html"));
    assertThat(State.marks(project.root.resolve("out"))).isEqualTo(before);
  }
}
