package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gen.TestTools;
import gen.build.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs on a disk of their own, which is full or can only be read. */
class FullDiskTest {
  private static final String[] HTML = {"-f", "html"};

  @TempDir private Path folder;

  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(System.getProperty("os.name")).as("mounting is that of Linux").isEqualTo("Linux");
    assumeThat(TestTools.find("mount")).as("the program mount").isPresent();
    mounted = mount("-t", "tmpfs", "-o", "size=1m", "none");
    assumeThat(mounted).as("a small disk may be mounted, which takes root").isTrue();
  }

  private boolean mount(String... how) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(Arrays.asList(how));
    command.add(disk.toString());
    return TestTools.run(command).status() == 0;
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      TestTools.run(List.of("umount", "-l", disk.toString()));
    }
  }

  private ManyReports built(int count) throws Exception {
    ManyReports reports = new ManyReports(folder, disk.resolve("out"), count);
    assertThat(reports.build(HTML).status()).isZero();
    return reports;
  }

  /** Takes all space but some. */
  private Path fill(int left) throws IOException {
    Path filler = disk.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] page = new byte[4096];
      while (Files.getFileStore(disk).getUsableSpace() > left) {
        out.write(page);
      }
    }
    return filler;
  }

  @Test
  void onAFullDiskAFewReportsKeepTheirOutputs() throws Exception {
    keepsAll(ManyReports.FEW);
  }

  @Test
  void onAFullDiskManyReportsKeepTheirOutputs() throws Exception {
    keepsAll(ManyReports.MANY);
  }

  private void keepsAll(int count) throws Exception {
    ManyReports reports = built(count);
    Map<String, String> before = reports.outputs();
    reports.data(1);
    Path filler = fill(0);

    TestTools.Ended ended = reports.build(HTML);

    assertThat(ended.status()).as(ended.output()).isEqualTo(ExitCode.OUTPUT);
    assertThat(ended.output()).contains("E-OUT-WRITE", "No space left").doesNotContain("\tat ");
    reports.assertOutputs(before);
    Files.delete(filler);
    reports.assertNextBuildMends(reports.expected(Set.of(Format.HTML)), HTML);
    assertNothingIsDue(reports);
  }

  @Test
  void onAnAlmostFullDiskEachOutputIsTheOldOrTheNewOne() throws Exception {
    ManyReports reports = built(ManyReports.MANY);
    for (int round = 1; round <= 2; round++) {
      Map<String, String> before = reports.outputs();
      reports.data(round);
      Map<String, String> expected = reports.expected(Set.of(Format.HTML));
      Path filler = fill(20_480 * round);

      TestTools.Ended ended = reports.build(HTML);

      assertThat(ended.status()).as(ended.output()).isEqualTo(ExitCode.OUTPUT);
      assertThat(ended.output()).contains("No space left").doesNotContain("\tat ");
      Map<String, String> after = reports.outputs();
      Map<String, Set<String>> versions = new HashMap<>();
      expected.forEach(
          (path, text) -> versions.put(path, new HashSet<>(Arrays.asList(before.get(path), text))));
      versions.get("index.html").add(after.get("index.html")); // it may tell of what is not made
      ManyReports.assertOneOf(versions, after);
      Files.delete(filler);
      reports.assertNextBuildMends(expected, HTML);
    }
    assertNothingIsDue(reports);
  }

  @Test
  void aDiskThatIsFullFromTheBeginning() throws Exception {
    ManyReports reports = new ManyReports(folder, disk.resolve("out"), ManyReports.FEW);
    Path filler = fill(0);

    TestTools.Ended ended = reports.build(HTML);

    assertThat(ended.status()).as(ended.output()).isEqualTo(ExitCode.OUTPUT);
    assertThat(ended.output()).doesNotContain("\tat ");
    Files.delete(filler);
    reports.assertNextBuildMends(reports.expected(Set.of(Format.HTML)), HTML);
  }

  @Test
  void aDiskThatCanOnlyBeReadIsToldInOneLine() throws Exception {
    ManyReports reports = built(ManyReports.FEW);
    Map<String, String> before = reports.outputs();
    reports.data(1);
    assertThat(mount("-o", "remount,ro")).isTrue();

    TestTools.Ended ended = reports.build(HTML);

    assertThat(ended.status()).isEqualTo(ExitCode.OUTPUT);
    assertThat(ended.output().lines())
        .singleElement()
        .asString()
        .startsWith("gen: cannot write " + disk.resolve("out"))
        .endsWith("Read-only file system");
    reports.assertOutputs(before);
    assertThat(mount("-o", "remount,rw")).isTrue();
    reports.assertNextBuildMends(reports.expected(Set.of(Format.HTML)), HTML);
    assertNothingIsDue(reports);
  }

  /** What is remembered of the reports agrees with their outputs. */
  private static void assertNothingIsDue(ManyReports reports) throws Exception {
    TestTools.Ended ended = reports.build("-f", "html", "--dry-run");
    assertThat(ended.output().lines()).singleElement().asString().contains("0");
    assertThat(ended.status()).isZero();
  }
}
