package gen.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import gen.diag.Diagnostic;
import gen.diag.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest {
  private static final List<String> FACTS =
      List.of(
          "总量: 1000件",
          "网上: 600件",
          "来信: 300件",
          "来访: 110件",
          "化解: 598件",
          "化解率: 59.80%",
          "千分率: 598‰",
          "接访: 76批372人",
          "甲接访: 50批200人",
          "乙接访: 26批171人",
          "约数: 300余件",
          "近数: 近300件",
          "网上+来信: 900件",
          "万数: 0.1万件",
          "人数: 50人",
          "全部: 99.99%",
          "九九: 99999件",
          "十万: 10万件");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总量 = 网上 + 来信 + 来访 - 10",
        "总量=「网上+来信」+100",
        "总量 ＝ 网上 ＋ 400",
        "网上 <= 总量",
        "总量 >= 网上 + 来信",
        "来信 < 网上",
        "网上 > 来信",
        "网上 ≤ 总量",
        "化解率 = 化解 / 总量",
        "千分率 = 化解 / 总量",
        "化解率 <= 100%",
        "总量 = 万数",
        "总量 >= 来信 + 约数",
        "来信 >= 近数",
        "约数 <= 350",
        "来信 <= 约数",
        "全部 = 九九 / 十万",
        "接访 <= 总量",
        "没有的 = 总量 + 来信",
        "人数 = 总量",
        "网上 + 来信 <= 总量",
      })
  void whatHoldsOrCannotBeToldIsLeft(String relation) {
    assertThat(Figured.relations(FACTS, relation)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "总量 = 网上 + 来信 + 来访, 1000件, 600件 + 300件 + 110件 = 1010件, 10件",
    "总量 = 网上 + 来信 - 10, 1000件, 600件 + 300件 - 10 = 890件, 110件",
    "来信 >= 网上, 300件, 600件, 300件",
    "网上 < 网上, 600件, 600件, 0件",
    "网上 + 来信 > 总量, 600件 + 300件 = 900件, 1000件, 100件",
    "化解率 = 网上 / 总量, 59.80%, 600件 / 1000件 = 60.00%, 0.2个百分点",
    "千分率 = 网上 / 总量, 598‰, 600件 / 1000件 = 600‰, 2‰",
    "接访 = 甲接访 + 乙接访, 372人, 200人 + 171人 = 371人, 1人",
    "来访 = 约数, 110件, 300余件, 190件",
    "约数 <= 来访, 300余件, 110件, 190件",
    "近数 >= 网上, 近300件, 600件, 300件",
  })
  void whatDoesNotIsShown(String relation, String left, String right, String difference) {
    List<Diagnostic> found = Figured.relations(FACTS, relation);

    assertThat(found).extracting(Diagnostic::code).containsExactly("C-FIGURE-RELATION");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).arguments()).containsExactly(relation, left, right, difference);
  }

  @Test
  void everyFigureAndTheRelationHaveTheirPlaces() {
    Diagnostic found = Figured.relations(FACTS, "总量 = 网上 + 来信 + 来访").get(0);

    assertThat(found.span().text()).isEqualTo("1000件");
    assertThat(found.related())
        .extracting(related -> related.key() + " " + related.span().line())
        .containsExactly("fact 6", "fact 7", "fact 8", "relation 1");
  }

  @Test
  void figuresOfOtherScopesAreNotCompared() {
    List<String> facts =
        List.of("总量: {value: 10件, scope: 本级}", "网上: {value: 12件, scope: 全区}", "来信: 11件");

    assertThat(Figured.relations(facts, "网上 <= 总量")).isEmpty();
    assertThat(Figured.relations(facts, "来信 <= 总量")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "总量, 9, 2, compare",
    "总量 = 网上 = 来信, 17, 1, once",
    "总量 = 网上 +, 17, 1, end",
    "总量 = 网上 / 来信 / 来访, 22, 1, ratio",
    "总量 / 网上 = 来信, 12, 1, ratio",
    "总量 <= 网上 / 来信, 18, 1, ratio",
    "总量 = + 网上, 14, 1, term",
    "= 网上, 9, 1, term",
    "总量 = 「网上, 14, 1, open",
    "总量 = 网上」, 16, 1, open",
    "总量 = 「网上」来信, 18, 2, sign",
    "1 = 2, 9, 5, names",
  })
  void whatCannotBeReadHasItsColumn(String relation, int column, int length, String hint) {
    List<Diagnostic> found = Figured.relations(FACTS, relation);

    assertThat(found).extracting(Diagnostic::code).containsExactly("E-CHECK-RELATION");
    assertThat(found.get(0).hint()).isEqualTo(hint);
    assertThat(found.get(0).span().column()).isEqualTo(column);
    assertThat(found.get(0).span().length()).isEqualTo(length);
  }

  @Test
  void aFileMayDeclareItsOwn() {
    String body = Figured.body(List.of("总量: 10件", "网上: 12件"), "甲。") + "checks:\n  - 网上 <= 总量\n";

    assertThat(Checking.places(new Relations(), body)).containsExactly("C-FIGURE-RELATION 6:7+3");
  }

  @Test
  void whatItsOwnRelationNamesMustBeThere() {
    String body =
        Figured.body(List.of("信访总量: 10件", "时间: 3月", "接访: 7批9人"), "甲。")
            + "checks:\n  - 信访总数 >= 办案情况\n  - \"信访总量 >= 时间\"\n  - 信访总量 = 接访\n";

    List<Diagnostic> found = Checking.findings(new Relations(), body);

    assertThat(found).extracting(Diagnostic::code).containsOnly("E-CHECK-FACT");
    assertThat(found)
        .extracting(d -> d.span().text() + " " + d.hint())
        .containsExactly("信访总数 near", "办案情况 ", "时间 text", "接访 parts");
  }

  @Test
  void itComparesOtherUnitsIfItSaysSo() {
    String body = Figured.body(List.of("总量: 10件", "批数: 12批"), "甲。") + "checks: [批数 <= 总量]\n";

    assertThat(Checking.places(new Relations(), body)).hasSize(1);
  }
}
