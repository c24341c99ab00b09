package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The guides for authors of templates, followed to the letter in a project that has nothing but the
 * common templates: before each block of code stands in bold what is to be done with it.
 */
class GuideTest {
  private static final Pattern STEP =
      Pattern.compile("(?m)^\\*\\*(\\S+)\\*\\*(?: `([^`\n]+)`)?\n\n```\\w+\n((?s:.*?))^```$");

  /** What the guides call the steps. */
  private static final Map<String, Step> STEPS =
      Map.of(
          "文件", Step.WRITE,
          "File", Step.WRITE,
          "删去", Step.REMOVE,
          "Remove", Step.REMOVE,
          "运行", Step.RUN,
          "Run", Step.RUN,
          "印出", Step.PRINTED,
          "Printed", Step.PRINTED);

  private enum Step {
    /** The block is a file. */
    WRITE,
    /** The lines of the block leave the file. */
    REMOVE,
    /** The block is what a build says. */
    RUN,
    /** The lines of the block stand in the report, in this order. */
    PRINTED
  }

  @TempDir private Path project;

  @ParameterizedTest
  @CsvSource({"模板编写指南.md, zh", "template-guide.md, en"})
  void everyStepGivesWhatTheGuideSays(String guide, String language) throws IOException {
    Files.createDirectories(project.resolve("templates/common"));
    try (Stream<Path> common = Files.list(Path.of("templates/common"))) {
      for (Path file : common.toList()) {
        Files.copy(file, project.resolve("templates/common").resolve(file.getFileName()));
      }
    }
    List<Step> done = new ArrayList<>();
    Matcher step = STEP.matcher(Files.readString(Path.of("src/site/markdown", guide)));
    while (step.find()) {
      Step kind = STEPS.get(step.group(1));
      assertThat(kind).as(step.group(1)).isNotNull();
      follow(kind, step.group(2), step.group(3), language);
      done.add(kind);
    }
    assertThat(done).contains(Step.values());
    assertThat(done.stream().filter(Step.WRITE::equals)).hasSizeGreaterThan(8);
    build(language, "--prove"); // breaks no rule of the page
    try (Stream<Path> files = Files.walk(project.resolve("out"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".pdf"))).hasSize(1);
    }
  }

  private void follow(Step step, String path, String block, String language) throws IOException {
    Path file = path == null ? null : project.resolve(path);
    switch (step) {
      case WRITE -> {
        Files.createDirectories(file.getParent());
        Files.writeString(file, block);
      }
      case REMOVE -> {
        List<String> lines = Files.readAllLines(file);
        List<String> fewer = block.lines().toList();
        assertThat(lines).containsAll(fewer);
        Files.write(file, lines.stream().filter(line -> !fewer.contains(line)).toList());
      }
      case RUN -> assertThat(build(language)).isEqualTo(timeless(block));
      case PRINTED -> {
        String article = text(Jsoup.parse(file.toFile()).selectFirst("article"));
        assertThat(article.lines()).containsSubsequence(block.lines().toList());
      }
    }
  }

  /** One line for each paragraph, heading, caption and row; of a drawing, what is read out. */
  private static String text(Element article) {
    return article.select("h1, h2, h3, h4, p, caption, tr, svg, figcaption").stream()
        .map(GuideTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Element element) {
    return switch (element.normalName()) {
      case "h1" -> lines(element);
      case "svg" -> element.attr("aria-label");
      default -> element.text();
    };
  }

  private static String lines(Element heading) {
    return Stream.of(heading.html().split("<br\\s*/?>"))
        .map(part -> Jsoup.parse(part).text())
        .collect(Collectors.joining("\n"));
  }

  private String build(String language, String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "--lang", language));
    arguments.addAll(List.of("-i", project.resolve("inputs").toString()));
    arguments.addAll(List.of("-t", project.resolve("templates").toString()));
    arguments.addAll(List.of("-o", project.resolve("out").toString()));
    arguments.addAll(List.of(more));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int status = Main.run(new Console(stream, stream, false, Map.of()), array(arguments));
    String said = bytes.toString(StandardCharsets.UTF_8);
    assertThat(status).as(said).isEqualTo(said.contains("error[") ? 1 : 0);
    return timeless(said.replace(project.toString().replace('\\', '/') + "/", ""));
  }

  private static String[] array(List<String> list) {
    return list.toArray(String[]::new);
  }

  private static String timeless(String text) {
    return text.replaceAll("用时 [0-9.]+ 秒", "用时 … 秒").replaceAll("in [0-9.]+ s\\b", "in … s");
  }
}
