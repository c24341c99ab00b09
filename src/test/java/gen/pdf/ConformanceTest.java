package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Files.readString(Path.of("target/test-tools.classpath")).strip(),
                "src/test/tools/VeraPdf.java",
                dated.toString(),
                undated.toString())
            .redirectErrorStream(true)
            .start();
    String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(report).isZero();
    assertThat(report)
        .containsSubsequence("2a: compliant", "ua1: compliant", "2a: compliant", "ua1: compliant");
  }
}
