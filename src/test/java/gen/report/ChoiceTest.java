package gen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
  private static final List<String> WORDINGS = List.of("甲", "乙", "丙");

  /** The bureaus of one district. */
  private static final List<String> NEIGHBOURS =
      List.of(
          "信访局 司法局 教育局 民政局 财政局 审计局 统计局 水利局 林业局 气象局 发展和改革局 人力资源和社会保障局 自然资源局 生态环境局 住房和城乡建设局 交通运输局"
              .concat(
                  " 农业农村局 商务局 文化广电和旅游局 卫生健康局 退役军人事务局 应急管理局 市场监督管理局 医疗保障局 城市管理局 乡村振兴局 公安局 政务服务局 科技局")
              .concat(" 体育局 粮食局 档案局 供销社 残联 工信局 投资促进局 园林局 消防救援大队 税务局 机关事务中心")
              .split(" "));

  private static Choice choice(String bureau, int year) {
    return new Choice(Region.parse("河南省/三门峡市/湖滨区").orElseThrow(), "湖滨区" + bureau, year);
  }

  private static List<String> report(String bureau, int year) {
    Choice choice = choice(bureau, year);
    return IntStream.range(0, 30).mapToObj(i -> choice.of("clause " + i, WORDINGS)).toList();
  }

  @Test
  void theSameReportAlwaysGetsTheSame() {
    assertThat(report("信访局", 2025)).isEqualTo(report("信访局", 2025));
    assertThat(choice("信访局", 2025).of("clause 理论学习", WORDINGS)).isEqualTo("丙");
  }

  @ParameterizedTest
  @ValueSource(ints = {1999, 2024, 2025, 2030})
  void noYearRepeatsAnythingOfTheLastOne(int year) {
    List<String> last = report("信访局", year - 1);
    List<String> next = report("信访局", year);
    for (int i = 0; i < next.size(); i++) {
      assertThat(next.get(i)).isNotEqualTo(last.get(i));
    }
  }

  @Test
  void neighboursDifferInMostOfTheirClauses() {
    assertThat(new HashSet<>(NEIGHBOURS)).hasSize(40);
    List<Long> shared = new ArrayList<>();
    for (String one : NEIGHBOURS) {
      for (String other : NEIGHBOURS.subList(0, NEIGHBOURS.indexOf(one))) {
        List<String> a = report(one, 2025);
        List<String> b = report(other, 2025);
        shared.add(IntStream.range(0, 30).filter(i -> a.get(i).equals(b.get(i))).count());
      }
    }
    // by chance a third of 30 clauses is the same, and of 780 pairs none has as many as two thirds
    assertThat(shared.stream().mapToLong(n -> n).average().orElseThrow()).isBetween(9.0, 11.0);
    assertThat(shared).allMatch(n -> n < 20);
  }

  @Test
  void everyWordingIsUsed() {
    Set<String> used = new HashSet<>();
    NEIGHBOURS.forEach(bureau -> used.add(choice(bureau, 2025).of("clause 理论学习", WORDINGS)));
    assertThat(used).containsExactlyInAnyOrderElementsOf(WORDINGS);
  }

  @Test
  void differentRegionsDifferThoughTheirOfficesHaveOneName() {
    Choice one = new Choice(Region.parse("河南省/甲市").orElseThrow(), "信访局", 2025);
    Choice other = new Choice(Region.parse("河南省/乙市").orElseThrow(), "信访局", 2025);
    assertThat(IntStream.range(0, 30).filter(i -> same(one, other, "clause " + i)).count())
        .isLessThan(20);
  }

  private static boolean same(Choice one, Choice other, String what) {
    return one.of(what, WORDINGS).equals(other.of(what, WORDINGS));
  }

  @ParameterizedTest
  @CsvSource({"12, 3, 3", "3, 3, 3", "2, 3, 2", "0, 3, 0", "5, 2147483647, 5"})
  void someAreThatManyInTheirOrder(int size, int most, int taken) {
    List<Integer> all = IntStream.range(0, size).boxed().toList();
    for (String bureau : NEIGHBOURS) {
      assertThat(choice(bureau, 2025).some(all, most, String::valueOf))
          .hasSize(taken)
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  private static final List<String> SUBJECTS =
      List.of("法治思维 队伍能力 普法实效 制度执行 矛盾化解 执法规范 数字应用 基层基础 教育治理 法律服务 源头预防 行政争议".split(" "));

  private static List<String> three(String bureau, int year) {
    return choice(bureau, year).some(SUBJECTS, 3, s -> s);
  }

  @Test
  void listsThatAnswerOneAnotherGiveTheSameSubjects() {
    for (String bureau : NEIGHBOURS) {
      List<String> causes = SUBJECTS.stream().map(s -> "原因·" + s).toList();
      assertThat(choice(bureau, 2025).some(causes, 3, s -> s.substring(3)))
          .isEqualTo(three(bureau, 2025).stream().map(s -> "原因·" + s).toList());
    }
  }

  @Test
  void whatIsLeftOutOfAListDoesNotChangeTheRestOfTheChoice() {
    for (String bureau : NEIGHBOURS) {
      List<String> chosen = three(bureau, 2025);
      List<String> fewer = SUBJECTS.stream().filter(s -> !s.equals(chosen.get(0))).toList();
      assertThat(choice(bureau, 2025).some(fewer, 3, s -> s)).containsAll(chosen.subList(1, 3));
    }
  }

  /** Of 220 ways to take three of twelve, 40 bureaus would by chance take 36 or 37. */
  @Test
  void theBureausOfADistrictTakeManyDifferentOnes() {
    for (int year = 2023; year < 2028; year++) {
      Set<List<String>> taken = new HashSet<>();
      for (String bureau : NEIGHBOURS) {
        taken.add(three(bureau, year));
      }
      assertThat(taken).hasSizeGreaterThan(30);
    }
  }

  @Test
  void everySubjectHasItsTurn() {
    List<String> taken =
        NEIGHBOURS.stream().flatMap(bureau -> three(bureau, 2025).stream()).toList();
    for (String subject : SUBJECTS) { // ten of 120 each, by chance
      assertThat(taken.stream().filter(subject::equals).count()).isBetween(3L, 20L);
    }
  }

  @Test
  void mostBureausTakeOthersTheYearAfter() {
    for (int year = 2023; year < 2028; year++) {
      int before = year - 1;
      int now = year;
      assertThat(NEIGHBOURS)
          .filteredOn(bureau -> three(bureau, now).equals(three(bureau, before)))
          .hasSizeLessThan(4);
    }
  }
}
