package gen;

import static org.assertj.core.api.Assertions.assertThat;

import gen.build.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with a table and both charts, from its data to its files. */
class TablesAndChartsTest {
  @TempDir static Path folder;

  @BeforeAll
  static void build() throws Exception {
    Path data = Path.of("src/test/cases/表格和图/inputs");
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    for (String file : new String[] {"_defaults.yaml", "2025/某局.yaml"}) {
      Files.createDirectories(inputs.resolve(file).getParent());
      Files.copy(data.resolve(file), inputs.resolve(file));
    }
    Outcome outcome = SamplesTest.build(inputs, Path.of("templates"), folder.resolve("out"));
    assertThat(outcome.diagnostics()).isEmpty();
  }

  private static Path out(String suffix) {
    return folder.resolve("out/2025/某局" + suffix);
  }

  @Test
  void theHtmlCheckerFindsNothing() throws Exception {
    TestTools.Ended ended =
        TestTools.java(
            "-Dorg.eclipse.jetty.LEVEL=OFF",
            "nu.validator.client.SimpleCommandLineValidator",
            "--no-langdetect",
            out(".html").toString());
    assertThat(ended.status()).as(ended.output()).isZero();
  }

  @Test
  void theArchiveCheckerFindsNothing() throws Exception {
    TestTools.Ended ended = TestTools.java("src/test/tools/VeraPdf.java", out(".pdf").toString());
    assertThat(ended.output()).contains(": 2a: compliant", ": ua1: compliant");
    assertThat(ended.status()).isZero();
  }

  @Test
  void everyFigureNamesItsFact() throws Exception {
    Document page = Jsoup.parse(out(".html").toFile());
    assertThat(page.select("figure.table td > data.fact")).hasSize(7);
    assertThat(page.select("figure.table th[scope=col]")).hasSize(4);
    assertThat(page.select("figure.table th[scope=row]")).hasSize(3);
    assertThat(page.select("figure.chart svg text[data-fact]").eachText())
        .containsExactly("1万件", "12447件", "13485件", "98.1%", "97.25%", "99.40%");
    assertThat(page.select("svg").eachAttr("aria-label"))
        .containsExactly(
            "柱状图：办理网上信访事项。2023年1万件，2024年12447件，2025年13485件。",
            "折线图：及时受理率。2023年98.1%，2024年97.25%，2025年99.40%。");
  }
}
