package gen.template;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.report.Clause;
import gen.report.ClauseCatalog;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseFilesTest {
  private static final String HEADER =
      """
      <#ftl attributes={
        "heading": ["标题一", "标题二"],
        "variants": ["简", "详"],
        "needs": {"中心组学习": "12次", "普法": "3场"},
        "uses": {"专题研讨": "18次"}
      }>
      """;
  private static final String BASE = "报告/topics/学习.ftlh";
  private static final String PROVINCE = "报告/河南省/topics/学习.ftlh";

  private final Diagnostics found = new Diagnostics();
  private Templates templates;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    templates = new Templates(folder).main("").write(BASE, HEADER + "学习${facts.中心组学习}。");
  }

  private ClauseCatalog catalog() {
    return templates.library().clauses(new Layers("报告", List.of("报告/河南省", "报告")));
  }

  private Optional<Clause> clause() {
    return catalog().find("学习", found);
  }

  private List<String> places() {
    return found.sorted().stream().map(d -> d.code() + " " + d.span().place()).toList();
  }

  @Test
  void theHeaderSaysWhatTheClauseNeeds() {
    Clause clause = clause().orElseThrow();

    assertThat(clause.name()).isEqualTo("学习");
    assertThat(clause.headings()).containsExactly("标题一", "标题二");
    assertThat(clause.variants()).containsExactly("简", "详");
    assertThat(clause.needs()).containsExactly(Map.entry("中心组学习", "12次"), Map.entry("普法", "3场"));
    assertThat(clause.facts().keySet()).containsExactly("中心组学习", "普法", "专题研讨");
    assertThat(clause.declared().place()).isEqualTo("templates/报告/topics/学习.ftlh:1:1");
    assertThat(places()).isEmpty();
  }

  @Test
  void theHeaderSaysWhichZerosAreInTheWords() {
    templates.write(BASE, "<#ftl attributes={\"needs\": {\"甲\": \"1次\"}, \"zero\": [\"甲\"]}>学习。");

    assertThat(clause().orElseThrow().zero()).containsExactly("甲");
    assertThat(places()).isEmpty();
  }

  @Test
  void oneTextMayStandForAListOfOne() {
    templates.write(BASE, "<#ftl attributes={\"heading\": \"标题\", \"variants\": \"简\"}>学习。");

    assertThat(clause().orElseThrow().headings()).containsExactly("标题");
    assertThat(clause().orElseThrow().variants()).containsExactly("简");
  }

  @Test
  void thereAreTheClausesOfAllFolders() {
    templates.write("报告/河南省/topics/督查.ftlh", HEADER).write("报告/北京市/topics/接诉.ftlh", HEADER);

    assertThat(catalog().names()).containsExactly("学习", "督查");
    assertThat(catalog().find("接诉", found)).isEmpty();
    assertThat(places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"need\": {\"甲\": \"1次\"}}|need|1:20",
        "{\"needs\": {\"甲\": 1}}|needs|1:20",
        "{\"needs\": [\"甲\"]}|needs|1:20",
        "{\"needs\": {\"甲\": \" \"}}|needs|1:20",
        "{\"heading\": [\"甲\", 1]}|heading|1:20",
        "{\"needs\": {\"甲\": \"1次\"}, \"zero\": [\"乙\"]}|zero|1:42",
        "{\"needs\": {\"甲\": \"1次\"}, \"zero\": {\"甲\": \"0\"}}|zero|1:42",
        "{\"heading\": {\"甲\": \"1\"}}|heading|1:20",
        "{/  \"heading\": \"甲\",/  \"variants\": [\"\"]/}|variants|3:4"
      })
  void refusesAHeaderInAnotherForm(String attributes, String key, String place) {
    templates.write(BASE, "<#ftl attributes=" + attributes.replace('/', '\n') + ">学习。");

    assertThat(clause()).isEmpty();
    assertThat(places()).containsExactly("E-TPL-CLAUSE templates/报告/topics/学习.ftlh:" + place);
    Diagnostic wrong = found.sorted().get(0);
    assertThat(wrong.arguments()).containsExactly(key, "heading, variants, needs, uses, zero");
    assertThat(wrong.span().length()).isEqualTo(key.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"学习。", "<#ftl>学习。", "<#-- 学习 -->学习。", ""})
  void refusesAClauseWithoutHeader(String text) {
    templates.write(BASE, text);

    assertThat(clause()).isEmpty();
    assertThat(places()).containsExactly("E-TPL-CLAUSE-HEADER templates/报告/topics/学习.ftlh:1:1");
  }

  @Test
  void aFileWithoutHeaderInheritsThatOfTheFileItOverrides() {
    templates.write(PROVINCE, "<#-- 省里的 -->河南省学习${facts.中心组学习}。");

    assertThat(clause().orElseThrow().needs().keySet()).containsExactly("中心组学习", "普法");
    assertThat(clause().orElseThrow().declared().source().name())
        .isEqualTo("templates/报告/topics/学习.ftlh");
    assertThat(places()).isEmpty();
  }

  @Test
  void aHeaderOfItsOwnTakesThePlaceOfTheWholeOther() {
    templates.write(PROVINCE, "<#ftl attributes={\"needs\": {\"甲\": \"1次\"}}>学习。");

    assertThat(clause().orElseThrow().needs().keySet()).containsExactly("甲");
    assertThat(clause().orElseThrow().headings()).isEmpty();
    assertThat(clause().orElseThrow().variants()).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidEachTimeTheClauseIsAskedFor() {
    templates.write(BASE, "学习。");
    ClauseCatalog catalog = catalog();
    catalog.find("学习", new Diagnostics());

    assertThat(catalog.find("学习", found)).isEmpty();
    assertThat(places()).hasSize(1);
  }

  @Test
  void refusesAFileInAnotherEncoding() {
    templates.write(BASE, HEADER + "学习。", Charset.forName("GBK"));

    assertThat(clause()).isEmpty();
    assertThat(places()).containsExactly("E-FILE-GBK templates/报告/topics/学习.ftlh:2:16");
  }

  @Test
  void aSyntaxErrorIsShownAtItsPlace() {
    templates.write(BASE, HEADER + "学习<#if facts.普法??>普法。\n");

    assertThat(clause()).isEmpty();
    assertThat(places()).hasSize(1);
    assertThat(places().get(0)).startsWith("E-TPL-UNCLOSED templates/报告/topics/学习.ftlh:7:");
  }

  /** What a clause's header looks like when it was typed with a Chinese keyboard, or in haste. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{“needs”: {\"甲\": \"1次\"}}|E-TPL-MARK|1:19|“ \"|",
        "{\"needs\"： {\"甲\": \"1次\"}}|E-TPL-MARK|1:26|： :|",
        "{~\"heading\": [\"甲\"]，~\"needs\": {\"甲\": \"1次\"}}|E-TPL-MARK|2:17|， ,|",
        "{~\"needs\": {\"甲\": \"1次”}}|E-TPL-MARK|2:19|” \"|",
        "{~\"needs\": {\"甲\": \"1次}}|E-TPL-UNCLOSED|2:16|\"|quote",
        "{~\"needs\": {\"甲” : \"1次\"}}|E-TPL-TOKEN|2:18|\"1\"|quote",
        "{~\"heading\": [\"甲\"]~\"needs\": {\"甲\": \"1次\"}}|E-TPL-TOKEN|3:1|\"needs\"|comma",
        "{~\"needs\": {\"甲\": \"1次\" \"乙\": \"2次\"}}|E-TPL-TOKEN|2:21|\"乙\"|comma",
        "{~\"needs\": {\"甲\" \"1次\"}}|E-TPL-TOKEN|2:15|\"1次\"|colon"
      })
  void aSlipInTheHeaderIsToldAtItsPlace(
      String attributes, String code, String place, String arguments, String hint) {
    templates.write(BASE, "<#ftl attributes=" + attributes.replace('~', '\n') + ">学习。\n好。\n");

    assertThat(clause()).isEmpty();
    assertThat(places()).containsExactly(code + " templates/" + BASE + ":" + place);
    Diagnostic slip = found.sorted().get(0);
    assertThat(String.join(" ", slip.arguments())).isEqualTo(arguments);
    assertThat(slip.hint()).isEqualTo(hint == null ? "" : hint);
  }

  @ParameterizedTest
  @CsvSource({
    "甲¶<#if true>¶<#list [1] as x>乙</#list>¶丙, E-TPL-UNCLOSED, 8:1",
    "<#-- <#if> -->¶<#if 2 == 1>甲</#if><#if true>乙<#else>丙¶, E-TPL-UNCLOSED, 8:20",
    "甲¶<#if true>¶<#list [1] as x>丙</#if>, E-TPL-TOKEN, 9:1",
    "<@m/><@m>¶乙<#if true>丙</#if>, E-TPL-UNCLOSED, 7:6"
  })
  void whatLacksItsEndIsShownWhereItBegins(String text, String code, String place) {
    templates.write(BASE, HEADER + text.replace("¶", "\n"));

    assertThat(clause()).isEmpty();
    Diagnostic open = found.sorted().get(0);
    assertThat(open.code()).isEqualTo(code);
    assertThat(open.related().get(0).span().place()).isEqualTo("templates/" + BASE + ":" + place);
  }

  @ParameterizedTest
  @CsvSource({
    "甲。¶<p>乙。</p>, 8:1, <p",
    "甲<h3>乙</h3>。, 7:2, <h3",
    "<@outline.part heading='甲'>乙。</@outline.part>, 7:1, <@outline.part",
  })
  void aClauseIsOneParagraphAndHoldsNoOther(String text, String place, String told) {
    templates.write(BASE, HEADER + text.replace("¶", "\n"));

    assertThat(clause()).isEmpty();
    assertThat(places()).containsExactly("E-TPL-CLAUSE-TEXT templates/报告/topics/学习.ftlh:" + place);
    assertThat(found.sorted().get(0).arguments()).containsExactly(told);
  }

  @Test
  void soDoesTheFileThatOverridesItAndCommentsDoNotCount() {
    templates.write(PROVINCE, "<#-- 不写 <p> -->甲。<p>乙。</p>");

    assertThat(clause()).isEmpty();
    assertThat(places()).containsExactly("E-TPL-CLAUSE-TEXT templates/" + PROVINCE + ":1:18");
  }
}
