package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.state.EntryJson;
import gen.state.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the folder .gen, the next build is right. */
class DamagedStateTest {
  private static final String MANIFEST = "out/.gen/manifest.jsonl";
  private static final String JOURNAL = "out/.gen/journal.jsonl";

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void aProjectThatWasBuilt() throws Exception {
    project = County.in(folder.resolve("here"));
    project.build();
  }

  private State afresh() throws Exception {
    Project other = project.copy(folder.resolve("afresh"));
    return State.of(other, other.build());
  }

  private String manifest() throws IOException {
    return Files.readString(project.root.resolve(MANIFEST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "{\"format\":2,\"inputs\":\"../inputs\"}\n",
        "{\"format\":1}\n",
        "[1]\n",
        "null\n",
        "{\"format\":1,\"across\":{\"key\":\"\",\"indexKey\":\"\",\"index\":\"\"}}\n",
        "{\"format\":1,\"inputs\":\"../inputs\"}\n",
        "{\"format\":1,\"inputs\":\"../inputs\",\"across\":{\"key\":\"\",\"indexKey\":\"\"}}\n",
        "{\"format\":1,\"inputs\":\"../inputs\",\"across\":"
            + "{\"key\":\"\",\"findings\":[[]],\"indexKey\":\"\",\"index\":\"\"}}\n",
        "{\"format\":1,\"inputs\":\"../inputs\",\"across\":{\"key\":\"\",\"indexKey\":\"\",\"index\":\"\"}}\n"
            + "{}\n",
        "{\"format\":1,\"inputs\":\"../inputs\",\"across\":{\"key\":\"\",\"indexKey\":\"\",\"index\":\"\"}}\n"
            + "{\"data\":\"a\",\"status\":\"MADE\",\"dependencies\":{},\"outputs\":{\".html\":{\"sha256\":\"0\",\"size\":1,\"key\":\"0\"}}}\n",
        "{\"format\":1,\"inputs\":\"../inputs\",\"across\":{\"key\":\"\",\"indexKey\":\"\",\"index\":\"\"}}\n"
            + "{\"data\":\"a.yaml\",\"status\":\"MADE\",\"dependencies\":{},\"outputs\":{}"
      })
  void aManifestThatCannotBeReadIsToldAndMadeAnew(String text) throws Exception {
    project.write(MANIFEST, text);

    Outcome outcome = project.build();

    assertThat(project.places(outcome)).contains("W-STATE-DAMAGED out/.gen");
    assertThat(outcome.unchanged()).isZero();
    Outcome again = project.build();
    State.of(project, again).assertSameAs(afresh());
    assertThat(again.unchanged()).isEqualTo(again.results().size());
  }

  @Test
  void aManifestThatIsGoneIsMadeAnewWithoutTouchingTheOutputs() throws Exception {
    Map<String, Object> before = State.marks(project.root.resolve("out"));
    project.delete(MANIFEST);

    Outcome outcome = project.build();

    State.of(project, outcome).assertSameAs(afresh());
    Map<String, Object> after = State.marks(project.root.resolve("out"));
    before.keySet().removeIf(name -> name.startsWith(".gen"));
    assertThat(after).containsAllEntriesOf(before);
  }

  @Test
  void stampsThatAreGoneAreFoundAgain() throws Exception {
    Map<String, Object> before = State.marks(project.root.resolve("out"));
    project.delete("out/.gen/stamps");

    Outcome outcome = project.build();

    assertThat(outcome.unchanged()).isEqualTo(outcome.results().size());
    State.of(project, outcome).assertSameAs(afresh());
    assertThat(project.root.resolve("out/.gen/stamps")).exists();
    before.keySet().removeIf(name -> name.startsWith(".gen"));
    assertThat(State.marks(project.root.resolve("out"))).containsAllEntriesOf(before);
  }

  @Test
  void stampsThatAreNonsenseAreNotBelieved() throws Exception {
    project.write("out/.gen/stamps", "1\n\n x\n2 3\n").write("out/2025/河南省/甲局.html", "edited");

    assertThat(project.places(project.build())).contains("W-OUT-EDITED out/2025/河南省/甲局.html");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void paragraphsThatAreGoneAreMadeAnew(boolean changed) throws Exception {
    project.delete("out/.gen/paragraphs");
    if (changed) {
      project.write("inputs/2025/丁局.yaml", Project.data("丁局", "河南省", 2025));
    }

    State.of(project, project.build()).assertSameAs(afresh());
  }

  @Test
  void paragraphsThatAreDamagedAreRightAfterTheNextBuild() throws Exception {
    project.write("out/.gen/paragraphs", "nonsense");
    project.write("inputs/2025/丁局.yaml", Project.data("丁局", "河南省", 2025)).build();

    State.of(project, project.build()).assertSameAs(afresh());
  }

  /** As if the build had been ended before it wrote the list and the manifest. */
  private void interrupted(String torn) throws IOException {
    List<String> lines = manifest().lines().toList();
    StringBuilder journal = new StringBuilder("{\"inputs\":\"../inputs\"}\n");
    lines.subList(1, lines.size()).forEach(line -> journal.append(line).append('\n'));
    project.write(JOURNAL, journal + torn).delete(MANIFEST);
    project.delete("out/index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"data\":\"2025/河南省/甲局.yaml\",\"stat", "\0\0\0\0", "[]\n"})
  void whatAnInterruptedBuildMadeIsNotMadeAgain(String torn) throws Exception {
    interrupted(torn);

    Outcome outcome = project.build();

    assertThat(outcome.unchanged()).isEqualTo(outcome.results().size());
    assertThat(project.root.resolve(JOURNAL)).doesNotExist();
    State.of(project, outcome).assertSameAs(afresh());
  }

  @Test
  void aTornLineDoesNotSpoilWhatIsWrittenBehindIt() throws Exception {
    interrupted("{\"data\":\"2025/河南省/甲局.yaml\",\"stat");
    project.write("inputs/2025/丁局.yaml", Project.data("丁局", "河南省", 2025)).build();

    State.of(project, project.build()).assertSameAs(afresh());
  }

  @Test
  void aTornCharacterEndsNothing() throws Exception {
    interrupted("");
    byte[] half = "省".getBytes(StandardCharsets.UTF_8);
    Files.write(
        project.root.resolve(JOURNAL), new byte[] {'"', half[0]}, StandardOpenOption.APPEND);

    State.of(project, project.build()).assertSameAs(afresh());
  }

  @Test
  void theListThatAnInterruptedBuildWroteIsOurs() throws Exception {
    String index = project.output("index.html");
    project.write("inputs/2025/丁局.yaml", Project.data("丁局", "河南省", 2025)).build();
    String manifest = manifest();
    project.delete("inputs/2025/丁局.yaml").build();
    String sha = manifest.replaceAll("(?s).*?\"index\":\"(\\w+)\".*", "$1");
    Project other = project.copy(folder.resolve("other"));
    other.write("inputs/2025/丁局.yaml", Project.data("丁局", "河南省", 2025)).build();
    project.write("out/index.html", other.output("index.html"));
    project.write(JOURNAL, "{\"inputs\":\"../inputs\"}\n{\"index\":\"" + sha + "\"}\n");

    Outcome outcome = project.build();

    assertThat(project.output("index.html")).isEqualTo(index);
    assertThat(project.outputs()).doesNotContainKey("index.html.bak");
    State.of(project, outcome).assertSameAs(afresh());
  }

  @Test
  void aBuildOfOtherInputsThatWasInterruptedLosesNoOutput() throws Exception {
    interrupted("");
    project.write("others/c.yaml", "kind: 报告\n" + Project.data("丙局", "河南省", 2025));

    Outcome outcome = project.build(project.options("others", "templates", "out"));

    assertThat(outcome.removed()).isEmpty();
    assertThat(project.outputs()).containsKeys("c.html", "2025/河南省/甲局.html");
  }

  @Test
  void linesAreTheSameWhateverTheFoldersAreCalled() throws Exception {
    List<String> lines = manifest().lines().skip(1).toList();
    EntryJson here = new EntryJson(new Names(Map.of("inputs", "x", "templates", "y")));
    for (String line : lines) {
      assertThat(here.write(here.read(line))).isEqualTo(line);
    }
  }
}
