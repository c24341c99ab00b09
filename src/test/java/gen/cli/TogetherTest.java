package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.TestTools;
import gen.build.Format;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds into the same folder at the same time. */
class TogetherTest {
  @TempDir private Path folder;

  @Test
  void theSecondBuildSaysThatThereIsAFirst() throws Exception {
    ManyReports reports = new ManyReports(folder, ManyReports.FEW);
    Map<String, String> expected = reports.expected(Set.of(Format.HTML));
    reports.write(ManyReports.CULPRIT, "<#list 1.. as i></#list>");
    ManyReports.Started first = reports.start("-f", "html");
    reports.awaitOthers();

    TestTools.Ended second = reports.build("-f", "html");

    assertThat(second.status()).isEqualTo(ExitCode.LOCKED);
    assertThat(second.output().lines())
        .singleElement()
        .asString()
        .startsWith("gen: another build is at work in ");
    assertThat(first.process().isAlive()).as("the first goes on").isTrue();
    first.process().destroyForcibly();
    first.end();
    reports.write(ManyReports.CULPRIT, "<@parent/>");
    reports.assertNextBuildMends(expected, "-f", "html");
  }

  @Test
  void twoPartsAreBuiltSideBySide() throws Exception {
    ManyReports reports = new ManyReports(folder, ManyReports.MANY);
    Map<String, String> expected = reports.expected(Set.of(Format.HTML));

    ManyReports.Started one = reports.start("-f", "html", "--shard", "1/2");
    ManyReports.Started two = reports.start("-f", "html", "--shard", "2/2");

    TestTools.Ended first = one.end();
    TestTools.Ended second = two.end();
    assertThat(first.status()).as(first.output()).isZero();
    assertThat(second.status()).as(second.output()).isZero();
    TestTools.Ended whole = reports.build("-f", "html", "--dry-run");
    assertThat(whole.output().lines()).as("nothing is left to be made").hasSize(1);
    reports.assertNextBuildMends(expected, "-f", "html");
  }
}
