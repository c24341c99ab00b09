package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.cli.GuideSteps.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The guides for authors of templates, followed to the letter in a project that has nothing but the
 * common templates.
 */
class GuideTest {
  @TempDir private Path project;

  @ParameterizedTest
  @CsvSource({"模板编写指南.md, zh", "template-guide.md, en"})
  void everyStepGivesWhatTheGuideSays(String guide, String language) throws IOException {
    GuideSteps steps = new GuideSteps(project, language);
    steps.copy(Path.of("templates/common"));
    List<Step> done = steps.follow(Path.of("src/site/markdown", guide));
    assertThat(done).contains(Step.values());
    assertThat(done.stream().filter(Step.WRITE::equals)).hasSizeGreaterThan(8);
    steps.build("--prove"); // breaks no rule of the page
    try (Stream<Path> files = Files.walk(project.resolve("out"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".pdf"))).hasSize(1);
    }
  }
}
