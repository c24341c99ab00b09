package gen.report;

import static gen.report.Written.map;
import static gen.report.Written.only;
import static gen.report.Written.places;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.report.Settings.Words;
import gen.yaml.YamlMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final YamlMap BASE = map("settings.yaml", Written.SETTINGS);
  private final Diagnostics found = new Diagnostics();

  private Settings read(String... layers) {
    return Settings.read(BASE, Stream.of(layers).map(Written::map).toList(), found);
  }

  private static List<String> texts(List<Words> words) {
    return words.stream().map(w -> w.prose().toString()).toList();
  }

  @Test
  void withoutLayersTheKindSaysAll() {
    Settings settings = read();

    assertThat(((Words) settings.values().get("title")).prose()).hasToString("关于${year}年的报告");
    assertThat(texts(settings.list("order"))).containsExactly("measures", "problems", "other");
    assertThat(settings.group("headings").keySet())
        .containsExactly("measures", "problems", "plans", "other");
    assertThat(settings.words("empty_text", "other")).hasToString("Optional[无]");
    assertThat(settings.words("empty_text", "plans")).isEmpty();
    assertThat(settings.words("empty_text", "nothing")).isEmpty();
    assertThat(settings.words("nothing", "other")).isEmpty();
    assertThat(settings.list("title")).isEmpty();
    assertThat(places(found)).isEmpty();
  }

  @Test
  void nearerLayersChangeSingleKeysAndReplaceLists() {
    Settings settings =
        read(
            "{order: [plans, other], headings: {plans: 省的安排, other: 省的其他}, title: 省的标题}",
            "{headings: {plans: 县的安排}, closing: 特此报告。}");

    assertThat(texts(settings.list("order"))).containsExactly("plans", "other");
    assertThat(settings.words("headings", "plans")).hasToString("Optional[县的安排]");
    assertThat(settings.words("headings", "other")).hasToString("Optional[省的其他]");
    assertThat(settings.words("headings", "measures")).hasToString("Optional[举措]");
    assertThat(((Words) settings.values().get("title")).prose()).hasToString("省的标题");
    assertThat(((Words) settings.values().get("closing")).prose()).hasToString("特此报告。");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void anEmptyValueSwitchesATextOff() {
    Settings settings = read("{issuer: , empty_text: {other: }}");

    assertThat(((Words) settings.values().get("issuer")).prose().isEmpty()).isTrue();
    assertThat(settings.words("empty_text", "other")).isEmpty();
    assertThat(places(found)).isEmpty();
  }

  @Test
  void everyTextKeepsTheFileAndPlaceItStandsIn() {
    Settings settings = Settings.read(BASE, List.of(map("省/settings.yaml", "title: 省")), found);

    Words title = (Words) settings.values().get("title");
    Words issuer = (Words) settings.values().get("issuer");
    assertThat(title.span().place()).isEqualTo("省/settings.yaml:1:8");
    assertThat(issuer.span().place()).isEqualTo("settings.yaml:1:9");
    assertThat(settings.all()).contains(title, issuer).hasSize(4 + 3 + 4 * 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{titel: 甲}|E-DATA-UNKNOWN-KEY 1:2+5",
        "{headings: {measure: 甲}}|E-DATA-UNKNOWN-KEY 1:13+7",
        "{title: [甲]}|E-DATA-NOT-TEXT 1:9+1",
        "{title: {甲: 乙}}|E-DATA-NOT-TEXT 1:10+1",
        "{order: measures}|E-DATA-NOT-LIST 1:9+8",
        "{order: [[measures]]}|E-DATA-NOT-TEXT 1:10+1",
        "{headings: 甲}|E-DATA-NOT-MAP 1:12+1",
        "{headings: [甲]}|E-DATA-NOT-MAP 1:12+1",
        "{headings: {plans: [甲]}}|E-DATA-NOT-TEXT 1:20+1",
        "{issuer_style: 独占一行}|E-SETTING-STYLE 1:16+4",
        "{heading_style: {plans: runin}}|E-SETTING-STYLE 1:25+5",
        "'{title: \"${month}\"}'|E-TEXT-PLACEHOLDER 1:10+8"
      })
  void refusesWithItsPlace(String layer, String place) {
    read(layer);

    assertThat(places(found)).containsExactly(place);
  }

  @Test
  void namesTheKeyThatWasProbablyMeant() {
    read("{headings: {measure: 甲}}");

    assertThat(only(found).arguments().get(1)).isEqualTo("measures");
    assertThat(only(found).hint()).isEqualTo("near");
  }

  @Test
  void aLayerThatIsNotSoundChangesNothing() {
    assertThat(read("{title: [甲], titel: 乙}").values().get("title"))
        .isEqualTo(read().values().get("title"));
  }

  @ParameterizedTest
  @CsvSource({"是, 1", "true, 4", "'', 0", "Yes, 3"})
  void whatIsYesOrNoByDefaultIsOneOfThemEverywhere(String written, int length) {
    YamlMap base = map("settings.yaml", "signed: yes");

    Settings.read(base, List.of(map("signed: no")), found);
    assertThat(places(found)).isEmpty();
    Settings.read(base, List.of(map("signed: '" + written + "'")), found);
    assertThat(places(found)).containsExactly("E-SETTING-SWITCH 1:9+" + (length + 2));
    assertThat(only(found).arguments()).containsExactly(written);
  }

  @ParameterizedTest
  @CsvSource({"own-line", "run-in"})
  void knowsTwoStyles(String style) {
    read("{issuer_style: " + style + ", heading_style: {plans: " + style + "}}");

    assertThat(places(found)).isEmpty();
  }

  private static final YamlMap OPEN =
      map(
          "settings.yaml",
          "groups: {学习: {headings: [甲], form: parts, at_most: }, 信访: {topics: [乙]}}");

  private Settings open(String... layers) {
    return Settings.read(OPEN, Stream.of(layers).map(Written::map).toList(), found);
  }

  private static Settings.Group named(Settings settings, String name) {
    return (Settings.Group) settings.group("groups").get(name);
  }

  @Test
  void theOpenSettingTakesNamesOfTheLayersOwn() {
    Settings settings = open("groups: {普法: {headings: [丙], topics: [丁], at_most: 3}}");

    assertThat(settings.group("groups").keySet()).containsExactly("学习", "信访", "普法");
    assertThat(named(settings, "普法").values().keySet())
        .containsExactly("headings", "topics", "at_most");
    assertThat(places(found)).isEmpty();
  }

  @Test
  void anEntryOfTheOpenSettingIsChangedKeyByKey() {
    Settings settings = open("groups: {学习: {topics: [丙]}}", "groups: {学习: {form: points}}");

    assertThat(named(settings, "学习").values().keySet())
        .containsExactly("headings", "form", "at_most", "topics");
    assertThat(named(settings, "学习").values().get("form").toString()).contains("points");
    assertThat(places(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "groups: {新: {topic: [甲]}}|E-DATA-UNKNOWN-KEY 1:14+5",
        "groups: {新: {topics: 甲}}|E-DATA-NOT-LIST 1:22+1",
        "groups: {新: {form: [甲]}}|E-DATA-NOT-TEXT 1:20+1",
        "groups: {新: [甲]}|E-DATA-NOT-MAP 1:13+1",
        "groups: [甲]|E-DATA-NOT-MAP 1:9+1"
      })
  void everyEntryOfTheOpenSettingHasTheSameForm(String layer, String place) {
    open(layer);

    assertThat(places(found)).containsExactly(place);
  }
}
