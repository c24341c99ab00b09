package gen.report;

import static gen.report.Written.HEAD;
import static gen.report.Written.draft;
import static gen.report.Written.map;
import static gen.report.Written.node;
import static gen.report.Written.only;
import static gen.report.Written.places;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.yaml.YamlList;
import gen.yaml.YamlMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
  private final Diagnostics found = new Diagnostics();

  private Optional<Draft> read(String yaml, YamlMap... defaults) {
    return Draft.read(new Source("a.yaml", yaml), map(yaml), List.of(defaults), found);
  }

  @Test
  void readsTheHead() {
    Draft draft = read("kind: 报告\n" + HEAD).orElseThrow();

    assertThat(draft.kind().value()).isEqualTo("报告");
    assertThat(draft.bureau()).isEqualTo("湖滨区信访局");
    assertThat(draft.region()).hasToString("河南省/三门峡市/湖滨区");
    assertThat(draft.regionSpan().place()).isEqualTo("a.yaml:3:9");
    assertThat(draft.year()).isEqualTo(2025);
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind", "bureau", "region", "year"})
  void eachKeyOfTheHeadIsRequired(String key) {
    String yaml =
        ("kind: 报告\n" + HEAD)
            .lines()
            .filter(line -> !line.startsWith(key))
            .collect(Collectors.joining("\n"));

    assertThat(read(yaml).isPresent()).isEqualTo(key.equals("bureau") || key.equals("year"));
    assertThat(places(found)).containsExactly("E-DATA-MISSING-KEY 1:0+1");
    assertThat(only(found).arguments()).containsExactly(key);
    assertThat(only(found).hint()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"kind, 1", "bureau, 2", "region, 3", "year, 4"})
  void aKeyOfTheHeadWithoutValueIsMissing(String key, int line) {
    String yaml = ("kind: 报告\n" + HEAD).replaceAll("(?m)^" + key + ":.*$", key + ": ''");

    assertThat(read(yaml).isPresent()).isEqualTo(key.equals("bureau") || key.equals("year"));
    assertThat(places(found)).containsExactly("E-DATA-MISSING-KEY " + line + ":1+" + key.length());
    assertThat(only(found).arguments()).containsExactly(key);
    assertThat(only(found).hint()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"kind, kinds, 1", "bureau, burea, 2", "region, regon, 3", "year, yaer, 4"})
  void aKeyOfTheHeadThatIsMisspeltIsReportedOnce(String key, String written, int line) {
    String yaml = ("kind: 报告\n" + HEAD).replaceAll("(?m)^" + key + ":", written + ":");

    read(yaml);

    assertThat(places(found))
        .containsExactly("E-DATA-UNKNOWN-KEY " + line + ":1+" + written.length());
    assertThat(only(found).arguments().get(1)).isEqualTo(key);
  }

  @Test
  void withoutASoundBureauOrYearTheRestIsReadAllTheSame() {
    Draft draft =
        read("kind: k\nbureau: []\nregion: 河南省\nyear: 25\nfacts:\n  甲: 1,000件").orElseThrow();

    assertThat(draft.bureau()).isEmpty();
    assertThat(draft.year()).isZero();
    assertThat(draft.content().facts()).containsKey("甲");
    assertThat(places(found))
        .containsExactly("E-DATA-NOT-TEXT 2:9+1", "E-DATA-YEAR 4:7+2", "E-FACT-DIGITS 6:6+6");
  }

  @Test
  void everythingWrongWithTheHeadIsReportedAtOnce() {
    assertThat(read("bureau:\nyear: 25年")).isEmpty();
    assertThat(places(found))
        .containsExactlyInAnyOrder(
            "E-DATA-MISSING-KEY 1:0+1",
            "E-DATA-MISSING-KEY 1:0+1",
            "E-DATA-MISSING-KEY 1:1+6",
            "E-DATA-YEAR 2:7+3");
  }

  @ParameterizedTest
  @CsvSource({"25", "2025年", "１２０２５", "２０２５", "1899", "2200", "20 25", "二〇二五", "-2025", "2025.0"})
  void refusesWhatIsNoYear(String year) {
    assertThat(read("kind: k\nbureau: 甲\nregion: 重庆市\nyear: " + year).orElseThrow().year())
        .isZero();
    assertThat(places(found)).containsExactly("E-DATA-YEAR 4:7+" + year.length());
    assertThat(only(found).arguments()).containsExactly(year);
  }

  @ParameterizedTest
  @CsvSource({"1900", "2025", "2199"})
  void takesYearsOfPeople(int year) {
    assertThat(read("kind: k\nbureau: 甲\nregion: 重庆市\nyear: " + year).orElseThrow().year())
        .isEqualTo(year);
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31", "2026年1月31日"})
  void readsTheDateOfTheDocument(String date) {
    assertThat(read("kind: k\n" + HEAD + "date: " + date).orElseThrow().date())
        .contains(LocalDate.of(2026, 1, 31));
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-02-30", "2026年1月", "31.1.2026", "今天"})
  void refusesWhatIsNoDate(String date) {
    assertThat(read("kind: k\n" + HEAD + "date: " + date).orElseThrow().date()).isEmpty();
    assertThat(places(found)).containsExactly("E-DATA-DATE 5:7+" + date.length());
    assertThat(only(found).arguments()).containsExactly(date);
  }

  @Test
  void refusesARegionThatIsNone() {
    assertThat(read("kind: k\nbureau: 甲\nregion: 河南省，湖滨区\nyear: 2025")).isEmpty();
    assertThat(places(found)).containsExactly("E-DATA-REGION 3:9+7");
  }

  @ParameterizedTest
  @CsvSource({
    "河南, 河南, 河南省, near",
    "何南省/洛阳市, 何南省, 河南省, near",
    "河南省三门峡市, 河南省三门峡市, 河南省, near",
    "内蒙古, 内蒙古, 内蒙古自治区, near",
    "三门峡市, 三门峡市, '', ''",
    "三门峡市/河南省, 三门峡市, '', ''"
  })
  void aRegionThatDoesNotBeginWithAProvinceIsWarnedOf(
      String region, String first, String meant, String hint) {
    assertThat(read("kind: k\nbureau: 甲\nregion: " + region + "\nyear: 2025")).isPresent();

    assertThat(places(found)).containsExactly("W-REGION-PROVINCE 3:9+" + region.length());
    assertThat(only(found).arguments()).containsExactly(first, meant);
    assertThat(only(found).hint()).isEqualTo(hint);
    assertThat(only(found).isError()).isFalse();
  }

  @Test
  void refusesABureauThatIsNoName() {
    String rest = "\nkind: k\nregion: 重庆市\nyear: 2025";
    assertThat(read("bureau: " + "局".repeat(80) + rest).orElseThrow().bureau()).hasSize(80);
    assertThat(places(found)).isEmpty();
    assertThat(read("bureau: " + "局".repeat(81) + rest).orElseThrow().bureau()).isEmpty();
    assertThat(places(found)).containsExactly("E-DATA-BUREAU 1:9+81");
    assertThat(read("bureau: '${year}局'" + rest).orElseThrow().bureau()).isEmpty();
    assertThat(read("bureau: |\n  甲\n  乙" + rest).orElseThrow().bureau()).isEmpty();
    assertThat(places(found))
        .containsExactly("E-DATA-BUREAU 1:9+10", "E-DATA-BUREAU 1:9+81", "E-DATA-BUREAU 2:3+1");
  }

  @Test
  void namesTheKeyThatWasProbablyMeant() {
    read("kind: k\n" + HEAD + "section: {}");

    assertThat(places(found)).containsExactly("E-DATA-UNKNOWN-KEY 5:1+7");
    assertThat(only(found).arguments().get(1)).isEqualTo("sections");
  }

  @Test
  void theHeadIsTheFilesOwnAlsoIfDefaultsHaveOne() {
    assertThat(read("kind: k\nbureau: 甲\nregion: 重庆市", map("year: 2024")).orElseThrow().year())
        .isZero();
    assertThat(places(found)).containsExactly("E-DATA-MISSING-KEY 1:0+1");
  }

  @Test
  void defaultsMayNotSayWhatEachFileSaysOfItself() {
    YamlMap defaults =
        Draft.defaults(node("_defaults.yaml", "kind: k\nbureau: 甲\nregion: 乙\nyear: 2025"), found)
            .orElseThrow();

    assertThat(defaults.get("kind")).isPresent();
    assertThat(places(found))
        .containsExactly("E-DATA-OWN-KEY 2:1+6", "E-DATA-OWN-KEY 3:1+6", "E-DATA-OWN-KEY 4:1+4");
  }

  @Test
  void mapsMergeListsReplaceAndTheNearestWins() {
    YamlMap far =
        map("_defaults.yaml", "kind: 远\nfacts: {甲: 1, 乙: 2}\nsettings: {order: [a, b], t: 远}");
    YamlMap near =
        map("2025/_defaults.yaml", "kind: 近\nfacts: {乙: 3, 丙: 4}\nsettings: {order: [c]}");

    Draft draft = read(HEAD + "facts:\n  丙: 5", far, near).orElseThrow();

    assertThat(draft.kind().value()).isEqualTo("近");
    YamlMap facts = (YamlMap) draft.data().get("facts").orElseThrow();
    assertThat(facts.get("甲").orElseThrow().span().place()).isEqualTo("_defaults.yaml:2:12");
    assertThat(facts.get("乙").orElseThrow().span().place()).isEqualTo("2025/_defaults.yaml:2:12");
    assertThat(facts.get("丙").orElseThrow().span().place()).isEqualTo("a.yaml:5:6");
    YamlMap settings = (YamlMap) draft.data().get("settings").orElseThrow();
    assertThat(((YamlList) settings.get("order").orElseThrow()).items()).hasToString("[c]");
    assertThat(settings.get("t").orElseThrow()).hasToString("远");
  }

  @Test
  void aKeyWithoutValueTakesNoMapOrListAwayButAText() {
    YamlMap far = map("_defaults.yaml", "facts: {甲: 1}\nsettings: {order: [a], title: 远}\nkind: 远");

    Draft draft = read(HEAD + "facts:\nsettings: {order: , title: }\nsections:", far).orElseThrow();

    assertThat(draft.content().facts()).containsKey("甲");
    YamlMap settings = (YamlMap) draft.data().get("settings").orElseThrow();
    assertThat(((YamlList) settings.get("order").orElseThrow()).items()).hasToString("[a]");
    assertThat(settings.get("title").orElseThrow()).hasToString("");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void anUnknownKeyOfDefaultsIsReportedInTheirFile() {
    read(HEAD, map("_defaults.yaml", "kind: k\nfact: {}"));

    assertThat(only(found).span().place()).isEqualTo("_defaults.yaml:2:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''|E-DATA-EMPTY-FILE 0:0+0", "- 甲|E-DATA-NOT-MAP 1:1+1"})
  void aFileIsAMapThatIsNotEmpty(String yaml, String place) {
    assertThat(Draft.map(new Source("a.yaml", yaml), node("a.yaml", yaml), found)).isEmpty();
    assertThat(places(found)).containsExactly(place);
  }

  @Test
  void emptyDefaultsAreNoMistake() {
    assertThat(Draft.defaults(node("_defaults.yaml", "# 以后再写"), found)).isPresent();
    assertThat(places(found)).isEmpty();
  }

  @Test
  void findsWhereACharacterStandsFirst() {
    Draft draft =
        draft("k", HEAD + "facts:\n  甲: 好𠮷\nsections:\n  b:\n  - heading: 龘\n    text: 文。");

    assertThat(draft.place("𠮷".codePointAt(0)).place()).isEqualTo("a.yaml:5:7");
    assertThat(draft.place('龘').place()).isEqualTo("a.yaml:8:14");
    assertThat(draft.place('甲').place()).isEqualTo("a.yaml:5:3");
    assertThat(draft.place('无').place()).isEqualTo("a.yaml");
  }
}
