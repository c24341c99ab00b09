package gen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("heading", "text", "points", "网上信访投诉及来信", "及时受理率", "接访");

  @ParameterizedTest
  @CsvSource({
    "headings, heading",
    "haeding, heading",
    "test, text",
    "point, points",
    "网上信访投诉来信, 网上信访投诉及来信",
    "及时受理律, 及时受理率",
    "接方, 接访"
  })
  void findsTheWordThatWasProbablyMeant(String word, String meant) {
    assertThat(Nearest.to(word, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"year", "业务", "h", "''", "网上投诉与信件"})
  void suggestsNothingThatIsFarAway(String word) {
    assertThat(Nearest.to(word, KNOWN)).isEmpty();
  }

  @Test
  void allowsThreeChangesInALongWordAndNotFour() {
    assertThat(Nearest.to("abcdefgh123", List.of("abcdefgh456"))).contains("abcdefgh456");
    assertThat(Nearest.to("abcdefg1234", List.of("abcdefg5678"))).isEmpty();
  }

  @Test
  void prefersTheNearestAndOfEquallyNearTheFirst() {
    assertThat(Nearest.to("专题研讨会", List.of("专题研讨班", "专题研讨"))).contains("专题研讨班");
    assertThat(Nearest.to("专题研究会", List.of("专题研讨", "专题研究"))).contains("专题研究");
  }

  @ParameterizedTest
  @CsvSource({"甲区住建局, 甲区住房和城乡建设局", "甲区住房和城乡建设局, 甲区住建局", "甲区发改委, 甲区发展和改革委员会"})
  void findsTheNameThatIsWrittenShortInOneOfTwoPlaces(String word, String meant) {
    List<String> known = List.of("甲区民政局", meant, "甲区建设监理局");

    assertThat(Nearest.unabridged(word, known)).contains(meant);
  }

  @Test
  void butNotOneOfSeveralOrAnother() {
    assertThat(Nearest.unabridged("甲区交通局", List.of("甲区交通运输局", "甲区交通管理局"))).isEmpty();
    assertThat(Nearest.unabridged("甲区住建局", List.of("甲区民政局", "甲区住建局"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"中心组学刁, 中心组学习", "普法活东, 普法活动", "水政巡查, ''", "接方, ''", "abcdefgh123, ''"})
  void isCloseOnlyWithOneChangeInFour(String word, String meant) {
    List<String> known = List.of("行政检查", "中心组学习", "普法活动", "接访", "abcdefgh456");
    assertThat(Nearest.closeTo(word, known).orElse("")).isEqualTo(meant);
  }

  @Test
  void suggestsNothingWhereNothingIsKnown() {
    assertThat(Nearest.to("text", List.of())).isEmpty();
  }

  @Test
  void anOfficeIsNotTakenForItsNeighbour() {
    List<String> there = List.of("湖滨区住房和城乡建设局", "湖滨区信访局");

    assertThat(Nearest.name("湖滨区住建局", there)).contains("湖滨区住房和城乡建设局");
    assertThat(Nearest.name("湖滨区信仿局", there)).contains("湖滨区信访局");
    assertThat(Nearest.name("湖滨区财政局", there)).isEmpty();
  }
}
