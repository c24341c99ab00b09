package gen.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import gen.build.SampleFindings;
import gen.check.Checking;
import gen.check.Rule;
import gen.check.RulePages;
import gen.check.privacy.PrivacyRules;
import gen.diag.Diagnostic;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRulesTest {
  private static final String SECTIONS =
      """
      sections:
        measures: 全年召开会议3次。
        problems: 学法不够深入，主要原因是重视不够。
        leadership: 主要负责人履行第一责任人职责。
        plans: 继续做好普法工作。
      """;

  @Test
  void aContentThatTheSettingsLeaveOutIsMissed() {
    String body =
        """
        settings:
          order: [measures, problems]
        sections:
          measures: 全年召开会议3次。
          problems: 学法不够深入，主要原因是重视不够。
        """;
    assertThat(Annual.places(new MissingContent(), body))
        .containsExactly("C-STRUCT-MISSING 0:0+0 leadership", "C-STRUCT-MISSING 0:0+0 plans");
  }

  @Test
  void aContentCoveredElsewhereIsThere() {
    String body =
        """
        settings:
          order: [measures, problems]
        sections:
          measures:
            - text: 主要负责人履行推进法治建设第一责任人职责。
          problems:
            - heading: 存在的不足
              text: 学法不够深入。
            - heading: 下一步打算
              text: 抓好学习。
        """;
    assertThat(Annual.places(new MissingContent(), body)).isEmpty();
    assertThat(Annual.places(new MissingContent(), SECTIONS)).isEmpty();
  }

  @Test
  void anEmptySectionThatTheBuildTellsOfIsNotToldOfTwice() {
    assertThat(Annual.places(new MissingContent(), "sections:\n  measures: 甲。\n")).isEmpty();
  }

  @Test
  void aKindWithoutThePrescribedContentsIsLeftAlone() {
    String body = "settings:\n  order: [measures]\nsections:\n  measures: 无\n  problems: 无\n";
    assertThat(Checking.places(new MissingContent(), body)).isEmpty();
    assertThat(Checking.places(new EmptyContent(), body)).isEmpty();
    assertThat(Checking.places(new MissingCause(), body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "无。", "略", "同上年", "待补充", "暂无。"})
  void aContentIsNotDoneWithOneWord(String word) {
    assertThat(Annual.places(new EmptyContent(), "sections:\n  plans: " + word + "\n"))
        .containsExactly("C-STRUCT-EMPTY 5:10+" + word.length());
    assertThat(Annual.places(new MissingCause(), "sections:\n  problems: " + word + "\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无重大问题。", "没有发生行政复议案件。", "略有不足。", "略阳县的做法。", "待补充的资料已补齐。"})
  void aSentenceIsAContent(String text) {
    assertThat(Annual.places(new EmptyContent(), "sections:\n  problems: " + text + "\n"))
        .isEmpty();
    assertThat(Annual.places(new EmptyContent(), "sections:\n  other: 无\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"学法不够深入。", "宣传方式单一，覆盖面不广；培训较少。", "队伍能力有待提升。", "个别案卷不规范。", "有的单位重视不够。"})
  void problemsWithoutCauses(String text) {
    assertThat(Annual.places(new MissingCause(), "sections:\n  problems: " + text + "\n"))
        .containsExactly("C-STRUCT-CAUSE 5:13+0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主要原因是重视不够。",
        "由于人员调整，业务不熟。",
        "时间紧，致使学习不系统。",
        "受人员编制影响，力量不足。",
        "究其根源，在于学得不深。",
        "人手不足，导致办理偏慢。"
      })
  void problemsWithCauses(String text) {
    assertThat(Annual.places(new MissingCause(), "sections:\n  problems: " + text + "\n"))
        .isEmpty();
  }

  @Test
  void textsWithoutWords() {
    String body =
        """
        sections:
          measures:
            - text: |
                。
                一是；二是加强学习。
              points:
                - ；
                - 加强领导。
        """;
    assertThat(Annual.places(new BlankText(), body))
        .containsExactly("C-STRUCT-BLANK 7:9+1", "C-STRUCT-BLANK 8:9+2", "C-STRUCT-BLANK 10:11+1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"一是加强学习；二是规范程序。", "说一是一，说二是二。", "共3次。", "这是第一是要看的。", "A类。", "…见表。"})
  void textsWithWords(String text) {
    assertThat(Annual.marked(new BlankText(), "measures", text)).isEmpty();
  }

  @Test
  void aDashInATableIsAFigureThatIsNotThere() {
    String body =
        """
        sections:
          measures:
            - text: 见下表。
              table:
                columns: [项目, 件数]
                rows:
                  - [来信, —]
        """;
    assertThat(Annual.places(new BlankText(), body)).isEmpty();
  }

  @Test
  void theSamplesLackCausesWhereTheyDo() throws IOException {
    List<String> found =
        SampleFindings.all().stream()
            .filter(d -> d.code().matches("C-(STRUCT|YEAR|HEAD|PRIVACY)-.*"))
            .map(ContentRulesTest::brief)
            .toList();
    assertThat(found)
        .containsExactly("C-STRUCT-CAUSE 南开区信访办.yaml:43:11", "C-STRUCT-CAUSE 城口县信访办公室.yaml:61:11");
  }

  private static String brief(Diagnostic d) {
    String place = d.span().place();
    return d.code() + " " + place.substring(place.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyRuleHasItsPage(String language) {
    List<String> codes =
        Stream.concat(StructureRules.all().stream(), PrivacyRules.all().stream())
            .map(Rule::code)
            .toList();
    assertThat(codes).doesNotHaveDuplicates();
    assertThat(RulePages.in(language).keySet()).containsAll(codes);
  }

  @Test
  void theDutiesOfADepartment() {
    Duties duties = Duties.of(Annual.report(2025, SECTIONS)).get(0);
    assertThat(duties)
        .isEqualTo(
            new Duties(
                Duties.Reporter.DEPARTMENT, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
    assertThat(duties.isLate(LocalDate.of(2026, 3, 1))).isFalse();
    assertThat(duties.isLate(LocalDate.of(2026, 3, 2))).isTrue();
  }

  @Test
  void theDutiesOfGovernments() {
    assertThat(duties("河南省/三门峡市/湖滨区", "湖滨区人民政府").reporter()).isEqualTo(Duties.Reporter.GOVERNMENT);
    assertThat(duties("河南省", "河南省人民政府"))
        .isEqualTo(
            new Duties(
                Duties.Reporter.PROVINCE, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1)));
  }

  private static Duties duties(String region, String bureau) {
    return Duties.of(Annual.report(region, bureau, SECTIONS)).get(0);
  }
}
