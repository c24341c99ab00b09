package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.build.Build;
import gen.build.BuildOptions;
import gen.build.Fonts;
import gen.build.Format;
import gen.diag.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told while reports are made, and in the end of those that could not be made. */
class BuildProgressTest {
  @TempDir private Path folder;

  /** What a build of ten reports tells, when the clock goes on so many seconds with each. */
  private String told(boolean quiet, boolean verbose, long seconds) throws Exception {
    SmallProject project = new SmallProject(folder);
    for (int i = 0; i < 8; i++) {
      project.write("inputs/" + i + ".yaml", "bureau：错\n");
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(stream, stream, false, Map.of());
    AtomicLong clock = new AtomicLong();
    BuildOptions options =
        new BuildOptions(
            folder.resolve("inputs"),
            folder.resolve("templates"),
            folder.resolve("out"),
            List.of(),
            Set.of(Format.HTML),
            1,
            Optional.empty(),
            false,
            Fonts.EMBEDDED);
    try (BuildProgress progress =
        new BuildProgress(
            console,
            Messages.in("en"),
            quiet,
            verbose,
            () -> clock.getAndAdd(TimeUnit.SECONDS.toNanos(seconds)))) {
      new Build(options, progress).run();
    }
    return err.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  @Test
  void aLogGetsALineWhenTenSecondsHavePassed() throws Exception {
    // after 3, 6 and 9 reports; not after the last
    assertThat(told(false, false, 4).lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("10", "0.3"))
        .satisfiesExactly(
            line -> assertThat(line).contains("3", "0:28"),
            line -> assertThat(line).contains("6", "0:16"),
            line -> assertThat(line).contains("9", "0:04"));
  }

  @Test
  void aShortBuildFillsNoLog() throws Exception {
    assertThat(told(false, false, 0)).isEmpty();
    assertThat(told(false, false, 1)).isEmpty();
  }

  @Test
  void quietAndVerboseTellNoRate() throws Exception {
    assertThat(told(true, false, 60)).isEmpty();
    assertThat(told(false, true, 60)).isEmpty();
  }

  @Test
  void verboseNamesWhatWasMade() throws Exception {
    assertThat(told(false, true, 60).lines())
        .containsExactly("out/2024/某局.html", "out/2025/某局.html");
  }

  @Test
  void theReportsThatFailedAreListedWithTheirFirstError() {
    SmallProject project = new SmallProject(folder);
    project.write("inputs/x.yaml", "bureau：错\nyear：1\n");
    String out = folder.resolve("out").toString();

    String all = project.call("build", "-f", "html", "-o", out).err();
    String one = project.call("build", "-f", "html", "-o", out, folder + "/inputs/x.yaml").err();

    String table = all.substring(all.indexOf("Could not be built:"));
    assertThat(table.lines()).hasSize(2).element(1).asString().contains("x.yaml  1:7 ");
    assertThat(one).contains("E-YAML-COLON").doesNotContain("Could not be built:");
  }

  @Test
  void aTableOfManyIsCut() {
    SmallProject project = new SmallProject(folder);
    for (int i = 10; i < 33; i++) {
      project.write("inputs/" + i + ".yaml", "bureau：错\n");
    }

    String all = project.call("build", "-f", "html", "-o", folder.resolve("out").toString()).err();

    List<String> table = all.substring(all.indexOf("Could not be built:")).lines().toList();
    assertThat(table).hasSize(1 + 20 + 1);
    assertThat(table.get(21)).contains("3");
    assertThat(table.get(1)).contains("10.yaml");
  }
}
