package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.TestTools;
import gen.build.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report that never ends, or wants all memory, does not take the others with it. */
class EndlessReportTest {
  private static final String NEVER_ENDS =
      "<#list 1.. as i><#if i?string?length == 0>x</#if></#list>";

  private static final String NEVER_ENDS_IN_ONE_EXPRESSION =
      "<article>${(1..2000000000)?map(i -> i % 7)?filter(i -> i == 8)?size}</article>";

  private static final String WANTS_ALL_MEMORY =
      """
      <#assign s = "多">
      <#list 1..40 as i><#assign s = s + s></#list>
      <article><h1>${s?length}</h1></article>
      """;

  @TempDir private Path folder;

  /** Only the second report fails, with that code; nothing else is said of the others. */
  private void assertOnlyOneFails(
      String code, String template, int count, List<String> java, String... more) throws Exception {
    ManyReports reports = new ManyReports(folder, count);
    Map<String, String> expected = reports.expected(Set.of(Format.HTML));
    reports.write(ManyReports.CULPRIT, template);
    List<String> options = new ArrayList<>(List.of("-f", "html"));
    options.addAll(List.of(more));

    TestTools.Ended ended =
        reports.start(reports.command(java, options.toArray(String[]::new))).end();

    assertThat(ended.output()).containsOnlyOnce("[" + code + "]").doesNotContain("\tat ");
    assertThat(ended.output().lines().filter(line -> line.contains("[E-")))
        .as(ended.output())
        .singleElement()
        .asString()
        .contains(ManyReports.stem(1));
    assertThat(ended.status()).isEqualTo(ExitCode.FINDINGS);
    Map<String, String> outputs = reports.outputs();
    assertThat(outputs).doesNotContainKey(ManyReports.stem(1) + ".html");
    outputs.forEach(
        (path, text) -> {
          if (!path.equals("index.html")) {
            assertThat(text).as(path).isEqualTo(expected.get(path));
          }
        });
    assertThat(outputs).hasSize(expected.size() - 1);
    reports.assertClean();

    reports.write(ManyReports.CULPRIT, "<@parent/>");
    reports.assertNextBuildMends(expected, "-f", "html");
  }

  @Test
  void amongAFewOneNeverEnds() throws Exception {
    assertOnlyOneFails(
        "E-BUILD-TIME", NEVER_ENDS, ManyReports.FEW, List.of(), "--timeout", "3", "--jobs", "2");
  }

  @Test
  void amongManyOneNeverEnds() throws Exception {
    assertOnlyOneFails(
        "E-BUILD-TIME", NEVER_ENDS, ManyReports.MANY, List.of(), "--timeout", "3", "--jobs", "2");
  }

  @Test
  void whatNeverEndsMayBeASingleExpression() throws Exception {
    assertOnlyOneFails(
        "E-BUILD-TIME",
        NEVER_ENDS_IN_ONE_EXPRESSION,
        ManyReports.FEW,
        List.of(),
        "--timeout",
        "3",
        "--jobs",
        "1");
  }

  @Test
  void amongAFewOneWantsAllMemory() throws Exception {
    assertOnlyOneFails(
        "E-BUILD-MEMORY", WANTS_ALL_MEMORY, ManyReports.FEW, List.of("-Xmx64m"), "--jobs", "2");
  }

  @Test
  void amongManyOneWantsAllMemory() throws Exception {
    assertOnlyOneFails(
        "E-BUILD-MEMORY", WANTS_ALL_MEMORY, ManyReports.MANY, List.of(), "--jobs", "2");
  }
}
