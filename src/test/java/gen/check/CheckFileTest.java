package gen.check;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Severity;
import gen.diag.Source;
import gen.report.Schema;
import gen.yaml.YamlMap;
import gen.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFileTest {
  private static final Set<String> CODES = Set.of("C-PUNCT-HALF", "C-WORD-NAME");

  private final Diagnostics found = new Diagnostics();

  private CheckFile read(String yaml) {
    YamlMap map =
        YamlReader.read(new Source("check.yaml", yaml), found)
            .flatMap(node -> Schema.map(node, found))
            .orElseThrow();
    return CheckFile.read(map, CODES, found);
  }

  private List<String> places() {
    return found.sorted().stream().map(CheckFileTest::place).toList();
  }

  private static String place(Diagnostic d) {
    return d.code() + " " + d.span().line() + ":" + d.span().column() + "+" + d.span().length();
  }

  @Test
  void aFileSaysLevelsExceptionsAndRelations() {
    CheckFile file =
        read(
            """
            rules:
              C-PUNCT-HALF: off
              C-WORD-NAME: error
            exceptions:
              - rule: C-WORD-NAME
                file: 2025/**
                text: 信访办
                reason: 当地的正式名称
            checks:
              - 信访总量 = 网上信访 + 来信
            """);
    assertThat(places()).isEmpty();
    assertThat(file.levels())
        .containsEntry("C-PUNCT-HALF", Optional.empty())
        .containsEntry("C-WORD-NAME", Optional.of(Severity.ERROR));
    ExceptionRule exception = file.exceptions().get(0);
    assertThat(exception.rule()).isEqualTo("C-WORD-NAME");
    assertThat(exception.reason()).isEqualTo("当地的正式名称");
    assertThat(exception.span().place()).isEqualTo("check.yaml:5:11");
    assertThat(file.relations())
        .singleElement()
        .satisfies(
            relation -> {
              assertThat(relation.written()).isEqualTo("信访总量 = 网上信访 + 来信");
              assertThat(relation.span().place()).isEqualTo("check.yaml:10:5");
            });
  }

  @Test
  void mistakesAreShownWhereTheyAre() {
    CheckFile file =
        read(
            """
            rules:
              C-PUNCT-HALV: off
              C-PUNCT-HALF: of
            exeptions: []
            exceptions:
              - rule: C-WORD-NAME
                text: 信访办
              - text: 甲
                reason: 乙
              - rule: D
                reason: 丙
              - rule: C-WORD-NAME
                because: 丁
                reason: 丁
            """);
    assertThat(places())
        .containsExactlyInAnyOrder(
            "E-CHECK-RULE 2:3+12",
            "E-CHECK-LEVEL 3:17+2",
            "E-DATA-UNKNOWN-KEY 4:1+9",
            "E-CHECK-REASON 6:5+4",
            "E-DATA-MISSING-KEY 8:5+4",
            "E-CHECK-RULE 10:11+1",
            "E-DATA-UNKNOWN-KEY 13:5+7");
    assertThat(found.sorted().stream().filter(d -> d.code().equals("E-CHECK-RULE")))
        .extracting(Diagnostic::hint)
        .containsExactly("near", "");
    assertThat(file.levels()).isEmpty();
    assertThat(file.exceptions()).hasSize(1);
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(read("# nothing yet\n")).isEqualTo(CheckFile.NONE);
    assertThat(read("rules:\nexceptions:\nchecks:\n")).isEqualTo(CheckFile.NONE);
    assertThat(places()).isEmpty();
  }

  @Test
  void theNearestFileWinsAndRelationsAddUp() {
    CheckFile far =
        read("rules: {C-PUNCT-HALF: off, C-WORD-NAME: error}\nchecks: [甲 = 乙, 丙 = 丁]\n");
    CheckFile near = read("rules: {C-PUNCT-HALF: warning}\nchecks: [甲 = 乙, 戊 = 己]\n");
    CheckSettings settings = CheckSettings.of(List.of(far, near), Terms.NONE);
    assertThat(settings.level("C-PUNCT-HALF", Severity.ERROR)).contains(Severity.WARNING);
    assertThat(settings.level("C-WORD-NAME", Severity.WARNING)).contains(Severity.ERROR);
    assertThat(settings.level("C-OTHER", Severity.WARNING)).contains(Severity.WARNING);
    assertThat(CheckSettings.of(List.of(far), Terms.NONE).level("C-PUNCT-HALF", Severity.ERROR))
        .isEmpty();
    assertThat(settings.relations())
        .extracting(Relation::written)
        .containsExactly("甲 = 乙", "丙 = 丁", "戊 = 己");
  }

  @ParameterizedTest
  @CsvSource({
    "2025/河南省/某局.yaml, 2025/河南省/某局.yaml, true",
    "2025/*.yaml, 2025/某局.yaml, true",
    "2025/*.yaml, 2025/河南省/某局.yaml, false",
    "2025/**, 2025/河南省/某局.yaml, true",
    "**/某局.yaml, 某局.yaml, true",
    "**/某局.yaml, 2025/河南省/某局.yaml, true",
    "**/某局.yaml, 2025/河南省/某某局.yaml, false",
    "202?/**/某局.yaml, 2024/甲/乙/某局.yaml, true",
    "**/a/*.yaml, x/a/b.yaml, true",
    "2025/**/y/b.yaml, 2025/x/y/b.yaml, true",
    "a.yaml, axyaml, false",
    "**/**/**/**/**/x.yaml, a/b/c/d/e/f/y.yaml, false"
  })
  void aPatternForFilesIsReadAsShellsDo(String glob, String path, boolean matches) {
    assertThat(Glob.of(glob).matches(path)).isEqualTo(matches);
  }
}
