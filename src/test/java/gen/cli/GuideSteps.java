package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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

/**
 * Follows a page of documentation to the letter: before each block of code that is to be tried
 * stands in bold what is to be done with it.
 */
final class GuideSteps {
  private static final Pattern STEP =
      Pattern.compile("(?m)^\\*\\*(\\S+)\\*\\*(?: `([^`\n]+)`)?\n\n```\\w+\n((?s:.*?))^```$");

  /** What the pages call the steps. */
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

  /** What is to be done with a block. */
  enum Step {
    /** The block is a file. */
    WRITE,
    /** The lines of the block leave the file. */
    REMOVE,
    /** The block is what a build says. */
    RUN,
    /** The lines of the block stand in the report, in this order. */
    PRINTED
  }

  private final Path project;
  private final String language;
  private boolean changed;

  GuideSteps(Path project, String language) {
    this.project = project;
    this.language = language;
  }

  /** Copies templates of ours into the project. */
  void copy(Path templates) throws IOException {
    try (Stream<Path> files = Files.walk(templates)) {
      files.filter(Files::isRegularFile).forEach(file -> copy(file, project.resolve(file)));
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does all steps of the page and returns which there were. */
  List<Step> follow(Path page) throws IOException {
    List<Step> done = new ArrayList<>();
    Matcher step = STEP.matcher(Files.readString(page));
    while (step.find()) {
      Step kind = STEPS.get(step.group(1));
      assertThat(kind).as(step.group(1)).isNotNull();
      follow(kind, step.group(2), step.group(3));
      done.add(kind);
    }
    return done;
  }

  private void follow(Step step, String path, String block) throws IOException {
    Path file = path == null ? null : project.resolve(path);
    switch (step) {
      case WRITE -> {
        Files.createDirectories(file.getParent());
        Files.writeString(file, block);
        changed = true;
      }
      case REMOVE -> {
        List<String> lines = Files.readAllLines(file);
        List<String> fewer = block.lines().toList();
        assertThat(lines).containsAll(fewer);
        Files.write(file, lines.stream().filter(line -> !fewer.contains(line)).toList());
        changed = true;
      }
      case RUN -> assertThat(build()).isEqualTo(timeless(block));
      case PRINTED -> {
        if (changed) {
          build();
        }
        String article = text(Jsoup.parse(file.toFile()).selectFirst("article"));
        assertThat(article.lines()).containsSubsequence(block.lines().toList());
      }
    }
  }

  /** One line for each paragraph, heading, caption and row; of a drawing, what is read out. */
  private static String text(Element article) {
    return article.select("h1, h2, h3, h4, p, caption, tr, svg, figcaption").stream()
        .map(GuideSteps::line)
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

  /** What a build of the whole project says. */
  String build(String... more) {
    changed = false;
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
