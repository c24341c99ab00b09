package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** veraPDF's judgement, in a process of its own. */
class ConformanceTest {
  @Test
  void archivableAndAccessible(@TempDir Path folder) throws Exception {
    PdfRenderer renderer = new PdfRenderer(FontSet.embedded());
    Path dated = folder.resolve("dated.pdf");
    Path undated = folder.resolve("undated.pdf");
    Files.write(dated, renderer.render(Sample.report(), Sample.css(), Sample.STAMPED).pdf());
    Files.write(undated, renderer.render(Sample.report(), Sample.css(), Optional.empty()).pdf());
    Path joined = folder.resolve("joined.pdf");
    String inline =
        "<h1>重庆市沙坪坝区信访办公室关于2023年度法治政府建设情况的报告</h1>"
            + "<p>共<em>约</em>三起《<b>条例</b>》，m<sup>2</sup>、<a href='https://a.org/'>网页</a>。</p>";
    Files.write(joined, renderer.render(Sample.page(inline), Sample.css(), Sample.STAMPED).pdf());
    Path other = folder.resolve("other.pdf");
    FontFace face = FontFaceReader.read(collection(folder.resolve("a.ttc"))).get(1);
    FontSet fonts = FontSet.of(Map.of(FontRole.BODY, FontFile.of(face)));
    Files.write(
        other, new PdfRenderer(fonts).render(Sample.report(), Sample.css(), Sample.STAMPED).pdf());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Files.readString(Path.of("target/test-tools.classpath")).strip(),
                "src/test/tools/VeraPdf.java",
                dated.toString(),
                undated.toString(),
                joined.toString(),
                other.toString())
            .redirectErrorStream(true)
            .start();
    String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(report).isZero();
    assertThat(report)
        .containsSubsequence("2a: compliant", "ua1: compliant", "2a: compliant", "ua1: compliant")
        .containsSubsequence("joined.pdf: 2a: compliant", "joined.pdf: ua1: compliant")
        .containsSubsequence("other.pdf: 2a: compliant", "other.pdf: ua1: compliant");
  }

  private static Path collection(Path file) throws IOException {
    MadeFont other = new MadeFont().named("Other", "其他");
    return Files.write(file, MadeFont.collection(new MadeFont(), other));
  }
}
