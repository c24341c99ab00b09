package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingValuesTest {
  private Templates templates;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    templates = new Templates(folder);
  }

  private Diagnostic only() {
    assertThat(templates.render()).isEmpty();
    List<Diagnostic> found = templates.found.sorted();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo("E-TPL-MISSING");
    return found.get(0);
  }

  @Test
  void allOfARenderingAreReportedWithFileLineAndColumn() {
    templates
        .main(
            """
            <article>${facts.接访}
            <#include "/sections/a.ftlh">
              <#if facts.走访 == 1>甲</#if>
            <#list settings.nothing as x>${x}</#list>
            <@m/>
            <#macro m>${nobody}</#macro>
            """)
        .write("报告/sections/a.ftlh", "甲，${facts.普法.amount}\n乙${title}");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places())
        .containsExactly(
            "E-TPL-MISSING templates/报告/report.ftlh:1:12",
            "E-TPL-MISSING templates/报告/report.ftlh:3:8",
            "E-TPL-MISSING templates/报告/report.ftlh:4:8",
            "E-TPL-MISSING templates/报告/report.ftlh:6:13",
            "E-TPL-MISSING templates/报告/sections/a.ftlh:1:5",
            "E-TPL-MISSING templates/报告/sections/a.ftlh:2:4");
    assertThat(templates.found.sorted())
        .extracting(d -> d.arguments().get(0))
        .containsExactly("facts.接访", "facts.走访", "settings.nothing", "nobody", "facts.普法", "title");
    assertThat(templates.found.sorted())
        .extracting(d -> d.arguments().get(1))
        .containsOnly("a.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<#stop '完'>|E-TPL-STOP",
        "${bureau - 1}|E-TPL-FAILED",
        "<#include '/none.ftlh'>|E-TPL-NOT-FOUND",
        "<@parent/>|E-TPL-PARENT"
      })
  void theyAreReportedAlsoWhenTheRenderingEndsOtherwise(String end, String code) {
    templates.main("${facts.接访}\n${facts.走访}\n" + end + "\n${facts.普法}");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.places()).hasSize(3);
    assertThat(templates.places().subList(0, 2))
        .containsExactly(
            "E-TPL-MISSING templates/报告/report.ftlh:1:3",
            "E-TPL-MISSING templates/报告/report.ftlh:2:3");
    assertThat(templates.places().get(2)).startsWith(code + " templates/报告/report.ftlh:3:");
  }

  @Test
  void theWholeExpressionIsMarked() {
    templates.main("甲${facts.接访}");

    assertThat(only().span().column()).isEqualTo(4);
    assertThat(only().span().length()).isEqualTo("facts.接访".length());
    assertThat(only().span().source().line(1)).isEqualTo("甲${facts.接访}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${facts.网上信防}|网上信访|near",
        "${facts['网上信防']}|网上信访|near",
        "${facts[\"12345热钱\"]}|12345热线|near",
        "${facts.网上信防.amount}|网上信访|near",
        "${facts.普法}||''",
        "${facts['普法']}||''",
        "${facts.网上信访.change}||value",
        "${facts['网上信访'].change}||value",
        "${facts.化解率.change.rate}||value",
        "${facts.局长.amount}||value",
        "${settings.titel}||value",
        "${sections[9].id}||value"
      })
  void theNearestFactIsNamed(String template, String near, String hint) {
    templates.main(template);

    assertThat(only().arguments().get(2)).isEqualTo(near == null ? "" : near);
    assertThat(only().hint()).isEqualTo(hint.equals("''") ? "" : hint);
  }

  @ParameterizedTest
  @CsvSource({"'\t', 4", "'\t\t甲', 6", "𠮷𠮷, 5"})
  void columnsCountCharacters(String before, int column) {
    templates.main(before.replace('→', '\t') + "${nobody}");

    assertThat(only().span().column()).isEqualTo(column);
  }

  @Test
  void whatIsAskedForWithQuestionMarksIsNotMissing() {
    templates.main("${facts.接访!'无'}${(settings.a.b)!}<#if facts.普法??>甲</#if>");

    assertThat(templates.render()).contains("无");
    assertThat(templates.places()).isEmpty();
  }

  @Test
  void aSecondRenderingBeginsAnew() {
    templates.main("${facts.接访}");

    assertThat(templates.render()).isEmpty();
    assertThat(templates.render("河南省", "facts: {接访: 1次}\nsections: {measures: 甲。, problems: 乙。}"))
        .contains("<data>1次</data>");
    assertThat(templates.places()).hasSize(1);
  }
}
