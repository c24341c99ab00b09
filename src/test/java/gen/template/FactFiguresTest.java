package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and charts that templates make from facts, with the program's own outline.ftlh. */
class FactFiguresTest {
  private static final String HEAD = "<#import '/outline.ftlh' as outline>\n";

  @TempDir private Path folder;
  private Templates templates;

  @BeforeEach
  void takeTheOutline() throws IOException {
    templates = new Templates(folder);
    String outline = Files.readString(Path.of("templates/common/outline.ftlh"));
    templates.write("common/outline.ftlh", outline);
  }

  private Document made(String template) {
    String markup = templates.main(HEAD + template).render().orElse("");
    assertThat(templates.places()).isEmpty();
    return Jsoup.parse(markup);
  }

  /** What is found in a template whose second line this is. */
  private String first(String template) {
    templates.main(HEAD + template).render();
    assertThat(templates.found.sorted()).isNotEmpty();
    return String.join(" ", templates.places()).replace("templates/报告/report.ftlh:", "");
  }

  @Test
  void aTableHoldsTextsFactsNumbersAndMarkup() {
    Document page =
        made(
            """
            <#assign strong><em>甲&amp;乙</em></#assign>
            <@outline.fact_table caption="${year}年情况" note="据${bureau}"
              columns=["项目", year - 1, year + "年"] rows=[["信<访>", 3, facts.网上信访], [strong, settings.title, "—"]]/>
            """);

    assertThat(page.select("caption, th, td, p.table-note").eachText())
        .containsExactly(
            "2025年情况", "项目", "2024", "2025年", "信<访>", "3", "485件", "甲&乙", "关于2025年的报告", "—", "据某局");
    assertThat(page.select("td > data")).hasSize(1);
    assertThat(page.select("th > em")).hasSize(1);
    assertThat(page.select("figure").attr("class")).isEqualTo("table normal");
  }

  @Test
  void rowsOfTheirOwnFollowThoseOfTheList() {
    Document page =
        made(
            """
            <@outline.fact_table columns=["甲", "乙"] rows=[["一", "1"]]>
            <@outline.row cells=["二", facts.网上信访]/>
            <#if facts.没有的??><@outline.row cells=["三", facts.没有的]/></#if>
            </@outline.fact_table>
            <@outline.fact_table columns=["甲", "乙"]><@outline.row cells=["四", "4"]/></@outline.fact_table>
            """);

    assertThat(page.select("tbody tr").eachText()).containsExactly("一 1", "二 485件", "四 4");
    assertThat(page.select("caption, p.table-note")).isEmpty();
  }

  @Test
  void theSizeFollowsFromTheWidth() {
    assertThat(size(7)).isEqualTo("table normal");
    assertThat(size(8)).isEqualTo("table small");
    assertThat(size(10)).isEqualTo("table smaller");
  }

  private String size(int columns) {
    Document page =
        made(
            "<#assign c = (1..%d)?map(i -> '栏目四字')>".formatted(columns)
                + "<@outline.fact_table columns=c rows=[c]/>");
    templates = new Templates(folder);
    return page.select("figure").attr("class");
  }

  @Test
  void chartsAreDrawnFromListsAndFromPoints() {
    Document page =
        made(
            """
            <@outline.fact_chart type="bar" caption="${year}年" points=[["甲", facts.网上信访], ["乙", facts.网上信访]]/>
            <@outline.fact_chart type="line" caption=settings.title>
            <@outline.point of=["甲", facts.化解率]/>
            <@outline.point of=[year, facts.化解率]/>
            <#if facts.没有的??><@outline.point of=["丙", facts.没有的]/></#if>
            </@outline.fact_chart>
            """);

    assertThat(page.select("figure").eachAttr("class")).containsExactly("chart bar", "chart line");
    assertThat(page.select("svg").eachText()).containsExactly("2025年", "关于2025年的报告");
    assertThat(page.select("figcaption").eachText()).containsExactly("2025年", "关于2025年的报告");
  }

  @Test
  void whatTheyShowWasRead() throws IOException {
    templates.main(
        HEAD
            + """
            <@outline.fact_table columns=["甲", "乙"] rows=facts?keys?filter(k -> k == "网上信访")?map(k -> [k, facts?values[0]])/>
            <@outline.fact_chart type="bar" caption="图" points=[["甲", facts?values[3]], ["乙", facts?values[3]]]/>
            """);
    assertThat(templates.read()).containsExactlyInAnyOrder("网上信访", "化解率");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "E-TABLE-COLUMNS 2:2; <@outline.fact_table rows=[['甲']]/>",
        "E-TABLE-COLUMNS 2:2; <@outline.fact_table columns=['甲'] rows=[['甲']]/>",
        "E-TABLE-CELLS 2:2; <@outline.fact_table columns='甲 | 乙' rows=[['甲', '乙']]/>",
        "E-TABLE-EMPTY 2:2; <@outline.fact_table columns=['甲', '乙']/>",
        "E-TABLE-ROW 2:2; <@outline.fact_table columns=['甲', '乙'] rows=[['甲']]/>",
        "E-TABLE-VALUE 2:2; <@outline.fact_table columns=['甲', '乙'] rows=[['甲', true]]/>",
        "E-TABLE-CELL 2:2; <@outline.fact_table columns=['甲', ' '] rows=[['甲', '乙']]/>",
        "E-TABLE-WIDE 2:2; <@outline.fact_table columns=(1..40)?map(i -> '栏目') rows=[(1..40)?map(i"
            + " -> '栏目')]/>",
        "E-CHART-TYPE 2:2; <@outline.fact_chart type='pie' caption='图' points=[['甲', facts.网上信访],"
            + " ['乙', facts.网上信访]]/>",
        "E-CHART-CAPTION 2:2; <@outline.fact_chart type='bar' points=[['甲', facts.网上信访], ['乙',"
            + " facts.网上信访]]/>",
        "E-CHART-COUNT 2:2; <@outline.fact_chart type='bar' caption='图' points=[['甲',"
            + " facts.网上信访]]/>",
        "E-CHART-COUNT 2:2; <@outline.fact_chart type='bar' caption='图' points=(1..13)?map(i -> [i,"
            + " facts.网上信访])/>",
        "E-CHART-POINT 2:2; <@outline.fact_chart type='bar' caption='图' points=[['甲', facts.网上信访],"
            + " ['乙', '3件']]/>",
        "E-CHART-LABEL 2:2; <@outline.fact_chart type='bar' caption='图' points=[['甲', facts.网上信访],"
            + " [facts.局长, facts.网上信访]]/>",
        "E-CHART-UNIT 2:2; <@outline.fact_chart type='bar' caption='图' points=[['甲', facts.网上信访],"
            + " ['乙', facts.化解率]]/>",
        "E-CHART-VALUE 2:2; <@outline.fact_chart type='bar' caption='图' points=[['甲', facts.网上信访],"
            + " ['乙', facts.局长]]/>",
        "E-CHART-WIDE 2:2; <@outline.fact_chart type='bar' caption='图' points=(1..12)?map(i ->"
            + " ['标签太长', facts.网上信访])/>",
        "E-TPL-MISSING 2:54; <@outline.fact_table columns=['甲', '乙'] rows=[['甲', facts.没有的]]/>",
        "E-TPL-PARAMETER 2:2; <@outline.fact_table columns=['甲', '乙'] row=[['甲', '乙']]/>",
        "E-TPL-NO-PARAMETER 2:2; <@outline.part>甲</@outline.part>",
      })
  void eachMistakeIsShownInTheTemplate(String expected, String template) {
    assertThat(first(" " + template)).isEqualTo(expected);
  }

  @Test
  void mistakesInRowsAndPointsAreShownAtEachOfThem() {
    String found =
        first(
            """
            <@outline.fact_table columns=["甲", "乙"]>
              <@outline.row cells=["一"]/>
              <@outline.row cells=["二", facts.没有的]/>
              <@outline.row cells=["三", ""]/>
            </@outline.fact_table>
            <@outline.fact_chart type="bar" caption="图">
              <@outline.point of=["一", facts.网上信访]/><@outline.point of=["二", facts.化解率]/>
              <@outline.point of=["三"]/>
            </@outline.fact_chart>
            """);

    assertThat(found)
        .isEqualTo(
            "E-TABLE-ROW 3:3 E-TPL-MISSING 4:29 E-TABLE-CELL 5:3 E-CHART-UNIT 8:41 E-CHART-POINT"
                + " 9:3");
  }

  @Test
  void aTableWhoseOnlyRowLacksItsFactIsNotCalledEmptyToo() {
    assertThat(
            first(
                """
                <@outline.fact_table columns=["甲", "乙"]>
                <@outline.row cells=["二", facts.没有的]/>
                </@outline.fact_table>
                """))
        .isEqualTo("E-TPL-MISSING 3:27");
  }

  @Test
  void theFactThatAMacroIsGivenIsNamedInTheCall() {
    assertThat(
            first(
                """
                <#macro line fact><p>${fact}</p></#macro>
                <@line facts.没有的/><@line fact=facts["也 没有"]/>
                <@line facts.网上信访/>
                <@line facts.网上信访.previous/>
                """))
        .isEqualTo("E-TPL-MISSING 3:8 E-TPL-MISSING 3:31 E-TPL-NO-PARAMETER 5:1");
  }

  @Test
  void theFactThatAFunctionIsGivenIsNamedInTheCall() {
    assertThat(first("<#function f x><#return 1></#function>${1 + f(facts.没有的)}\n"))
        .isEqualTo("E-TPL-MISSING 2:47");
  }

  @Test
  void aDefaultDoesNotHideThatAFunctionLacksWhatItNeeds() {
    assertThat(first("<#function f x><#return 1></#function>${f(facts.没有的)!3}\n"))
        .contains("E-TPL-NO-PARAMETER 2:1");
  }

  @Test
  void thePlaceOfACallIsOnlyKnownInAMacro() {
    assertThat(first("${call_place()}")).startsWith("E-TPL-FAILED 2:1");
  }
}
