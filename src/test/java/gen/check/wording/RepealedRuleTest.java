package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.CheckedReport;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.report.ClauseCatalog;
import gen.report.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-WORD-REPEALED; the report is for 2025. */
class RepealedRuleTest {
  private final RepealedRule rule = new RepealedRule();

  @ParameterizedTest
  @CsvSource({
    "严格执行《信访条例》。,《信访条例》→2022年5月1日",
    "学习《合同法》《行政处罚法》。,《合同法》→2021年1月1日",
    "学习《中华人民共和国物权法》。,《中华人民共和国物权法》→2021年1月1日",
    "按照《法治政府建设实施纲要（2015-2020年）》要求。,《法治政府建设实施纲要（2015-2020年）》→2021年1月1日",
    "宣传《婚姻法》和《继承法》。,《婚姻法》→2021年1月1日/《继承法》→2021年1月1日",
    "按照《法规规章备案条例》报备。,《法规规章备案条例》→2024年11月1日",
  })
  void citedAsInForce(String text, String found) {
    assertThat(Dictionary.marked(rule, text, 1)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "严格执行《信访工作条例》。",
        "《信访工作条例》施行，《信访条例》同时废止。",
        "清理依据《合同法》制定的文件。",
        "《民法典》实施后，《合同法》的内容并入合同编。",
        "《河南省信访条例》《劳动合同法》《婚姻登记条例》",
        "普及合同法、物权法知识。",
        "案件发生在当时，适用《侵权责任法》。",
      })
  void rightOrOfThePast(String text) {
    assertThat(Dictionary.marked(rule, text)).isEmpty();
  }

  @Test
  void theYearOfTheReportCounts() {
    assertThat(inYear(2022)).isEmpty(); // in force for four months of it
    assertThat(inYear(2021)).isEmpty();
    assertThat(inYear(2023)).hasSize(1);
    assertThat(inYear(2023).get(0).arguments())
        .containsExactly("信访条例", "2022年5月1日", "2023", "信访工作条例");
    assertThat(inYear(2023).get(0).code()).isEqualTo("C-WORD-REPEALED");
    assertThat(inYear(2023).get(0).hint()).isEqualTo("now");
    assertThat(inYear(2023).get(0).span().column()).isEqualTo(13);
    assertThat(inYear(2023).get(0).span().length()).isEqualTo(6);
  }

  private List<Diagnostic> inYear(int year) {
    String yaml =
        "bureau: 某局\nregion: 河南省\nyear: "
            + year
            + "\nsections: {measures: 甲。, problems: 乙。}\npreamble: 学习《信访条例》。\n";
    Diagnostics found = new Diagnostics();
    var report =
        Written.draft("报告", yaml)
            .complete(
                Written.map("settings.yaml", Written.SETTINGS),
                List.of(),
                ClauseCatalog.NONE,
                found);
    rule.check(CheckedReport.of(report, List.of(), Dictionary.settings()), found);
    return found.sorted().stream().filter(d -> d.code().startsWith("C-")).toList();
  }
}
