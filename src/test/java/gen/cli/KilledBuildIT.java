package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gen.TestTools;
import gen.build.Format;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are ended from outside at any moment: with the finished jar, for it starts fastest.
 */
class KilledBuildIT {
  private static final int KILLED = 128 + 9;

  @TempDir private Path folder;

  @BeforeEach
  void onASystemWithSignals() {
    assumeThat(System.getProperty("os.name")).as("signals are those of Linux").isEqualTo("Linux");
  }

  @Test
  void thirtyKillsOfAFewPages() throws Exception {
    kill(30, EnumSet.of(Format.HTML), 8, new Random(2024));
  }

  @Test
  void twelveKillsOfManyPagesThatAnotherProcessMakes() throws Exception {
    kill(12, EnumSet.of(Format.HTML), ManyReports.MANY, new Random(2025));
  }

  @Test
  void eightKillsOfPagesWithTheirPdfs() throws Exception {
    kill(8, EnumSet.allOf(Format.class), 8, new Random(2026));
  }

  /**
   * Kills builds that replace all outputs: at any moment of the time that a build takes, or once an
   * output of any report has been replaced. Often the next build is killed too.
   */
  private void kill(int times, Set<Format> formats, int count, Random random) throws Exception {
    String[] format = {"-f", formats.contains(Format.PDF) ? "html,pdf" : "html"};
    ManyReports reports = new ManyReports(folder, count).packaged();
    long start = System.nanoTime();
    assertThat(reports.build(format).status()).isZero();
    long whole = System.nanoTime() - start;
    Map<String, Set<String>> versions = new HashMap<>();
    know(versions, reports.expected(formats));
    int killed = 0;
    for (int round = 1; killed < times; round++) {
      reports.data(round);
      Map<String, String> expected = reports.expected(formats);
      know(versions, expected);
      Path one = reports.html(random.nextInt(count));
      Object before = ManyReports.identity(one);
      ManyReports.Started build = reports.start(format);
      if (random.nextBoolean()) {
        build.process().waitFor((long) (whole * random.nextDouble()), TimeUnit.NANOSECONDS);
      } else {
        ManyReports.await(
            one + " is replaced",
            () -> !build.process().isAlive() || !before.equals(ManyReports.identity(one)));
      }
      List<ProcessHandle> children = build.process().descendants().toList();
      build.process().destroyForcibly();
      if (build.end().status() == KILLED) {
        killed++;
      }
      for (ProcessHandle child : children) {
        child.onExit().get(2, TimeUnit.MINUTES); // nobody asks it any more
      }
      ManyReports.assertOneOf(versions, reports.outputs());
      if (random.nextInt(4) == 0 || killed == times) {
        reports.assertNextBuildMends(expected, format);
        versions.clear();
        know(versions, expected);
      }
    }
  }

  private static void know(Map<String, Set<String>> versions, Map<String, String> outputs) {
    outputs.forEach((path, text) -> versions.computeIfAbsent(path, p -> new HashSet<>()).add(text));
  }

  @Test
  void theProcessThatMakesReportsEndsWithTheBuildThoughAReportNeverEnds() throws Exception {
    ManyReports reports = new ManyReports(folder, ManyReports.MANY);
    reports.write(ManyReports.CULPRIT, "<#list 1.. as i></#list>");
    ManyReports.Started build = reports.start("-f", "html");
    reports.awaitOthers();
    List<ProcessHandle> children = build.process().descendants().toList();
    assertThat(children).hasSize(1);
    build.process().destroyForcibly();
    assertThat(build.end().status()).isEqualTo(KILLED);
    children.get(0).onExit().get(2, TimeUnit.MINUTES);
    reports.write(ManyReports.CULPRIT, "<@parent/>");
    reports.assertNextBuildMends(reports.expected(Set.of(Format.HTML)), "-f", "html");
  }

  @Test
  void askedToEndABuildOfAFewLeavesWholeOutputsAndNoWord() throws Exception {
    endWith("TERM", 143, ManyReports.FEW);
  }

  @Test
  void ctrlCEndsABuildOfMany() throws Exception {
    endWith("INT", 130, ManyReports.MANY);
  }

  /** The signal reaches the build and its process at once, as from a terminal. */
  private void endWith(String signal, int status, int count) throws Exception {
    assumeThat(TestTools.find("setsid")).as("setsid, which makes a group of processes").isPresent();
    ManyReports reports = new ManyReports(folder, count);
    reports.write(ManyReports.CULPRIT, "<#list 1.. as i></#list>");
    List<String> command = reports.command(List.of(), "-f", "html");
    command.add(0, "setsid");
    ManyReports.Started build = reports.start(command);
    reports.awaitOthers();
    TestTools.run(List.of("kill", "-" + signal, "--", "-" + build.process().pid()));
    TestTools.Ended ended = build.end();
    assertThat(ended.status()).isEqualTo(status);
    assertThat(ended.output()).doesNotContain("bug", "Exception", "E-");
    reports.write(ManyReports.CULPRIT, "<@parent/>");
    Map<String, String> expected = reports.expected(Set.of(Format.HTML));
    reports
        .outputs()
        .forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    reports.assertNextBuildMends(expected, "-f", "html");
  }
}
