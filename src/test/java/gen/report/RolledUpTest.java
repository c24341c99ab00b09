package gen.report;

import static gen.report.Written.map;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolledUpTest {
  private final Diagnostics found = new Diagnostics();
  private final List<Stated> bureaus = new ArrayList<>();

  private Draft draft(String file, String bureau, String rest) {
    String yaml = "bureau: " + bureau + "\nregion: 江苏省/扬州市/甲区\nyear: 2025\n" + rest;
    YamlMap kind = map("kind.yaml", "kind: 报告");
    return Draft.read(new Source(file, yaml), map(file, yaml), List.of(kind), found).orElseThrow();
  }

  private RolledUpTest bureau(String name, String facts) {
    bureaus.add(draft(name + ".yaml", name, "facts: {" + facts + "}\n").stated());
    return this;
  }

  /** The district's file, whose own lines begin on line 4. */
  private Draft summed(String rest) {
    Draft draft = draft("区.yaml", "甲区人民政府", rest);
    return RolledUp.of(draft.stated(), bureaus, List.of(), found)
        .map(sums -> draft.with(sums, found))
        .orElse(draft);
  }

  private List<String> places() {
    return found.sorted().stream().map(d -> d.code() + " " + d.span().place()).toList();
  }

  private static String written(Draft draft, String fact) {
    return draft.content().facts().get(fact).written();
  }

  @Test
  void theSumsAreFactsWhichTheTextPlaces() {
    bureau("甲局", "事: 5件, 人: 60余人").bureau("乙局", "事: 7件, 人: 20人");

    Draft draft = summed("rollup: {from: .}\nsections: {measures: '办${facts.事}。'}");

    assertThat(places()).isEmpty();
    assertThat(written(draft, "事")).isEqualTo("12件");
    assertThat(written(draft, "人")).isEqualTo("80余人");
    assertThat(draft.stated().facts()).doesNotContainKey("其他");
  }

  @Test
  void aFactThatNobodyStatesIsUnknown() {
    bureau("甲局", "事: 5件");

    summed("rollup: {from: .}\nsections:\n  measures: 办${facts.亊}。");

    assertThat(places()).containsExactly("E-FACT-UNKNOWN 区.yaml:6:14");
  }

  /** Three bureaus with 12件 in all. */
  @ParameterizedTest
  @CsvSource({
    "12件, ''",
    "0.0012万件, ''",
    "11件, E-ROLLUP-SUM",
    "13件, E-ROLLUP-SUM",
    "10余件, ''",
    "20余件, E-ROLLUP-SUM",
    "约13件, E-ROLLUP-SUM",
    "约10件, ''",
    "12次, W-ROLLUP-UNIT",
    "'{value: 13件, scope: 本级}', E-ROLLUP-SUM",
    "若干, W-ROLLUP-VALUE",
    "12, W-ROLLUP-VALUE"
  })
  void whatTheDistrictStatesIsComparedWithTheSum(String stated, String code) {
    bureau("甲局", "事: 5件").bureau("乙局", "事: 4件").bureau("丙局", "事: 3件");

    Draft draft = summed("rollup: {from: .}\nfacts:\n  事: " + stated);

    assertThat(found.sorted().stream().map(Diagnostic::code).toList())
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    found.sorted().forEach(d -> assertThat(d.span().place()).startsWith("区.yaml:6:"));
    assertThat(stated).contains(written(draft, "事"));
  }

  @ParameterizedTest
  @CsvSource({
    "80余人, ''",
    "80人, W-ROLLUP-SUM",
    "85人, W-ROLLUP-SUM",
    "79人, E-ROLLUP-SUM",
    "90余人, W-ROLLUP-SUM"
  })
  void roundSumsAreComparedAsFarAsTheyGo(String stated, String code) {
    bureau("甲局", "事: 60余人").bureau("乙局", "事: 20人");

    summed("rollup: {from: .}\nfacts: {事: " + stated + "}");

    assertThat(found.sorted().stream().map(Diagnostic::code).toList())
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void whatDiffersIsToldWithBothFiguresAndWhereTheyStand() {
    bureau("甲局", "事: 5批20人").bureau("乙局", "事: 4批1万人");

    summed("rollup: {from: .}\nfacts: {事: 10批10019人}");

    Diagnostic sum = Written.only(found);
    assertThat(sum.code()).isEqualTo("E-ROLLUP-SUM");
    assertThat(sum.arguments()).containsExactly("事", "10批10019人", "9批10020人", "1批1人", "2");
    assertThat(sum.related().stream().map(r -> r.span().place()).toList())
        .containsExactly("甲局.yaml:4:12", "乙局.yaml:4:12");
  }

  @ParameterizedTest
  @CsvSource({"4件, E-ROLLUP-SUM", "5件, ''", "6件, W-ROLLUP-SUM"})
  void aSumThatLacksABureauMayBeSmaller(String stated, String code) {
    bureau("甲局", "事: 5件");

    summed("rollup: {bureaus: [甲局, 乙局]}\nfacts: {事: " + stated + "}");

    assertThat(found.sorted().stream().map(Diagnostic::code).toList())
        .containsExactlyInAnyOrderElementsOf(
            code.isEmpty() ? List.of("W-ROLLUP-MISSING") : List.of("W-ROLLUP-MISSING", code));
  }

  @Test
  void orOneWhoseFigureStaysApart() {
    bureau("甲局", "事: 5件").bureau("乙局", "事: 4次");

    summed("rollup: {from: .}\nfacts: {事: 9件}");

    assertThat(places()).containsExactly("W-ROLLUP-UNIT 乙局.yaml:4:12", "W-ROLLUP-SUM 区.yaml:5:12");
  }

  @Test
  void figuresOfAnotherUnitOrScopeAreTold() {
    bureau("甲局", "事: 5件, 人: {value: 3人, scope: 甲}")
        .bureau("乙局", "事: 4次, 人: {value: 3人, scope: 乙}")
        .bureau("丙局", "事: 多");

    summed("rollup: {from: .}");

    assertThat(places())
        .containsExactly(
            "W-ROLLUP-VALUE 丙局.yaml:4:12",
            "W-ROLLUP-UNIT 乙局.yaml:4:12",
            "W-ROLLUP-SCOPE 乙局.yaml:4:27");
    assertThat(found.sorted().get(0).hint()).isEqualTo("text");
    assertThat(found.sorted())
        .allSatisfy(
            d -> assertThat(d.related().get(0).span().source().name()).isEqualTo("甲局.yaml"));
  }

  @Test
  void onlyTheFactsOfTheListAreAdded() {
    bureau("甲局", "普法活动: 5次, 人: 3人, 办结率: 98%");

    Draft draft = summed("rollup:\n  facts: [人, 普法话动, 办结率]");

    assertThat(draft.content().facts()).containsKey("人").doesNotContainKey("事");
    assertThat(places()).containsExactly("W-ROLLUP-FACT 区.yaml:5:14", "W-ROLLUP-VALUE 区.yaml:5:20");
    assertThat(found.sorted().get(0).arguments()).containsExactly("普法话动", "普法活动");
    assertThat(found.sorted().get(0).hint()).isEqualTo("near");
    assertThat(found.sorted().get(1).hint()).isEqualTo("rate");
  }

  @Test
  void theRosterIsComparedWithTheFiles() {
    bureau("甲区信访局", "事: 5件").bureau("甲区司法局", "事: 7件").bureau("甲区司法局", "事: 9件");

    Draft draft = summed("rollup:\n  bureaus:\n  - 甲区司法局\n  - 甲区信仿局\n  - 市监局");

    assertThat(written(draft, "事")).isEqualTo("12件");
    assertThat(places())
        .containsExactly(
            "W-ROLLUP-MISSING 区.yaml:7:5",
            "W-ROLLUP-MISSING 区.yaml:8:5",
            "W-ROLLUP-EXTRA 甲区信访局.yaml",
            "W-ROLLUP-TWICE 甲区司法局.yaml");
    assertThat(found.sorted().get(0).hint()).isEqualTo("near");
    assertThat(found.sorted().get(0).arguments()).containsExactly("甲区信仿局", "甲区信访局");
    assertThat(found.sorted().get(1).hint()).isEmpty();
    assertThat(rows(tables(draft).get(0)).get(0)).startsWith("司法局 ");
  }

  @Test
  void aNameThatOneOfTheTwoWritesShortIsToldInBothPlaces() {
    bureau("甲区司法局", "事: 7件").bureau("甲区民政局", "事: 1件").bureau("甲区住房和城乡建设局", "事: 5件");

    summed("rollup:\n  bureaus:\n  - 甲区司法局\n  - 甲区住建局");

    Diagnostic missing = found.sorted().get(0);
    assertThat(missing.code() + missing.hint()).isEqualTo("W-ROLLUP-MISSINGnear");
    assertThat(missing.arguments()).containsExactly("甲区住建局", "甲区住房和城乡建设局");
    List<Diagnostic> extras =
        found.sorted().stream().filter(d -> d.code().equals("W-ROLLUP-EXTRA")).toList();
    assertThat(extras.stream().map(d -> d.arguments() + d.hint()).toList())
        .containsExactlyInAnyOrder("[甲区住房和城乡建设局, 甲区住建局]near", "[甲区民政局, ]");
    assertThat(extras.stream().map(d -> d.related().get(0).span().place()).toList())
        .containsExactlyInAnyOrder("区.yaml:7:5", "区.yaml:6:5");
  }

  @Test
  void withoutAnyBureauThereIsAnError() {
    summed("rollup: {from: 甲区, kind: 通报}");

    assertThat(places()).containsExactly("E-ROLLUP-EMPTY 区.yaml:4:16");
    assertThat(found.sorted().get(0).arguments()).containsExactly("甲区", "2025", "通报");
  }

  @Test
  void whatIsWrittenWrongIsTold() {
    bureau("甲局", "事: 5件");

    summed("rollup: {form: ., table:, bureaus: 甲局}");

    assertThat(places())
        .containsExactly(
            "E-DATA-UNKNOWN-KEY 区.yaml:4:10",
            "E-DATA-EMPTY 区.yaml:4:19",
            "E-DATA-NOT-LIST 区.yaml:4:36");
  }

  private static List<Table> tables(Draft draft) {
    List<Attachment> attachments = draft.content().attachments();
    return attachments.get(attachments.size() - 1).blocks().stream()
        .flatMap(block -> block.table().stream())
        .toList();
  }

  private static List<String> rows(Table table) {
    return table.rows().stream()
        .map(row -> row.stream().map(Prose::toString).collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> remarks(Draft draft) {
    return draft.content().attachments().get(0).blocks().stream()
        .flatMap(block -> block.paragraphs().stream())
        .map(Prose::toString)
        .toList();
  }

  @Test
  void theAttachmentHasARowForEachBureau() {
    bureau("甲区信访局", "事: 5件, 人: 3人").bureau("甲区司法局", "事: 4次").bureau("税务局", "率: 5%, 事: 7件");

    Draft draft = summed("rollup: {from: .}\nfacts: {人: 3人}");

    assertThat(draft.content().attachments().get(0).title()).hasToString("各单位主要数据汇总表");
    Table table = tables(draft).get(0);
    assertThat(table.columns().stream().map(Prose::toString)).containsExactly("单位", "事", "人");
    assertThat(rows(table))
        .containsExactly(
            "信访局 ${facts.事（甲区信访局）} ${facts.人（甲区信访局）}",
            "司法局 ${facts.事（甲区司法局）}* —",
            "税务局 ${facts.事（税务局）} —",
            "合计 ${facts.事} ${facts.人}");
    assertThat(written(draft, "事（甲区司法局）")).isEqualTo("4次");
    assertThat(table.note().orElseThrow()).hasToString("注：标*的未计入合计：司法局事（计量单位不同）。");
    assertThat(remarks(draft)).containsExactly("不作合计的数据：率（比率、平均数）。");
    assertThat(draft.stated().facts()).containsKey("事");
  }

  @Test
  void itSaysWhatIsMissingAndWhatIsStatedOtherwise() {
    bureau("甲局", "事: 5件");

    Draft draft = summed("rollup: {bureaus: [甲局, 乙局], table: 汇总表}\nfacts: {事: 6件}");

    assertThat(draft.content().attachments().get(0).title()).hasToString("汇总表");
    assertThat(rows(tables(draft).get(0)).get(1)).isEqualTo("合计 ${facts.事（合计）}");
    assertThat(written(draft, "事（合计）")).isEqualTo("5件");
    assertThat(remarks(draft))
        .containsExactly("未报送数据的单位：乙局。", "事正文为${facts.事}，上表合计为${facts.事（合计）}。");
  }

  @Test
  void thereNeedNotBeOne() {
    bureau("甲局", "事: 5件");

    Draft draft = summed("rollup: {table: no}");

    assertThat(draft.content().attachments()).isEmpty();
    assertThat(draft.content().facts()).containsOnlyKeys("事");
  }

  private static String facts(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "开展工作" + i + ": " + i + "000件次")
        .collect(Collectors.joining(", "));
  }

  @Test
  void manyFactsOfAFewBureausAreARowEach() {
    bureau("甲局", facts(30)).bureau("乙局", facts(30));

    Draft draft = summed("rollup: {from: .}");

    assertThat(places()).isEmpty();
    Table table = tables(draft).get(0);
    assertThat(tables(draft)).hasSize(1);
    assertThat(table.columns().stream().map(Prose::toString))
        .containsExactly("项目", "甲局", "乙局", "合计");
    assertThat(rows(table)).hasSize(30);
    assertThat(rows(table).get(29))
        .isEqualTo("开展工作30 ${facts.开展工作30（甲局）} ${facts.开展工作30（乙局）} ${facts.开展工作30}");
  }

  @Test
  void manyFactsOfManyBureausAreSeveralTables() {
    IntStream.rangeClosed(1, 12).forEach(i -> bureau("第" + i + "局", facts(20)));

    Draft draft = summed("rollup: {from: .}");

    assertThat(places()).isEmpty();
    List<Table> tables = tables(draft);
    assertThat(tables).hasSize(4);
    assertThat(tables).allSatisfy(table -> assertThat(table.columns()).hasSize(6));
    assertThat(tables).allSatisfy(table -> assertThat(table.rows()).hasSize(13));
    assertThat(tables.stream().map(table -> table.caption().orElseThrow().toString()))
        .containsExactly("各单位主要数据汇总表（一）", "各单位主要数据汇总表（二）", "各单位主要数据汇总表（三）", "各单位主要数据汇总表（四）");
    assertThat(tables.stream().flatMap(table -> table.columns().stream().skip(1)))
        .hasSize(20)
        .doesNotHaveDuplicates();
  }
}
