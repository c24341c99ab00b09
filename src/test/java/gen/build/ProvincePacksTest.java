package gen.build;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each province makes of one and the same data. The expected outlines stand in
 * province-packs.txt, so that a change in a pack is a change there.
 */
class ProvincePacksTest {
  private static final Path KIND = Path.of("templates/法治政府建设年度报告");
  private static final Path EXPECTED = Path.of("src/test/resources/gen/build/province-packs.txt");

  /** A province without a folder: it has the settings of the kind itself. */
  private static final String WITHOUT_PACK = "甘肃省";

  private static final String KEEPS_TO_THE_BASE = "按默认设置，没有改动";

  private static final String DATA =
      """
      bureau: 某县信访局
      region: %s
      year: 2025
      facts: {信访事项: 485件}
      preamble: 开头的话。
      sections:
        measures:
          - heading: 第一条
            text: 办理${facts.信访事项}。
        problems:
          - heading: 第二条
            text: 不足和原因。
        leadership:
          - heading: 第三条
            text: 履行职责。
        plans:
          - heading: 第四条
            text: 明年的安排。
        other:
          - heading: 第五条
            text: 其他情况。
      """;

  @TempDir static Path folder;

  private static Map<String, String> expected;
  private static Project project;

  static Stream<String> packs() throws IOException {
    try (Stream<Path> folders = Files.list(KIND)) {
      return folders
          .filter(path -> path.getFileName().toString().matches("\\p{IsHan}+[省市区]"))
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @BeforeAll
  static void build() throws Exception {
    expected = expected();
    project = new Project(folder).write("inputs/_defaults.yaml", "kind: 法治政府建设年度报告");
    Set<String> provinces = new TreeSet<>(expected.keySet());
    provinces.forEach(name -> project.write("inputs/" + name + ".yaml", DATA.formatted(name)));
    String templates = KIND.getParent().toAbsolutePath().toString();
    Outcome outcome = project.build(project.options("inputs", templates, "out"));
    assertThat(project.places(outcome)).isEmpty();
  }

  @Test
  void everyPackIsExpectedAndEveryExpectedPackIsThere() throws IOException {
    Set<String> there = new TreeSet<>(packs().toList());
    there.add(WITHOUT_PACK);
    assertThat(there).hasSize(15).isEqualTo(new TreeSet<>(expected.keySet()));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void outlineIsAsExpected(String province) throws IOException {
    assertThat(outline(province)).isEqualTo(expected.get(province));
  }

  @Test
  void aProvinceWithoutAPackHasTheOutlineOfTheKind() throws IOException {
    assertThat(outline(WITHOUT_PACK)).isEqualTo(expected.get(WITHOUT_PACK));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void settingsSayWhatTheyChangeAndWhatTheyRestOn(String province) throws IOException {
    List<String> lines = Files.readAllLines(KIND.resolve(province).resolve("settings.yaml"));
    assertThat(lines.get(0)).startsWith("# " + province + "：");
    String comment = lines.stream().filter(line -> line.startsWith("#")).collect(joining("\n"));
    assertThat(comment).containsPattern("(?m)^# 依据：").contains("只见");
    boolean changes = lines.stream().anyMatch(line -> !line.isBlank() && !line.startsWith("#"));
    assertThat(comment.contains(KEEPS_TO_THE_BASE)).isNotEqualTo(changes);
    assertThat(!outline(province).equals(expected.get(WITHOUT_PACK)))
        .as("what is written makes a difference")
        .isEqualTo(changes);
  }

  /** The blocks of the file: the province, and its outline below it, indented. */
  private static Map<String, String> expected() throws IOException {
    Map<String, String> outlines = new LinkedHashMap<>();
    for (String block : Files.readString(EXPECTED).strip().split("\n\n")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        String outline = lines.stream().skip(1).map(String::strip).collect(joining("\n"));
        outlines.put(lines.get(0), outline);
      }
    }
    return outlines;
  }

  /** The lines of the title, the paragraphs outside of sections, the sections' headings. */
  private static String outline(String province) throws IOException {
    Element article = Jsoup.parse(project.output(province + ".html")).selectFirst("article");
    List<String> lines = new ArrayList<>();
    for (Element element : article.select("h1, article > p, article > footer > p, h2, h3")) {
      switch (element.tagName()) {
        case "h1" -> lines.addAll(List.of(element.html().split("\\s*<br>\\s*")));
        case "h3" -> lines.add(element.text() + (runIn(element) ? "（接正文）" : ""));
        default -> lines.add(element.text());
      }
    }
    return String.join("\n", lines);
  }

  private static boolean runIn(Element heading) {
    return heading.parent().hasClass("run-in");
  }
}
