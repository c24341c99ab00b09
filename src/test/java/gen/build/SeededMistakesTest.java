package gen.build;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gen.build.Seed.Mistake;
import gen.build.Seed.Sample;
import gen.check.copying.Copies;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.template.TemplateLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts single mistakes into sound data files, at places chosen by chance but always the same ones,
 * and looks whether the rules find them there, and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeededMistakesTest {
  private static final Path SOUND = Path.of("src/test/cases/没有错的报告/inputs");
  private static final Path TEMPLATES = Path.of("templates");
  private static final double FOUND = 0.97;

  /** Of the mistakes, those at which something else is found that is not expected. */
  private static final double OTHERS = 0.01;

  /** What a mistake may be told of besides, by the code of its own rule. */
  private static final Map<String, Set<String>> BESIDES =
      Map.of(
          // a figure that is typed, whatever else is wrong with it
          "C-FIGURE-CONTRADICTION", Set.of("C-FIGURE-TYPED"),
          "C-FIGURE-POINTS", Set.of("C-FIGURE-TYPED"),
          "C-FIGURE-CHANGE", Set.of("C-FIGURE-TYPED"),
          "C-FIGURE-UNIT", Set.of("C-FIGURE-TYPED"),
          "C-PUNCT-THOUSAND", Set.of("C-FIGURE-TYPED"),
          // one and the same: the outline that is over is also out of force
          "C-YEAR-OVER", Set.of("C-WORD-REPEALED"),
          // a heading is a sentence too
          "C-HEAD-REPEATED", Set.of("C-WORD-TWICE"));

  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<List<Diagnostic>> findings = new ArrayList<>();

  @BeforeAll
  void check(@TempDir Path temporary) throws IOException {
    Random random = new Random(20251231);
    List<Sample> samples = samples();
    Seeds.all().forEach(seed -> mistakes.addAll(seed.mistakes(samples, random)));
    Path inputs = temporary.resolve("inputs");
    TemplateLibrary library = Composer.templates(TEMPLATES);
    Composer composer = new Composer(new DataReader(inputs), library);
    Checker checker = new Checker(inputs, TEMPLATES, library);
    for (int i = 0; i < mistakes.size(); i++) {
      String name = i + "/" + mistakes.get(i).sample().file();
      write(inputs.resolve("_defaults.yaml"), Files.readString(SOUND.resolve("_defaults.yaml")));
      write(inputs.resolve(name), mistakes.get(i).text());
      findings.add(findings(inputs, name, composer, checker));
    }
  }

  private static List<Diagnostic> findings(
      Path inputs, String name, Composer composer, Checker checker) {
    DataFile data =
        new DataFile(inputs.resolve(name), DataFiles.slashes(inputs) + "/" + name, name);
    Diagnostics found = new Diagnostics();
    Composed composed = composer.compose(data, composer.draft(data, found).orElseThrow(), found);
    List<Diagnostic> all =
        new ArrayList<>(found.sorted().stream().filter(Diagnostic::isError).toList());
    checker.check(data, composed).findings().forEach(finding -> all.add(finding.diagnostic()));
    return all;
  }

  @Test
  void everyRuleIsTried() {
    Map<String, Long> tried =
        mistakes.stream()
            .collect(Collectors.groupingBy(each -> each.seed().code(), Collectors.counting()));
    Set<String> codes = new TreeSet<>(RuleCatalog.in("en").keySet());
    codes.removeAll(Copies.CODES);
    assertThat(tried.keySet()).containsExactlyInAnyOrderElementsOf(codes);
    assertThat(tried).allSatisfy((code, count) -> assertThat(count).as(code).isGreaterThan(2));
    assertThat(mistakes).hasSizeGreaterThan(200);
  }

  @Test
  void findsThem() {
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < mistakes.size(); i++) {
      Mistake mistake = mistakes.get(i);
      if (findings.get(i).stream().noneMatch(finding -> isOf(finding, mistake))) {
        missed.add(mistake + told(findings.get(i)));
      }
    }
    assertThat((double) missed.size())
        .as("missed of %d:%n%s", mistakes.size(), String.join("\n", missed))
        .isLessThanOrEqualTo((1 - FOUND) * mistakes.size());
  }

  @Test
  void findsNothingElse() {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < mistakes.size(); i++) {
      Mistake mistake = mistakes.get(i);
      List<Diagnostic> wrong =
          findings.get(i).stream()
              .filter(finding -> !isOf(finding, mistake))
              .filter(finding -> !besides(mistake).contains(finding.code()))
              .toList();
      if (!wrong.isEmpty()) {
        others.add(mistake + told(wrong));
      }
    }
    assertThat((double) others.size())
        .as("others at %d:%n%s", mistakes.size(), String.join("\n", others))
        .isLessThanOrEqualTo(OTHERS * mistakes.size());
  }

  private static Set<String> besides(Mistake mistake) {
    return BESIDES.getOrDefault(mistake.seed().code(), Set.of());
  }

  /** At the mistake, or pointing there as to the other of two places. */
  private static boolean isOf(Diagnostic finding, Mistake mistake) {
    int line = finding.span().line();
    return finding.code().equals(mistake.seed().code())
        && (line == mistake.line()
            || line == 0
            || finding.related().stream().anyMatch(r -> r.span().line() == mistake.line()));
  }

  private static String told(List<Diagnostic> findings) {
    return findings.stream()
        .map(d -> d.code() + " " + d.span().line() + ":" + d.span().column() + d.arguments())
        .collect(joining(", ", "\n    -> ", ""));
  }

  /** Sound data files: texts that people wrote, and facts only. */
  private static List<Sample> samples() throws IOException {
    String 湖滨 = "2025/河南省/湖滨区信访局.yaml";
    List<Sample> samples = new ArrayList<>();
    samples.add(sample(SOUND, "2025/北京市/西城区信访办.yaml"));
    samples.add(withLastYear(sample(SOUND, 湖滨)));
    for (String file : List.of("浙江省/婺江区司法局", "湖南省/渌水县教育局", "湖北省/临江县信访局")) {
      samples.add(sample(Path.of("inputs"), "2025/" + file + ".yaml"));
    }
    return samples;
  }

  private static Sample withLastYear(Sample sample) {
    String text =
        sample
            .text()
            .replace("来信: 485件", "来信: {value: 485件, previous: 447件}")
            .replace("会审督办: 26起", "会审督办: {value: 26起, previous: 26起}")
            .replace("三项建议函: 53封", "三项建议函: {value: 53封, previous: 50封}");
    return new Sample(sample.file(), text);
  }

  private static Sample sample(Path folder, String file) throws IOException {
    return new Sample(file, Files.readString(folder.resolve(file)).replace("\r\n", "\n"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
