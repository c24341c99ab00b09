package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.cli.GuideSteps.Step;
import gen.diag.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual says of reports from facts alone and of a province's changes is what happens. */
class ManualTest {
  private static final Path MANUAL = Path.of("src/site/markdown/使用手册.md");
  private static final Pattern CODE = Pattern.compile("^[EW]-[A-Z0-9-]+$");

  /** In the list of commands, whose texts go on farther to the right. */
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");

  @TempDir private Path project;

  @Test
  void everyStepGivesWhatTheManualSays() throws IOException {
    GuideSteps steps = new GuideSteps(project, "zh");
    steps.copy(Path.of("templates"));
    Files.createDirectories(project.resolve("inputs"));
    Files.copy(Path.of("inputs/_defaults.yaml"), project.resolve("inputs/_defaults.yaml"));

    List<Step> done = steps.follow(MANUAL);

    assertThat(done).contains(Step.WRITE, Step.RUN, Step.PRINTED);
    assertThat(done).filteredOn(Step.WRITE::equals).hasSizeGreaterThan(10);
    steps.build("--prove"); // breaks no rule of the page
  }

  @Test
  void everyCommandIsInTheListsOfManualAndReadme() throws IOException {
    String manual = Files.readString(MANUAL);
    String list = manual.substring(manual.indexOf("## 3 "), manual.indexOf("## 4 "));
    String help = Called.with("--help").out();
    List<String> names = COMMAND.matcher(help).results().map(found -> found.group(1)).toList();
    assertThat(names).contains("build", "check");
    for (String name : names) {
      assertThat(list).contains("| `gen " + name + "` |");
      assertThat(Files.readString(Path.of("README.md"))).contains("| `gen " + name + " ");
    }
  }

  @Test
  void everyCodeStandsInItsTable() throws IOException {
    String manual = Files.readString(MANUAL);
    String table = manual.substring(manual.indexOf("### 9.2"), manual.indexOf("## 10 "));
    Set<String> codes = new TreeSet<>(Messages.in("zh").bundle().keySet());
    codes.removeIf(key -> !CODE.matcher(key).matches() || table.contains("`" + key + "`"));
    assertThat(codes).as("codes that the manual leaves out").isEmpty();
  }
}
