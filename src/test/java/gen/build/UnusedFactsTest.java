package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusedFactsTest {
  private static final String HEAD =
      """
      bureau: 示例县信访局
      region: 某省/示例县
      year: 2025
      facts:
        述法人数: 9名
        普法活动: 12场次
      """;

  @TempDir private Path folder;

  /** What is said of facts that are in no text. */
  private List<Diagnostic> unused(String body) throws BuildException {
    Project project =
        new Project(folder)
            .write("inputs/_defaults.yaml", "kind: 法治政府建设年度报告")
            .write("inputs/a.yaml", HEAD + body);
    String templates = Path.of("templates").toAbsolutePath().toString();
    Outcome outcome = project.build(project.options("inputs", templates, "out"));
    assertThat(outcome.diagnostics()).noneMatch(Diagnostic::isError);
    return outcome.diagnostics().stream()
        .filter(each -> each.code().equals("W-FACT-UNUSED"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "中心组学刁, near, 中心组学习, ''", // misspelt, and of no clause
    "专题研讨, clause, 理论学习, 中心组学习: 12次", // that clause needs 中心组学习, which is not there
    "水政巡查, near, 水事巡查, ''", // and not 行政检查
    "食堂满意率的评价, '', '', ''" // of no clause, nor near to any
  })
  void saysWhatIsProbablyMeant(String fact, String hint, String meant, String needed)
      throws BuildException {
    List<Diagnostic> found = unused("  " + fact + ": 12次\n");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).hint()).isEqualTo(hint);
    assertThat(found.get(0).arguments()).containsExactly(fact, meant, needed);
    assertThat(found.get(0).span().place()).endsWith("a.yaml:7:" + (fact.length() + 5));
  }

  @Test
  void aFactOfSeveralClausesIsAscribedToTheOneThatTellsMost() throws BuildException {
    List<Diagnostic> found = unused("  信访总量: 9件\n  网上信访: 5件\ntopics: [网上信访, 普法宣传]\n");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).arguments()).containsExactly("信访总量", "信访受理办理", "");
  }

  @Test
  void whereItsSectionIsWrittenByHandThatIsSaid() throws BuildException {
    String text = "topics:\nsections:\n  measures: 自己的话，普法活动${facts.普法活动}。\n";
    List<Diagnostic> found = unused("  业务培训: 4期\n" + text);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).hint()).isEqualTo("written");
    assertThat(found.get(0).arguments()).containsExactly("业务培训", "业务培训", "");
  }

  @Test
  void whereTheDataAsksForOtherClausesThatIsSaid() throws BuildException {
    List<Diagnostic> found = unused("  业务培训: 4期\ntopics: [普法宣传]\n");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).hint()).isEqualTo("left");
  }

  @Test
  void whereNoClauseIsUsedNoneIsMeant() throws BuildException {
    String text =
        "preamble: 甲。\nsections: {measures: 乙。, problems: 丙。, leadership: 丁。, plans: 戊。}\n";
    List<Diagnostic> found = unused("  中心组学刁: 12次\n" + text);

    assertThat(found).hasSize(3).allMatch(each -> each.hint().isEmpty());
  }

  /** Its clause is left out for it, so it is told of as a zero. */
  @Test
  void aZeroThatNoClauseHasWordsFor() throws BuildException {
    Project project =
        new Project(folder)
            .write("inputs/_defaults.yaml", "kind: 法治政府建设年度报告")
            .write("inputs/a.yaml", HEAD + "  业务培训: 0次\n");
    String templates = Path.of("templates").toAbsolutePath().toString();
    Outcome outcome = project.build(project.options("inputs", templates, "out"));

    List<Diagnostic> found =
        outcome.diagnostics().stream().filter(each -> each.code().startsWith("W-FACT")).toList();
    assertThat(found).extracting(Diagnostic::code).containsExactly("W-FACT-ZERO");
    assertThat(found.get(0).hint()).isEqualTo("unused");
    assertThat(found.get(0).arguments()).containsExactly("业务培训", "0次", "业务培训");
  }

  @Test
  void aFactThatIsPrintedIsNotWarnedOf() throws BuildException {
    assertThat(unused("")).isEmpty();
  }
}
