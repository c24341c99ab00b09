package gen.report;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.report.Roster.Missing;
import gen.report.Roster.There;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
  private static final String REGION = "河南省/三门峡市/湖滨区";
  private static final String KIND = "年度报告";

  private final Diagnostics found = new Diagnostics();

  private Optional<Roster> read(String yaml) {
    return Roster.read(Written.map("_roster.yaml", yaml), found);
  }

  private Roster roster(String yaml) {
    Roster roster = read(yaml).orElseThrow();
    assertThat(found.sorted()).isEmpty();
    return roster;
  }

  private static There there(int year, String bureau) {
    return new There(year, REGION, bureau, KIND);
  }

  private static List<String> names(List<Missing> missing) {
    return missing.stream().map(Missing::bureau).toList();
  }

  @Test
  void namesTheBureausOfOneRegion() {
    Roster roster =
        roster("year: 2025\nkind: 年度报告\nregion: " + REGION + "\nbureaus:\n  - 信访局\n  - 司法局");

    assertThat(roster.year()).contains(2025);
    assertThat(roster.kind()).contains(KIND);
    assertThat(roster.expected())
        .extracting(each -> each.region() + " " + each.bureau() + " " + each.span().line())
        .containsExactly(REGION + " 信访局 5", REGION + " 司法局 6");
  }

  @Test
  void namesTheBureausOfSeveralRegions() {
    Roster roster = roster("regions:\n  河南省/甲市: [信访局, 司法局]\n  河南省/乙市:\n    - 信访局");

    assertThat(roster.year()).isEmpty();
    assertThat(roster.expected())
        .extracting(each -> each.region() + " " + each.bureau())
        .containsExactly("河南省/甲市 信访局", "河南省/甲市 司法局", "河南省/乙市 信访局");
  }

  @ParameterizedTest
  @CsvSource({
    "'bureau: [甲局]', E-DATA-UNKNOWN-KEY 1:1+6",
    "'bureaus:\n', E-ROSTER-EMPTY 1:1+8",
    "'year: 2025', E-ROSTER-EMPTY 1:1+10",
    "'regions:\n  河南省:\n', E-ROSTER-EMPTY 1:1+8",
    "'bureaus: 甲局、乙局', E-DATA-NOT-LIST 1:10+5",
    "'bureaus: [[甲局]]', E-DATA-NOT-TEXT 1:11+4",
    "'bureaus: [甲局]\nyear: 25', E-DATA-YEAR 2:7+2",
    "'bureaus: [甲局]\nregion: 河南省//甲市', E-DATA-REGION 2:9+7",
    "'regions: {河南省//甲市: [甲局]}', E-DATA-REGION 1:11+7",
    "'regions: {河南省: [甲局]}\nregion: 河南省', E-ROSTER-REGIONS 2:1+6",
    "'regions: {河南省: [甲局]}\nbureaus: [乙局]', E-ROSTER-REGIONS 2:1+7",
  })
  void aRosterWithAMistakeTellsOfNobody(String yaml, String place) {
    assertThat(read(yaml)).isEmpty();
    assertThat(Written.places(found)).hasSize(1);
    assertThat(Written.places(found).get(0)).startsWith(place.split("\\+")[0]);
  }

  @Test
  void aNameThatStandsTwiceCountsOnce() {
    Roster roster = read("regions:\n  河南省: [甲局, 甲局]\n  湖南省: [甲局]").orElseThrow();

    assertThat(Written.places(found)).containsExactly("W-ROSTER-TWICE 2:13+2");
    assertThat(roster.expected()).hasSize(2);
  }

  @Test
  void theExamplesOfTheManualAreSound() throws IOException {
    String manual = Files.readString(Path.of("src/site/markdown/使用手册.md"));
    String section = manual.substring(manual.indexOf("### 8.2"), manual.indexOf("## 9 "));
    List<String> examples =
        Pattern.compile("(?s)```yaml\\n(.*?)```")
            .matcher(section)
            .results()
            .map(block -> block.group(1))
            .toList();

    assertThat(examples).extracting(yaml -> roster(yaml).expected().size()).containsExactly(3, 4);
  }

  @Test
  void aProvinceThatIsNoneIsTold() {
    assertThat(read("region: 河南/甲市\nbureaus: [甲局]")).isPresent();
    assertThat(Written.places(found)).containsExactly("W-REGION-PROVINCE 1:9+5");
  }

  @Test
  void tellsWhoHasNoDataFile() {
    Roster roster = roster("year: 2025\nregion: " + REGION + "\nbureaus: [信访局, 司法局, 财政局]");

    assertThat(roster.missing(List.of(there(2025, "司法局"), there(2024, "财政局"))))
        .containsExactly(
            new Missing(2025, REGION, "信访局", ""), new Missing(2025, REGION, "财政局", ""));
  }

  @Test
  void withoutAYearItHoldsForEachOfTheDataFiles() {
    Roster roster = roster("bureaus: [信访局, 司法局]");

    assertThat(roster.missing(List.of(there(2024, "司法局"), there(2025, "信访局"))))
        .containsExactly(
            new Missing(2025, REGION, "司法局", ""), new Missing(2024, REGION, "信访局", ""));
  }

  @Test
  void withoutAnyDataFileNeitherYearNorRegionIsKnown() {
    assertThat(roster("bureaus: [信访局]").missing(List.of()))
        .containsExactly(new Missing(0, "", "信访局", ""));
  }

  @Test
  void withoutARegionItIsWhatTheRegionsOfTheDataFilesBeginWith() {
    Roster roster = roster("bureaus: [信访局]");
    List<There> there =
        List.of(
            new There(2025, "河南省/三门峡市/湖滨区", "甲局", KIND),
            new There(2025, "河南省/三门峡市/陕州区", "乙局", KIND),
            new There(2025, "", "丙局", KIND));

    assertThat(roster.missing(there)).extracting(Missing::region).containsExactly("河南省/三门峡市");
  }

  @Test
  void aBureauOfAnotherRegionOrKindIsNotTheOne() {
    Roster roster = roster("kind: 年度报告\nregion: " + REGION + "\nbureaus: [信访局, 司法局]");

    List<Missing> missing =
        roster.missing(
            List.of(
                new There(2025, "河南省/三门峡市", "信访局", KIND), new There(2025, REGION, "司法局", "情况通报")));

    assertThat(missing)
        .containsExactly(
            new Missing(2025, REGION, "信访局", "信访局（河南省/三门峡市）"),
            new Missing(2025, REGION, "司法局", ""));
  }

  @Test
  void whatCouldNotBeReadOfAFileFits() {
    Roster roster = roster("year: 2025\nkind: 年度报告\nregion: " + REGION + "\nbureaus: [信访局, 司法局]");

    assertThat(
            roster.missing(List.of(new There(0, "", "信访局", ""), new There(0, REGION, "司法局", ""))))
        .isEmpty();
  }

  @Test
  void tellsWhichNameMayBeMeant() {
    Roster roster = roster("region: " + REGION + "\nbureaus: [湖滨区住建局, 湖滨区信仿局, 湖滨区财政局]");

    List<Missing> missing =
        roster.missing(
            List.of(there(2025, "湖滨区住房和城乡建设局"), there(2025, "湖滨区信访局"), there(2024, "湖滨区财政局")));

    assertThat(missing)
        .filteredOn(each -> each.year() == 2025)
        .extracting(each -> each.bureau() + " " + each.near())
        .containsExactly("湖滨区住建局 湖滨区住房和城乡建设局", "湖滨区信仿局 湖滨区信访局", "湖滨区财政局 ");
  }

  @Test
  void oneThatTheRosterNamesItselfIsNotMeantForAnother() {
    Roster roster = roster("bureaus: [甲区信访局, 甲区信仿局]");

    assertThat(roster.missing(List.of(there(2025, "甲区信访局"))))
        .extracting(Missing::near)
        .containsExactly("");
  }

  @Test
  void theOrderOfTheDataFilesDoesNotMatter() {
    Roster roster = roster("bureaus: [甲区信防局, 乙局]");
    List<There> there =
        new ArrayList<>(List.of(there(2024, "甲区信访局"), there(2025, "甲区信方局"), there(2025, "丙局")));
    List<Missing> expected = roster.missing(there);
    Collections.reverse(there);

    assertThat(roster.missing(there)).isEqualTo(expected);
    assertThat(names(expected)).containsExactly("甲区信防局", "乙局", "甲区信防局", "乙局");
  }
}
