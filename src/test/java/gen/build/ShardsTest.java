package gen.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that are built side by side or on several machines are, together, what one build makes. */
class ShardsTest {
  private static final int COUNT = 3;

  @TempDir private Path folder;
  private Project project;
  private State whole;

  @BeforeEach
  void whatOneBuildMakes() throws Exception {
    project = County.in(folder.resolve("here"));
    for (int i = 0; i < 6; i++) {
      project.report("2025/更多/" + i + ".yaml", i + "局");
    }
    project.write("inputs/2025/坏.yaml", "bureau：坏局").formats(Format.HTML, Format.PDF);
    Project other = project.copy(folder.resolve("whole"));
    whole = State.of(other, other.build());
  }

  private Outcome shard(Project of, int number) throws BuildException {
    return of.part(number, COUNT).build();
  }

  private Outcome merge(Project into, Path... others) throws BuildException {
    return new Build(into.part(1, 1).options(), into.silent()).merge(List.of(others));
  }

  private void assertWhole(Project made) throws IOException {
    Map<String, String> files = State.files(made.root.resolve("out"));
    assertThat(files).containsOnlyKeys(whole.files().keySet());
    whole.files().forEach((name, text) -> assertThat(files.get(name)).as(name).isEqualTo(text));
  }

  @Test
  void oneAfterAnotherInOneFolder() throws Exception {
    List<String> made = new ArrayList<>();
    for (int i = 1; i <= COUNT; i++) {
      Outcome outcome = shard(project, i);
      outcome.results().forEach(result -> made.add(result.data().relative()));
      assertThat(outcome.results()).isNotEmpty();
      assertThat(project.root.resolve("out/index.html")).doesNotExist();
      assertThat(outcome.files())
          .isEqualTo(outcome.results().stream().mapToInt(r -> r.written().size()).sum());
    }
    assertThat(made).doesNotHaveDuplicates().hasSize(13);

    Outcome merged = merge(project);

    assertWhole(project);
    assertThat(merged.results()).isEmpty();
    assertThat(merged.files()).isEqualTo(1);
  }

  @Test
  void eachOnAMachineOfItsOwn() throws Exception {
    List<Path> outs = new ArrayList<>();
    List<Project> copies = new ArrayList<>();
    for (int i = 1; i <= COUNT; i++) {
      Project copy = project.copy(folder.resolve("machine" + i));
      shard(copy, i);
      copies.add(copy);
      outs.add(copy.root.resolve("out"));
    }
    Map<String, Object> before = State.marks(outs.get(1));

    merge(copies.get(0), outs.get(1), outs.get(2));

    assertWhole(copies.get(0));
    assertThat(State.marks(outs.get(1))).as("the others stay as they are").isEqualTo(before);
    assertThat(copies.get(0).build().unchanged()).as("all but the bad one").isEqualTo(12);
  }

  @Test
  void intoFoldersThatLieElsewhere() throws Exception {
    for (int i = 1; i <= COUNT; i++) {
      project.part(i, COUNT).build(project.options("inputs", "templates", "parts/" + i));
    }
    Path parts = project.root.resolve("parts");

    merge(project, parts.resolve("1"), parts.resolve("2"), parts.resolve("3"));

    assertWhole(project);
  }

  @Test
  void whatAMachineMadeOfOtherPartsLongAgoDoesNotCount() throws Exception {
    List<Project> copies = new ArrayList<>();
    for (int i = 1; i <= COUNT; i++) {
      Project copy = project.copy(folder.resolve("machine" + i));
      copy.write("templates/报告/settings.yaml", gen.report.Written.SETTINGS.replace("举措", "旧时"));
      copy.build();
      copy.write("templates/报告/settings.yaml", gen.report.Written.SETTINGS);
      shard(copy, i);
      copies.add(copy);
    }

    merge(copies.get(0), copies.get(1).root.resolve("out"), copies.get(2).root.resolve("out"));

    assertWhole(copies.get(0));
  }

  @Test
  void anOutputThatIsNotAsItWasMadeIsNotTaken() throws Exception {
    Project copy = project.copy(folder.resolve("machine"));
    Outcome outcome = shard(copy, 1);
    Path first =
        outcome.results().stream().flatMap(r -> r.written().stream()).findFirst().orElseThrow();
    byte[] bytes = Files.readAllBytes(first);
    for (boolean gone : new boolean[] {false, true}) {
      Files.writeString(first, "edited");
      if (gone) {
        Files.delete(first);
      }

      BuildException thrown =
          catchThrowableOfType(
              BuildException.class, () -> merge(project, copy.root.resolve("out")));

      assertThat(thrown.key()).isEqualTo("build.not-as-made");
      assertThat(thrown.arguments()).containsExactly(DataFiles.slashes(first));
    }
    Files.write(first, bytes);
    copy.write("out/.gen/manifest-1-of-3.jsonl", "nonsense");
    BuildException thrown =
        catchThrowableOfType(BuildException.class, () -> merge(project, copy.root.resolve("out")));
    assertThat(thrown.key()).isEqualTo("build.not-as-made");
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    BuildException thrown =
        catchThrowableOfType(BuildException.class, () -> merge(project, folder.resolve("none")));

    assertThat(thrown.key()).isEqualTo("build.no-outputs");
  }

  @Test
  void aPartOfWhatIsThereIsNotMadeAgain() throws Exception {
    project.build();
    Map<String, Object> before = State.marks(project.root.resolve("out"));

    Outcome outcome = shard(project, 2);

    assertThat(outcome.unchanged() + outcome.failed()).isEqualTo(outcome.results().size());
    Map<String, Object> after = State.marks(project.root.resolve("out"));
    before.keySet().removeIf(name -> name.startsWith(".gen"));
    assertThat(after).containsAllEntriesOf(before);
    project.part(1, 1).build();
    assertWhole(project);
  }

  @Test
  void aBuildOfAllTakesOverWhatThePartsMade() throws Exception {
    for (int i = 1; i <= COUNT; i++) {
      shard(project, i);
    }
    Map<String, Object> before = State.marks(project.root.resolve("out"));

    Outcome outcome = project.part(1, 1).build();

    assertThat(outcome.unchanged()).isEqualTo(12);
    before.keySet().removeIf(name -> name.startsWith(".gen"));
    assertThat(State.marks(project.root.resolve("out"))).containsAllEntriesOf(before);
    State.of(project, outcome).assertSameAs(whole);
  }

  @Test
  void outputsOfDataThatIsGoneGoWithTheirPart() throws Exception {
    project.build();
    project.delete("inputs/2025/更多/3.yaml");
    List<Path> removed = new ArrayList<>();
    for (int i = 1; i <= COUNT; i++) {
      removed.addAll(shard(project, i).removed());
    }
    assertThat(removed).hasSize(2);
    merge(project);
    Project other = project.copy(folder.resolve("afresh"));
    State afresh = State.of(other, other.build());
    assertThat(State.files(project.root.resolve("out"))).isEqualTo(afresh.files());
  }
}
