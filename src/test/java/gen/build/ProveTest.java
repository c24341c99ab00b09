package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gen build --prove}. */
class ProveTest {
  @TempDir private Path folder;

  private Project project(String more) throws IOException {
    return new Project(folder)
        .write(
            "templates/common/page.css",
            Files.readString(Path.of("templates/common/page.css")) + more)
        .report("2025/某局.yaml", "某局")
        .formats(Format.PDF)
        .prove();
  }

  @Test
  void aSoundReportComesWithItsProof() throws Exception {
    Outcome outcome = project("").build();
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.results().get(0).proof()).hasSizeGreaterThan(60).allMatch(Measured::holds);
  }

  @Test
  void theSamplesKeepEveryRule() throws Exception {
    Project project = new Project(folder).formats(Format.PDF).prove();
    Outcome outcome =
        project.build(
            new BuildOptions(
                Path.of("inputs"),
                Path.of("templates"),
                folder.resolve("samples"),
                List.of(),
                Set.of(Format.PDF),
                2,
                Optional.empty(),
                true,
                Fonts.EMBEDDED));
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.results())
        .hasSizeGreaterThan(5)
        .allMatch(result -> result.proof().size() > 60);
  }

  @Test
  void aReportThatBreaksTheStandardIsNotWritten() throws Exception {
    Outcome outcome = project("@page { margin-top: 40mm }").build();
    List<Diagnostic> found = outcome.diagnostics();
    assertThat(found).extracting(Diagnostic::code).contains("E-PAGE-GRID");
    assertThat(found.get(0).span().place()).endsWith("2025/某局.yaml");
    assertThat(outcome.results().get(0).written()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "h2 { font-family: 'Gov Song' }|E-PAGE-FACE",
        "h1 { text-align: left }|E-PAGE-TITLE",
        "p { text-indent: 1em }|E-PAGE-LINE",
        "section + section > p { display: none }|E-PAGE-TEXT",
        "section + section > p { display: none }|E-PAGE-TAG"
      })
  void theDiagnosticNamesWhatIsWrong(String css, String code) throws Exception {
    List<Diagnostic> found = project(css).build().diagnostics();
    assertThat(found).extracting(Diagnostic::code).contains(code);
  }

  @Test
  void nothingIsMeasuredUnlessAskedFor() throws Exception {
    Project project = new Project(folder).report("2025/某局.yaml", "某局").formats(Format.PDF);
    assertThat(project.build().results().get(0).proof()).isEmpty();
  }
}
