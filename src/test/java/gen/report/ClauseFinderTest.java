package gen.report;

import static gen.report.Written.HEAD;
import static gen.report.Written.draft;
import static gen.report.Written.map;
import static gen.report.Written.only;
import static gen.report.Written.places;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseFinderTest {
  private final Diagnostics found = new Diagnostics();
  private final MadeClauses clauses =
      new MadeClauses()
          .with(
              "理论", List.of("标题一", "标题二"), List.of("制度", "带学"), Map.of("中心组学习", "12次", "比率", "98%"))
          .with("单一", List.of(), List.of(), Map.of())
          .with("接访", List.of("接访"), List.of(), Map.of("领导接访", "76批372人"))
          .with("姓名", List.of("姓名"), List.of(), Map.of("姓名", "1"));

  private Block block(String facts, String clause) {
    return firstBlock(
        HEAD, "facts: " + facts + "\nsections: {measures: [" + clause + "], problems: 乙。}");
  }

  private Block firstBlock(String head, String body) {
    Report report =
        draft(found, "k", head + body)
            .complete(map("settings.yaml", Written.SETTINGS), List.of(), clauses, found);
    return report.sections().get(0).blocks().get(0);
  }

  @Test
  void theClauseBringsHeadingAndWordingWithTheSameOfBothEachTime() {
    Block block = block("{中心组学习: 9次, 比率: 3%}", "{topic: 理论}");

    assertThat(block.heading().orElseThrow().toString()).isIn("标题一", "标题二");
    assertThat(block.clauses().get(0).variant()).isIn("制度", "带学");
    assertThat(block("{中心组学习: 9次, 比率: 3%}", "{topic: 理论}")).isEqualTo(block);
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"制度, 标题一", "带学, 标题二"})
  void asManyHeadingsAsVariantsBelongToThem(String variant, String heading) {
    for (int year = 2020; year < 2026; year++) { // by chance it would be the other sometimes
      String head = HEAD.replace("2025", "" + year);
      String body = "facts: {中心组学习: 9次, 比率: 3%%}\nsections: {measures: [%s], problems: 乙。}";
      Block asked = firstBlock(head, body.formatted("{topic: 理论, variant: " + variant + "}"));
      assertThat(asked.heading()).hasToString("Optional[" + heading + "]");
      Block chosen = firstBlock(head, body.formatted("{topic: 理论}"));
      assertThat(chosen.heading().orElseThrow().toString())
          .isEqualTo(chosen.clauses().get(0).variant().equals("制度") ? "标题一" : "标题二");
    }
  }

  @Test
  void anyOtherNumberOfHeadingsIsChosenFromForItself() {
    clauses.with("三题", List.of("一", "二", "三"), List.of("简", "详"), Map.of());
    assertThat(block("{甲: 1件}", "{topic: 三题, variant: 简}").heading().orElseThrow().toString())
        .isIn("一", "二", "三");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void aWrittenHeadingAndAnAskedVariantStay() {
    Block block = block("{中心组学习: 9次, 比率: 3%}", "{heading: 自己的标题, topics: [单一, 理论]}");

    assertThat(block.heading()).hasToString("Optional[自己的标题]");
    assertThat(block.clauses()).extracting(ClauseUse::name).containsExactly("单一", "理论");
    assertThat(block.clauses().get(0).variant()).isEmpty();

    Block asked = block("{中心组学习: 9次, 比率: 3%}", "{topic: 理论, variant: 带学}");
    assertThat(asked.clauses().get(0).variant()).isEqualTo("带学");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void aClauseWithoutHeadingStandsWithoutOne() {
    assertThat(block("{甲: 1件}", "{topic: 单一}").heading()).isEmpty();
  }

  @Test
  void saysWhichFactsAreMissingAndWhichIsProbablyMeant() {
    block("{中心组学刁: 9次, 比率: 3%}", "{topic: 理论}");

    assertThat(places(found)).containsExactly("E-TOPIC-FACTS 5:31+2");
    assertThat(only(found).arguments()).containsExactly("理论", "中心组学习", "中心组学习: 12次", "中心组学刁");
    assertThat(only(found).hint()).isEqualTo("near");
  }

  @Test
  void givesAnExampleWhereNoFactIsNear() {
    block("{甲: 9次}", "{topic: 接访}");

    assertThat(only(found).arguments()).containsExactly("接访", "领导接访", "领导接访: 76批372人", "");
    assertThat(only(found).hint()).isEmpty();
  }

  @Test
  void aFactThatIsWrittenWrongIsNotAlsoCalledMissing() {
    block("{领导接访: [76批]}", "{topic: 接访}");

    assertThat(places(found)).containsExactly("E-DATA-NOT-TEXT 4:15+1");
  }

  @ParameterizedTest
  @CsvSource({"带, near, 带学", "乙, '', ''"})
  void refusesAVariantThatIsNotThere(String variant, String hint, String near) {
    block("{中心组学习: 9次, 比率: 3%}", "{topic: 理论, variant: " + variant + "}");

    assertThat(places(found)).containsExactly("E-DATA-VARIANT 5:44+1");
    assertThat(only(found).arguments()).containsExactly("理论", variant, "制度、带学", near);
    assertThat(only(found).hint()).isEqualTo(hint);
  }

  @Test
  void aClauseWithOneWordingHasNoVariants() {
    block("{甲: 1件}", "{topic: 单一, variant: 简}");

    assertThat(places(found)).containsExactly("E-DATA-VARIANT 5:44+1");
    assertThat(only(found).hint()).isEqualTo("one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{中心组学习: 12, 比率: 3%}|理论|W-FACT-UNIT 4:16+2",
        "{中心组学习: 12次, 比率: 0.98}|理论|W-FACT-UNIT 4:25+4",
        "{中心组学习: {value: 12}, 比率: 3%}|理论|W-FACT-UNIT 4:24+2",
        "{领导接访: 76批372}|接访|E-FACT-FIGURE 4:15+6"
      })
  void warnsOfAFigureWithoutUnit(String facts, String clause, String place) {
    block(facts, "{topic: " + clause + "}");

    assertThat(places(found)).isEqualTo(place == null ? List.of() : List.of(place));
  }

  @Test
  void namesTheFactAndATypicalValue() {
    block("{中心组学习: 12, 比率: 3%}", "{topic: 理论}");

    assertThat(only(found).arguments()).containsExactly("中心组学习", "12", "12次");
  }

  @Test
  void aFactWhoseTypicalValueHasNoUnitNeedsNone() {
    block("{姓名: 3}", "{topic: 姓名}");

    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"无, 4:16+1", "十余次, 4:16+3", "2—3次, 4:16+4"})
  void aFigureIsNotSaidInWords(String written, String place) {
    block("{中心组学习: " + written + ", 比率: 3%}", "{topic: 理论}");

    assertThat(places(found)).containsExactly("E-FACT-FIGURE " + place);
    assertThat(only(found).arguments()).containsExactly("中心组学习", written, "12次", "理论");
  }

  @Test
  void aFactThatIsATextInTheSampleMayBeOne() {
    clauses.with("主题", List.of(), List.of(), Map.of("宣传主题", "宪法宣传"));
    block("{宣传主题: 民法典}", "{topic: 主题}");

    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0件, W-FACT-ZERO 4:13+2, 有", "0.0件, W-FACT-ZERO 4:13+4, 有", "0件, '', 无", "1件, '', 有"})
  void warnsOfAZeroThatTheClauseHasNoWordsFor(String written, String finding, String declared) {
    Set<String> zero = declared.equals("无") ? Set.of("案件") : Set.of();
    clauses.with("应诉", List.of(), List.of(), Map.of(), Map.of("案件", "3件"), zero);
    clauses.with("复议", List.of(), List.of(), Map.of(), Map.of("案件", "3件"), zero);
    block("{案件: " + written + "}", "{heading: 甲, topics: [应诉, 复议]}");

    assertThat(places(found)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    if (!finding.isEmpty()) {
      assertThat(only(found).arguments()).containsExactly("案件", written, "应诉");
    }
  }
}
