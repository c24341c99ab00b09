package gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gen.build.Build;
import gen.build.BuildListener;
import gen.build.BuildOptions;
import gen.build.Fonts;
import gen.build.Format;
import gen.build.Outcome;
import gen.build.Result;
import gen.diag.Measured;
import gen.pdf.proof.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The five real reports: what gen makes of their data has exactly the text that their offices
 * published; and the invented bulletin, whose text the templates write.
 */
class SamplesTest {
  private static final String BULLETIN = "2025/湖北省/临江县信访局";

  private static final String DISTRICT = "2025/江苏省/邗沟区/邗沟区人民政府";

  @TempDir static Path folder;

  /** A real report, its data file, and how many of its statistics are facts. */
  enum Sample {
    XICHENG("000_9cc344a9eec32bc0.txt", "2025/北京市/西城区信访办", 1),
    SHAPINGBA("001_f21456d2d057dde4.txt", "2023/重庆市/沙坪坝区信访办公室", 11),
    HUBIN("002_a4a7eda0eeb914b1.txt", "2025/河南省/湖滨区信访局", 19),
    NANKAI("003_8fb3fd1739c590a8.txt", "2024/天津市/南开区信访办", 0),
    CHENGKOU("004_a8a1c3fb226030ee.txt", "2025/重庆市/城口县信访办公室", 15);

    private final String source;
    private final String stem;
    private final int facts;

    Sample(String source, String stem, int facts) {
      this.source = source;
      this.stem = stem;
      this.facts = facts;
    }

    Path html() {
      return folder.resolve(stem + ".html");
    }

    Path pdf() {
      return folder.resolve(stem + ".pdf");
    }

    /**
     * The published text without white space, after the four corrections that computed numbering
     * brings.
     */
    String published() throws IOException {
      String text = squeezed(Files.readString(Path.of("src/test/reports", source)));
      return switch (this) {
        case XICHENG -> corrected(text, "（1）全面加强法治建设工作", "（一）全面加强法治建设工作");
        case SHAPINGBA ->
            corrected(corrected(text, "（3）依法履职尽责", "（三）依法履职尽责"), "（4）深入普法宣传", "（四）深入普法宣传");
        case NANKAI -> corrected(text, "四、2024年推进法治政府建设的主要安排", "四、2025年推进法治政府建设的主要安排");
        default -> text;
      };
    }

    private static String corrected(String text, String wrong, String right) {
      assertThat(text).containsOnlyOnce(wrong);
      return text.replace(wrong, right);
    }
  }

  @BeforeAll
  static void build() throws Exception {
    Outcome outcome = build(Path.of("inputs"), Path.of("templates"), folder);
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.results()).hasSizeGreaterThan(5).noneMatch(Result::failed);
    assertThat(outcome.files()).isEqualTo(2 * outcome.results().size() + 1);
  }

  static Outcome build(Path inputs, Path templates, Path out) throws Exception {
    BuildOptions options =
        new BuildOptions(
            inputs,
            templates,
            out,
            List.of(),
            EnumSet.allOf(Format.class),
            2,
            Optional.empty(),
            false,
            Fonts.EMBEDDED);
    BuildListener silent =
        new BuildListener() {
          @Override
          public void planned(int reports) {}

          @Override
          public void finished(Result result) {}
        };
    return new Build(options, silent).run();
  }

  @ParameterizedTest
  @EnumSource
  void htmlHasThePublishedText(Sample sample) throws IOException {
    Document page = Jsoup.parse(sample.html());
    assertThat(page.select("article")).hasSize(1);
    assertThat(squeezed(page.selectFirst("article").wholeText())).isEqualTo(sample.published());
  }

  @ParameterizedTest
  @EnumSource
  void pdfHasThePublishedText(Sample sample) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sample.pdf().toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(squeezed(withoutPageNumbers(text))).isEqualTo(sample.published());
    }
  }

  @ParameterizedTest
  @EnumSource
  void textCopiedByAnotherProgramIsThePublishedText(Sample sample) throws Exception {
    Optional<Path> pdftotext = TestTools.find("pdftotext");
    assumeThat(pdftotext).as("pdftotext (poppler-utils) is not installed").isPresent();
    TestTools.Ended ended =
        TestTools.run(List.of(pdftotext.get().toString(), "-raw", sample.pdf().toString(), "-"));
    assertThat(ended.status()).isZero();
    assertThat(squeezed(withoutPageNumbers(ended.output()))).isEqualTo(sample.published());
  }

  @ParameterizedTest
  @EnumSource
  void everyFigureIsAFactAndEveryFactIsPlaced(Sample sample) throws IOException {
    List<Element> figures = Jsoup.parse(sample.html()).select("article data.fact");
    assertThat(figures).hasSize(sample.facts);
    String data = Files.readString(Path.of("inputs", sample.stem + ".yaml"));
    for (Element figure : figures) {
      assertThat(data).contains("${facts." + figure.attr("data-fact") + "}");
    }
    long defined =
        data.lines()
            .dropWhile(line -> !line.startsWith("facts:"))
            .skip(1)
            .takeWhile(line -> line.isBlank() || line.startsWith(" "))
            .filter(line -> line.matches("  [^ #].*:.*"))
            .count();
    assertThat(figures).hasSize((int) defined);
  }

  @Test
  void figuresCarryTheirValuesForMachines() throws IOException {
    assertThat(values(Sample.HUBIN))
        .contains("网上信访投诉及来信=485", "培训信访干部=60", "主要领导接访=76 372", "初次信访事项一次性化解率=81.73");
    assertThat(values(Sample.CHENGKOU)).contains("10000").doesNotContain("1万");
  }

  @ParameterizedTest
  @EnumSource
  void headingsStandAtTheirLevels(Sample sample) throws IOException {
    Element article = Jsoup.parse(sample.html()).selectFirst("article");
    assertThat(article.select("h1")).hasSize(1);
    assertThat(article.select("section > h2").eachText()).allMatch(t -> t.matches("[一二三四五]、.+"));
    assertThat(article.select("section section > h3").eachText())
        .isNotEmpty()
        .allMatch(t -> t.matches("（[一二三四五六七]）.+"));
    assertThat(article.select("section section section > h4").eachText())
        .allMatch(t -> t.matches("\\d\\..+"));
  }

  @Test
  void aSecondBuildElsewhereGivesTheSameBytes(@TempDir Path other) throws Exception {
    build(Path.of("inputs"), Path.of("templates"), other);
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all =
          files
              .filter(Files::isRegularFile)
              .filter(f -> !f.endsWith("lock") && !f.endsWith("stamps"))
              .toList();
      assertThat(all).hasSizeGreaterThan(12);
      for (Path file : all) {
        assertThat(other.resolve(folder.relativize(file))).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void theMarkupCheckerFindsNothing() throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Dorg.eclipse.jetty.util.log.announce=false");
    arguments.add("nu.validator.client.SimpleCommandLineValidator");
    arguments.add("--no-langdetect");
    for (Sample sample : Sample.values()) {
      arguments.add(sample.html().toString());
    }
    arguments.add(folder.resolve(BULLETIN + ".html").toString());
    arguments.add(folder.resolve("index.html").toString());
    TestTools.Ended ended = TestTools.java(arguments.toArray(String[]::new));
    assertThat(ended.output()).isEmpty();
    assertThat(ended.status()).isZero();
  }

  @Test
  void theArchiveCheckerFindsNothing() throws Exception {
    String[] arguments =
        Stream.concat(
                Stream.of(
                    "src/test/tools/VeraPdf.java", folder.resolve(BULLETIN + ".pdf").toString()),
                Arrays.stream(Sample.values()).map(sample -> sample.pdf().toString()))
            .toArray(String[]::new);
    TestTools.Ended ended = TestTools.java(arguments);
    assertThat(ended.output())
        .contains(": 2a: compliant", ": ua1: compliant")
        .doesNotContain("not");
    assertThat(ended.status()).as(ended.output()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void theStructureCheckerFindsNothing(Sample sample) throws Exception {
    Optional<Path> qpdf = TestTools.find("qpdf");
    assumeThat(qpdf).as("qpdf is not installed").isPresent();
    TestTools.Ended ended =
        TestTools.run(List.of(qpdf.get().toString(), "--check", sample.pdf().toString()));
    assertThat(ended.status()).as(ended.output()).isZero();
  }

  @Test
  void theBulletinIsWrittenByItsTemplates() throws IOException {
    String data = Files.readString(Path.of("inputs", BULLETIN + ".yaml"));
    assertThat(data).doesNotContain("sections:", "preamble:", "text:");
    Element article = Jsoup.parse(folder.resolve(BULLETIN + ".html")).selectFirst("article");
    assertThat(article.select("h1").text()).isEqualTo("临江县信访局 关于2025年度信访工作情况的通报");
    assertThat(article.select("p.salutation").text()).isEqualTo("各乡镇（街道），县直有关部门：");
    assertThat(article.select("h2").eachText())
        .containsExactly("一、信访总体情况", "二、事项办理质效", "三、主要特点", "四、存在问题", "五、下步要求");
    assertThat(article.select("figure.table caption, figure.chart figcaption").eachText())
        .containsExactly("2025年全县信访情况", "2025年初次信访事项一次性化解率");
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(BULLETIN + ".pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
    }
  }

  @Test
  void theFiguresOfTheBulletinAddUp() throws IOException {
    Element article = Jsoup.parse(folder.resolve(BULLETIN + ".html")).selectFirst("article");
    for (int column = 1; column <= 2; column++) { // last year's and this year's
      List<Integer> amounts =
          article.select("tbody tr td:eq(" + column + ")").eachText().stream()
              .map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
              .toList();
      assertThat(amounts.subList(1, 5).stream().mapToInt(i -> i).sum()).isEqualTo(amounts.get(0));
      assertThat(amounts.get(5) + amounts.get(6)).isEqualTo(amounts.get(0));
    }
    String shares = article.select("#overview > p").text();
    assertThat(shares.replaceAll(".*?占([0-9.]+)%|.*", "$1 ").trim().split("\\s+"))
        .containsExactly("60.0", "4.8", "21.4", "13.8", "16.0");
  }

  @Test
  void theBulletinBreaksNoRuleOfThePage() throws IOException {
    byte[] pdf = Files.readAllBytes(folder.resolve(BULLETIN + ".pdf"));
    Document page = Jsoup.parse(folder.resolve(BULLETIN + ".html"));
    assertThat(Proof.of(pdf, page)).isNotEmpty().allMatch(Measured::holds);
  }

  @Test
  void theDistrictIsTheSumOfItsBureaus() throws IOException {
    Element article = Jsoup.parse(folder.resolve(DISTRICT + ".html")).selectFirst("article");
    assertThat(article.select("section.attachment figure.table")).hasSize(1);
    for (Element row : article.select("section.attachment tbody tr")) {
      List<String> amounts =
          row.select("td").eachText().stream()
              .filter(text -> !text.equals("—"))
              .map(
                  text ->
                      text.replace("2.4万", "24000")
                          .replace("3.78万", "37800")
                          .replaceAll("\\D+", " ")
                          .strip())
              .toList();
      int last = amounts.size() - 1;
      for (int i = 0; i < amounts.get(last).split(" ").length; i++) {
        int part = i;
        int sum = amounts.stream().mapToInt(text -> Integer.parseInt(text.split(" ")[part])).sum();
        assertThat(amounts.get(last).split(" ")[i]).isEqualTo(String.valueOf(sum / 2));
      }
    }
    assertThat(article.select("#measures").text()).contains("214场次", "64批231人", "680余人次");
  }

  @Test
  void theDistrictBreaksNoRuleOfThePage() throws IOException {
    byte[] pdf = Files.readAllBytes(folder.resolve(DISTRICT + ".pdf"));
    Document page = Jsoup.parse(folder.resolve(DISTRICT + ".html"));
    assertThat(Proof.of(pdf, page)).isNotEmpty().allMatch(Measured::holds);
  }

  private static String values(Sample sample) throws IOException {
    StringBuilder values = new StringBuilder();
    for (Element figure : Jsoup.parse(sample.html()).select("data.fact")) {
      values.append(figure.attr("data-fact")).append('=').append(figure.attr("value")).append('\n');
    }
    return values.toString();
  }

  private static String withoutPageNumbers(String text) {
    return text.replace("\f", "\n").replaceAll("(?m)^— \\d+ —\\s*$", "");
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }
}
