package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.html.ChartDrawing;
import gen.report.ClauseUse;
import gen.report.Draft;
import gen.report.Fact;
import gen.report.Report;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.yaml.YamlMap;
import gen.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples that hold nothing but facts: what standard clauses make of them. */
class FactsOnlyTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path TOPICS = TEMPLATES.resolve("法治政府建设年度报告/topics");

  /** As many characters in a row as two reports may have in common by chance. */
  private static final int BY_CHANCE = 30;

  @TempDir static Path out;

  /** The samples. */
  enum Sample {
    JUSTICE("2025/浙江省/婺江区司法局"),
    EDUCATION("2025/湖南省/渌水县教育局"),
    EDUCATION_THE_YEAR_BEFORE("2024/湖南省/渌水县教育局");

    private final String stem;

    Sample(String stem) {
      this.stem = stem;
    }

    Path data() {
      return Path.of("inputs", stem + ".yaml");
    }

    Element article() throws IOException {
      return Jsoup.parse(out.resolve(stem + ".html").toFile()).selectFirst("article");
    }

    List<String> paragraphs() throws IOException {
      return article().select("p").eachText();
    }

    /** As it goes to the templates. */
    Report report() throws IOException {
      Diagnostics found = new Diagnostics();
      Draft draft =
          Draft.read(source(data()), map(data()), List.of(defaults()), found).orElseThrow();
      TemplateLibrary library =
          new TemplateLibrary(TEMPLATES, "templates", new PageFigures(), ChartDrawing::markup);
      Layers layers = library.layers(draft, found).orElseThrow();
      List<YamlMap> settings = library.settings(layers, found).orElseThrow();
      Report report =
          draft
              .comparedWith(Optional.empty(), found)
              .complete(
                  settings.get(0),
                  settings.subList(1, settings.size()),
                  library.clauses(layers),
                  found);
      assertThat(found.sorted()).isEmpty();
      return report;
    }

    private static YamlMap defaults() throws IOException {
      return map(Path.of("inputs", "_defaults.yaml"));
    }

    private static YamlMap map(Path file) throws IOException {
      return (YamlMap) YamlReader.read(source(file), new Diagnostics()).orElseThrow();
    }

    private static Source source(Path file) throws IOException {
      return new Source(file.toString(), Files.readString(file));
    }
  }

  @BeforeAll
  static void build() throws Exception {
    BuildOptions options =
        new BuildOptions(
            Path.of("inputs"),
            TEMPLATES,
            out,
            Stream.of(Sample.values()).map(Sample::data).toList(),
            Set.of(Format.HTML),
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
    Outcome outcome = new Build(options, silent).run();
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.results()).hasSize(3).noneMatch(Result::failed);
  }

  @ParameterizedTest
  @EnumSource
  void theDataFileIsShortAndHasNoText(Sample sample) throws IOException {
    assertThat(Files.readAllLines(sample.data())).hasSizeLessThanOrEqualTo(60);
    assertThat(Sample.map(sample.data()).entries().keySet())
        .containsExactly("bureau", "region", "year", "date", "settings", "facts");
  }

  /** A date without a signature would stand alone. */
  @ParameterizedTest
  @EnumSource
  void itIsSigned(Sample sample) throws IOException {
    assertThat(sample.article().text())
        .containsPattern(sample.report().bureau() + " 20\\d\\d年\\d+月");
  }

  @ParameterizedTest
  @EnumSource
  void theReportIsWhole(Sample sample) throws IOException {
    Element article = sample.article();
    assertThat(article.select("h2").eachText()).hasSize(5).allMatch(h -> h.matches("[一二三四五]、.+"));
    assertThat(article.select("section").eachText()).noneMatch(String::isBlank);
    assertThat(String.join("", sample.paragraphs())).hasSizeGreaterThan(1800);
    assertThat(article.select("#other p").eachText()).containsExactly("无。");
    assertThat(article.select("#problems h3")).hasSize(2);
    assertThat(article.select("#plans h3")).hasSize(3);
  }

  /** Its figure; of equal rates the last one's, behind all their names; none is said in words. */
  @ParameterizedTest
  @EnumSource
  void everyFactIsPrinted(Sample sample) throws IOException {
    Element article = sample.article();
    Set<String> printed = new TreeSet<>(article.select("data.fact").eachAttr("data-fact"));
    assertThat(printed).hasSizeGreaterThan(20);
    for (Fact fact : sample.report().facts().values()) {
      if (!printed.contains(fact.name()) && !fact.written().matches("0\\p{IsHan}+")) {
        assertThat(article.text())
            .containsPattern(fact.name() + "(、[^，。]+)?均[达为]" + fact.written());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noSentenceStandsTwice(Sample sample) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String paragraph : sample.paragraphs()) {
      for (String sentence : paragraph.split("[。；]")) {
        sentences.add(sentence.replaceFirst("^[一二三四五]是", ""));
      }
    }
    assertThat(sentences).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }

  @Test
  void anOfficeDoesNotRepeatItselfTheYearAfter() throws IOException {
    assertThat(common(Sample.EDUCATION, Sample.EDUCATION_THE_YEAR_BEFORE)).isEmpty();
    assertThat(shared(Sample.EDUCATION, Sample.EDUCATION_THE_YEAR_BEFORE)).isEmpty();
  }

  /** What two offices have in common comes from clauses that both happen to have in one variant. */
  @Test
  void officesShareOnlyWhatTheSameVariantGives() throws IOException {
    List<Sample> samples = List.of(Sample.values());
    for (Sample one : samples) {
      for (Sample other : samples.subList(0, samples.indexOf(one))) {
        StringBuilder sources = new StringBuilder();
        for (ClauseUse use : shared(one, other)) {
          sources.append(Files.readString(TOPICS.resolve(use.name() + ".ftlh")));
        }
        for (String run : common(one, other)) {
          assertThat(sources).as(run).contains(longestWords(run));
        }
        int length = common(one, other).stream().mapToInt(String::length).sum();
        assertThat(length).isLessThan(String.join("", other.paragraphs()).length() * 3 / 10);
      }
    }
  }

  /** The most that a template would have in one piece. */
  private static String longestWords(String run) {
    return Pattern.compile("\\p{IsHan}+")
        .matcher(run.replaceAll("^是|我局|局党组|全[区县]", " "))
        .results()
        .map(MatchResult::group)
        .max(Comparator.comparing(String::length))
        .orElseThrow();
  }

  /** The clauses that both have in the same variant. */
  private static List<ClauseUse> shared(Sample one, Sample other) throws IOException {
    Set<String> theirs =
        other.report().allClauses().stream()
            .map(FactsOnlyTest::wording)
            .collect(Collectors.toSet());
    return one.report().allClauses().stream().filter(use -> theirs.contains(wording(use))).toList();
  }

  private static String wording(ClauseUse use) {
    return use.name() + " " + use.variant();
  }

  /** The runs of more than {@link #BY_CHANCE} characters that stand in paragraphs of both. */
  private static List<String> common(Sample one, Sample other) throws IOException {
    List<String> runs = new ArrayList<>();
    String theirs = String.join("\n", other.paragraphs());
    for (String mine : one.paragraphs()) {
      int from = 0;
      while (from + BY_CHANCE < mine.length()) {
        int to = from + BY_CHANCE;
        while (to < mine.length() && theirs.contains(mine.substring(from, to + 1))) {
          to++;
        }
        boolean common = to > from + BY_CHANCE;
        if (common) {
          runs.add(mine.substring(from, to));
        }
        from = common ? to : from + 1;
      }
    }
    return runs;
  }
}
