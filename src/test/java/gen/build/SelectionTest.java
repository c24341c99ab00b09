package gen.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gen.diag.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
  private Project project;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    project = new Project(folder);
    for (String path : List.of("2024/a.yaml", "2025/a.yaml", "2025/ab/c.yaml", "2025/b.yaml")) {
      project.report(path, "甲局");
    }
    project.write("inputs/empty/readme.txt", "");
  }

  private List<String> selected() throws Exception {
    List<DataFile> all = DataFiles.find(project.root.resolve("inputs"), new Diagnostics());
    return new Selection(project.options().inputs(), project.options().paths())
        .of(all).stream().map(DataFile::relative).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|2024/a.yaml 2025/a.yaml 2025/ab/c.yaml 2025/b.yaml",
        "inputs|2024/a.yaml 2025/a.yaml 2025/ab/c.yaml 2025/b.yaml",
        ".|2024/a.yaml 2025/a.yaml 2025/ab/c.yaml 2025/b.yaml",
        "inputs/2025|2025/a.yaml 2025/ab/c.yaml 2025/b.yaml",
        "inputs/2025/a.yaml|2025/a.yaml",
        "inputs/2025/../2024/./a.yaml|2024/a.yaml",
        "inputs/2025/b.yaml inputs/2024|2024/a.yaml 2025/b.yaml",
        "inputs/2025 inputs/2025/a.yaml inputs/2025/|2025/a.yaml 2025/ab/c.yaml 2025/b.yaml"
      })
  void meansFilesAndFoldersEachOnceInTheOrderOfAll(String paths, String expected) throws Exception {
    if (!paths.isEmpty()) {
      project.select(paths.split(" "));
    }

    assertThat(String.join(" ", selected())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "inputs/2026, build.path-missing",
    "inputs/2025/a, build.path-missing",
    "elsewhere.yaml, build.path-missing",
    "inputs/empty, build.path-no-data",
    "inputs/_defaults.yaml, build.path-no-data",
    "inputs/empty/readme.txt, build.path-no-data",
    "templates, build.path-outside",
    "templates/报告/settings.yaml, build.path-outside"
  })
  void aPathThatMeansNothingIsAMistakeOfTheCall(String path, String key) {
    project.select("inputs/2025", path);

    BuildException thrown = catchThrowableOfType(BuildException.class, this::selected);

    assertThat(thrown.reason()).isEqualTo(BuildException.Reason.USAGE);
    assertThat(thrown.key()).isEqualTo(key);
    assertThat(thrown.arguments().get(0)).isEqualTo(DataFiles.slashes(project.root.resolve(path)));
  }

  @Test
  void theBuildMakesOnlyWhatIsSelectedAndListsAll() throws Exception {
    project.build();
    project.report("2025/a.yaml", "新甲局").report("2024/a.yaml", "新甲局").select("inputs/2025/a.yaml");

    Outcome outcome = project.build();

    assertThat(outcome.results()).hasSize(1);
    assertThat(outcome.files()).isEqualTo(2);
    assertThat(project.output("2025/a.html")).contains("新甲局");
    assertThat(project.output("2024/a.html")).doesNotContain("新甲局");
    Stream.of("2024/a.html", "2025/a.html", "2025/ab/c.html", "2025/b.html")
        .forEach(path -> assertThat(index()).contains("\"" + path + "\""));
  }

  private String index() {
    try {
      return project.output("index.html");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
