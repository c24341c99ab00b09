package gen.report;

import static gen.report.Written.HEAD;
import static gen.report.Written.SETTINGS;
import static gen.report.Written.draft;
import static gen.report.Written.map;
import static gen.report.Written.only;
import static gen.report.Written.places;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
  private final Diagnostics found = new Diagnostics();

  private Report report(String body) {
    return Written.report(body, found);
  }

  private static List<String> ids(Report report) {
    return report.sections().stream().map(Section::id).toList();
  }

  @Test
  void sectionsComeInTheOrderOfTheSettingsNotOfTheFile() {
    Report report = report("sections: {other: 丙。, problems: 乙。, measures: 甲。}");

    assertThat(ids(report)).containsExactly("measures", "problems", "other");
    assertThat(report.sections().get(0).heading()).hasToString("举措");
    assertThat(report.sections()).extracting(Section::runIn).containsExactly(false, true, false);
    assertThat(places(found)).isEmpty();
  }

  @Test
  void sectionsThatTheOrderLeavesOutFollowAtTheEnd() {
    Report report = report("sections: {plans: 丁。, problems: 乙。, measures: 甲。}");

    assertThat(ids(report)).containsExactly("measures", "problems", "other", "plans");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void sectionsThatNobodyListsOrWritesAreNotMissed() {
    assertThat(ids(report("sections: {problems: 乙。, measures: 甲。}"))).doesNotContain("plans");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void theReportChangesTheOrderItself() {
    Report report =
        report("sections: {problems: 乙。, measures: 甲。}\nsettings: {order: [problems, measures]}");

    assertThat(ids(report)).containsExactly("problems", "measures");
  }

  @Test
  void settingsOfTheReportWinOverThoseOfItsRegion() {
    Report report =
        draft("k", HEAD + "settings: {title: 县}\nsections: {measures: 甲。, problems: 乙。}")
            .complete(
                map(SETTINGS), List.of(map("{title: 省, closing: 完。}")), ClauseCatalog.NONE, found);

    assertThat(report.settings().values().get("title").toString()).contains("县");
    assertThat(report.settings().values().get("closing").toString()).contains("完。");
  }

  @Test
  void anEmptySectionSaysTheWordsForIt() {
    Report report = report("sections: {problems: 乙。, measures: 甲。, other: }");

    assertThat(report.sections().get(2).blocks().get(0).paragraphs()).hasToString("[无]");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void anEmptySectionWithoutWordsIsLeftOutWithAWarning() {
    Report report = report("facts: {}\nsections: {measures: 甲。, problems: }");

    assertThat(ids(report)).containsExactly("measures", "other");
    assertThat(places(found)).containsExactly("W-SECTION-EMPTY 5:1+8");
    assertThat(only(found).arguments()).containsExactly("problems", "");
    assertThat(only(found).isError()).isFalse();
  }

  @Test
  void withoutSectionsTheWholeFileIsNamed() {
    assertThat(ids(report("facts: {}"))).containsExactly("other");
    assertThat(places(found)).containsExactly("W-SECTION-EMPTY 0:0+0", "W-SECTION-EMPTY 0:0+0");
  }

  @Test
  void refusesSectionsThatTheKindDoesNotHave() {
    report("sections: {measure: 甲。, measures: 甲。, problems: 乙。}");

    assertThat(places(found)).containsExactly("E-DATA-UNKNOWN-KEY 4:12+7");
    assertThat(only(found).arguments().get(1)).isEqualTo("measures");
  }

  @Test
  void refusesAnOrderOfUnknownSections() {
    report("settings: {order: [measures, problem]}\nsections: {measures: 甲。}");

    assertThat(places(found)).containsExactly("E-SETTING-ORDER 4:30+7");
    assertThat(only(found).arguments())
        .containsExactly("problem", "measures, problems, plans, other");
  }

  @Test
  void preambleIsOneParagraphForEachLine() {
    Report report =
        report("preamble: |\n  甲。\n  \u3000\u3000乙。\nsections: {measures: 甲。, problems: 乙。}");

    assertThat(report.preamble()).hasToString("[甲。, 乙。]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "preamble: 甲${facts.网信}|E-FACT-UNKNOWN 5:12+11",
        "settings: {closing: '甲${facts.网信}'}|E-FACT-UNKNOWN 5:23+11",
        "settings: {headings: {other: '${facts.网信}'}}|E-FACT-UNKNOWN 5:31+11"
      })
  void everyTextMayOnlyPlaceFactsThatExist(String line, String place) {
    report("facts: {网上信访: 3件}\n" + line + "\nsections: {measures: 甲。, problems: 乙。}");

    assertThat(places(found)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'甲${facts.x}'|6:14+10",
        "[{heading: '${facts.x}', text: 甲}]|6:25+10",
        "[{points: [甲, '${facts.x}']}]|6:28+10",
        "[{heading: 甲, items: [{heading: '${facts.x}', text: 乙}]}]|6:46+10",
        "[{heading: 甲, items: [{heading: 乙, points: ['${facts.x}']}]}]|6:58+10"
      })
  void alsoDeepInsideASection(String measures, String place) {
    report("facts: {y: 1}\nsections:\n  measures: " + measures + "\n  problems: 乙。");

    assertThat(places(found)).containsExactly("E-FACT-UNKNOWN " + place);
  }

  @Test
  void namesTheFactThatWasProbablyMeant() {
    report("facts: {网上信访投诉及来信: 3件}\nsections: {measures: '${facts.网上信访投诉来信}', problems: 乙。}");

    assertThat(only(found).arguments()).containsExactly("网上信访投诉来信", "网上信访投诉及来信");
    assertThat(only(found).hint()).isEqualTo("near");
  }

  @Test
  void namesNoFactWhereNoneIsNear() {
    report("facts: {网上信访: 3件}\nsections: {measures: '${facts.普法}', problems: 乙。}");

    assertThat(only(found).arguments()).containsExactly("普法", "");
    assertThat(only(found).hint()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts: {网信: []}|E-DATA-NOT-TEXT 5:13+1",
        "facts: {网信: }|E-DATA-EMPTY 5:9+2",
        "facts: {网信: {scope: 甲}}|E-DATA-MISSING-KEY 5:9+2",
        "facts: [网信]|E-DATA-NOT-MAP 5:8+1",
        "facts: 网信|E-DATA-NOT-MAP 5:8+2",
        "网信: 3件|E-DATA-UNKNOWN-KEY 5:1+2",
        "fact: {网信: 3件}|E-DATA-UNKNOWN-KEY 5:1+4"
      })
  void aFactThatIsWrittenWrongIsNotAlsoCalledUnknown(String line, String place) {
    report("sections: {measures: '${facts.网信}', problems: 乙。}\n" + line);

    assertThat(places(found)).containsExactly(place);
  }

  @Test
  void withoutFactsEachOneIsUnknown() {
    report("facts:\nsections: {measures: '${facts.网信}', problems: 乙。}");

    assertThat(places(found)).containsExactly("E-FACT-UNKNOWN 5:23+11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sections: {measures: 甲。, problem: 乙。}|E-DATA-UNKNOWN-KEY 4:26+7",
        "section: {measures: 甲。, problems: 乙。}|E-DATA-UNKNOWN-KEY 4:1+7",
        "sections: {measures: 甲。, problems: {heading: 乙}}|E-DATA-NOT-LIST 4:37+7",
        "sections: {measures: 甲。, problems: [{heading: 乙}]}|E-DATA-BLOCK-EMPTY 4:38+7"
      })
  void aSectionThatIsWrittenWrongIsNotAlsoCalledEmpty(String line, String place) {
    report(line);

    assertThat(places(found)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts: [甲]|E-DATA-NOT-MAP 5:8+1",
        "settings: 甲|E-DATA-NOT-MAP 5:11+1",
        "preamble: [甲]|E-DATA-NOT-TEXT 5:11+1"
      })
  void refusesPartsInAnotherForm(String line, String place) {
    report("sections: {measures: 甲。, problems: 乙。}\n" + line);

    assertThat(places(found)).containsExactly(place);
  }
}
