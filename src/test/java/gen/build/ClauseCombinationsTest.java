package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.html.ChartDrawing;
import gen.html.Page;
import gen.report.Clause;
import gen.report.ClauseCatalog;
import gen.report.Draft;
import gen.report.Quantity;
import gen.report.Report;
import gen.template.Layers;
import gen.template.RenderedArticle;
import gen.template.TemplateLibrary;
import gen.yaml.YamlMap;
import gen.yaml.YamlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every standard clause in every variant, with every subset of the facts that it can use, with
 * figures that rose, fell, stayed and are none: the text has to be whole sentences each time.
 */
class ClauseCombinationsTest {
  private static final String KIND = "法治政府建设年度报告";

  /** What no right text has; the first group is shown. */
  private static final Pattern WRONG =
      Pattern.compile(
          "([，、；：][，。、；：]|。[，。、；：]|[，、；：]$|^[^\\p{IsHan}“《]|[^。]$"
              + "|[\\s,;:!?()\\[\\]{}<>\"']|\\$"
              + "|（）|“”|《》|”、“|》、《|(?<=[，。；])其中[，。；]|其中[，。；]"
              + "|(?<![总饱调温参])[和并与及][，。、；：]"
              + "|的的|了了|达达|为为|均均|共共|年年内|全年全年|全年年内"
              + "|(\\p{IsHan}{2})\\2(?<!方方面面))");

  private static final Pattern UNMARKED = Pattern.compile("[^，。；：、]{46,}");

  private final TemplateLibrary library =
      new TemplateLibrary(
          Path.of("templates"), "templates", new PageFigures(), ChartDrawing::markup);
  private final ClauseCatalog catalog = library.clauses(new Layers(KIND, List.of(KIND, "common")));

  /** One way to state the facts. */
  private record Facts(Map<String, String> values, boolean complete) {}

  @TestFactory
  Stream<DynamicTest> everyCombination() {
    return catalog.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> walk(name)));
  }

  @Test
  void thereIsALibrary() {
    assertThat(catalog.names()).hasSizeGreaterThan(100);
  }

  private void walk(String name) {
    Diagnostics found = new Diagnostics();
    Clause clause = catalog.find(name, found).orElseThrow();
    assertThat(found.sorted()).isEmpty();
    assertThat(clause.headings()).isNotEmpty();
    assertThat(clause.variants()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    List<String> problems = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    for (String variant : clause.variants()) {
      for (Facts facts : combinations(clause)) {
        check(clause, variant, facts, 2025, "某局", problems);
      }
      for (int year : List.of(2021, 2022, 2024, 2026, 2030)) {
        check(clause, variant, everything(clause), year, "某区人民政府", problems);
        check(clause, variant, everything(clause), year, "某信访办公室", problems);
      }
      whole.add(text(clause, variant, everything(clause), 2025, "某局", problems));
    }
    assertThat(problems.stream().distinct().limit(12).toList()).isEmpty();
    differ(whole);
  }

  private static Facts everything(Clause clause) {
    return new Facts(plain(clause.facts()), true);
  }

  private static List<Facts> combinations(Clause clause) {
    List<Facts> all = new ArrayList<>();
    List<String> optional = List.copyOf(clause.uses().keySet());
    for (int subset = 0; subset < 1 << optional.size(); subset++) {
      Map<String, String> stated = new LinkedHashMap<>(clause.needs());
      for (int i = 0; i < optional.size(); i++) {
        if ((subset >> i & 1) == 1) {
          stated.put(optional.get(i), clause.uses().get(optional.get(i)));
        }
      }
      all.add(new Facts(plain(stated), true));
      for (String previous : List.of("0.8", "1.2", "1")) {
        all.add(new Facts(withPrevious(stated, previous), true));
      }
      for (String zero : clause.zero()) {
        if (!stated.containsKey(zero)) {
          continue; // not in this subset
        }
        all.add(new Facts(withZero(stated, zero), false));
      }
    }
    return all;
  }

  private static Map<String, String> plain(Map<String, String> facts) {
    Map<String, String> values = new LinkedHashMap<>();
    facts.forEach((name, value) -> values.put(name, "{value: " + value + "}"));
    return values;
  }

  /** Last year's value is that many times this year's, so the figure rose, fell or stayed. */
  private static Map<String, String> withPrevious(Map<String, String> facts, String times) {
    Map<String, String> values = new LinkedHashMap<>();
    facts.forEach(
        (name, value) -> {
          String previous =
              Quantity.parse(value)
                  .filter(q -> q.parts().size() == 1 && !q.isApproximate())
                  .map(q -> ", previous: " + scaled(q.parts().get(0), times))
                  .orElse("");
          values.put(name, "{value: " + value + previous + "}");
        });
    return values;
  }

  private static String scaled(Quantity.Part part, String times) {
    return new BigDecimal(part.digits()).multiply(new BigDecimal(times))
        + part.multiplier()
        + part.unit();
  }

  private static Map<String, String> withZero(Map<String, String> facts, String zero) {
    Map<String, String> values = plain(facts);
    Quantity.parse(facts.get(zero))
        .filter(q -> q.parts().size() == 1)
        .ifPresent(q -> values.put(zero, "{value: 0" + q.parts().get(0).unit() + "}"));
    return values;
  }

  private void check(
      Clause clause, String variant, Facts facts, int year, String bureau, List<String> problems) {
    String text = text(clause, variant, facts, year, bureau, problems);
    Matcher wrong = WRONG.matcher(text);
    if (wrong.find()) {
      problems.add(variant + ": " + wrong.group() + " in " + text);
    }
    Matcher unmarked = UNMARKED.matcher(text);
    if (unmarked.find()) {
      problems.add(variant + ": no mark in " + unmarked.group());
    }
    if (text.length() < 20 || text.length() > 230) {
      problems.add(variant + ": " + text.length() + " characters: " + text);
    }
    for (String pair : List.of("“”", "《》", "（）", "‘’")) {
      if (count(text, pair.charAt(0)) != count(text, pair.charAt(1))) {
        problems.add(variant + ": " + pair + " in " + text);
      }
    }
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  /** The clause as the page has it. */
  private String text(
      Clause clause, String variant, Facts facts, int year, String bureau, List<String> problems) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("kind: ").append(KIND).append("\nbureau: ").append(bureau);
    yaml.append("\nregion: 某省/某市/某区\nyear: ").append(year).append("\nfacts:\n");
    facts.values().forEach((name, value) -> yaml.append("  " + name + ": " + value + "\n"));
    yaml.append("sections:\n  measures:\n  - topic: ").append(clause.name());
    yaml.append("\n    variant: ").append(variant).append("\n  problems: 无。\n  plans: 无。\n");
    yaml.append("  leadership: 无。\npreamble: 无。\n");
    if (facts.values().isEmpty()) {
      yaml.delete(yaml.indexOf("facts:\n"), yaml.indexOf("sections:"));
    }
    Diagnostics found = new Diagnostics();
    Source file = new Source("a.yaml", yaml.toString());
    YamlMap own = (YamlMap) YamlReader.read(file, found).orElseThrow();
    Draft draft =
        Draft.read(file, own, List.of(), found).orElseThrow().comparedWith(Optional.empty(), found);
    Layers layers = library.layers(draft, found).orElseThrow();
    List<YamlMap> settings = library.settings(layers, found).orElseThrow();
    Report report = draft.complete(settings.get(0), List.of(), library.clauses(layers), found);
    RenderedArticle article = library.render(layers, report, found).orElse(null);
    if (article == null) {
      problems.add(variant + " " + facts + ": " + found.sorted());
      return "失败。";
    }
    Source css = library.file(layers, "screen.css", found).orElseThrow();
    String text =
        Page.assemble(article.markup(), article::find, css, report, found)
            .orElseThrow()
            .select("#measures p")
            .text();
    boolean answers = clause.name().contains("·"); // the three lists answer one another by subject
    Set<String> unread = new HashSet<>(facts.values().keySet());
    unread.removeAll(article.facts());
    if (!unread.isEmpty() && !answers) {
      problems.add(variant + " does not read " + unread);
    }
    Set<String> undeclared = new HashSet<>(article.facts());
    undeclared.removeAll(clause.facts().keySet());
    if (!undeclared.isEmpty()) {
      problems.add(variant + " does not declare " + undeclared);
    }
    if (facts.complete() && !answers) {
      clause
          .facts()
          .forEach(
              (name, value) -> {
                if (facts.values().containsKey(name)
                    && !value.startsWith("0") // none may be said in words
                    && !text.contains(value)) {
                  problems.add(variant + " leaves out " + name + " " + value + ": " + text);
                }
              });
    }
    return text;
  }

  /** Two variants that share most of their words would be none. */
  private static void differ(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Set<String> one = shingles(texts.get(i));
        Set<String> other = shingles(texts.get(j));
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        double shared = (double) both.size() / Math.min(one.size(), other.size());
        assertThat(shared).as(texts.get(i) + " / " + texts.get(j)).isLessThan(0.5);
      }
    }
  }

  private static Set<String> shingles(String text) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 4 <= text.length(); i++) {
      shingles.add(text.substring(i, i + 4));
    }
    return shingles;
  }

  @Test
  void noClauseRepeatsARealReport() throws IOException {
    StringBuilder reports = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("inputs"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        reports.append(Files.readString(file));
      }
    }
    for (String name : catalog.names()) {
      String clause = Files.readString(Path.of("templates", KIND, "topics", name + ".ftlh"));
      for (String words : clause.replaceAll("《[^》]*》", "").split("[^\\p{IsHan}]+")) {
        for (int i = 0; i + 24 <= words.length(); i++) {
          assertThat(reports).as(name).doesNotContain(words.substring(i, i + 24));
        }
      }
    }
  }
}
