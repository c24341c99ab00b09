package gen.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import gen.diag.Diagnostic;
import gen.diag.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at facts by themselves, and at the same mistakes when they are typed. */
class FactRulesTest {
  private static final String TEXT = "甲。";

  @ParameterizedTest
  @CsvSource({
    "全年办理信访事项, 办理信访事项",
    "信访事项办理, 办理信访事项",
    "办理信访事项数, 办理信访事项",
    "办理的信访事项, 办理信访事项",
    "办理信访事项件数, 办理信访事项",
  })
  void oneFigureUnderTwoNames(String one, String two) {
    List<Diagnostic> found =
        Figured.findings(new TwoNames(), List.of(one + ": 1058件", two + ": 1058件"), TEXT);

    assertThat(found).extracting(Diagnostic::code).containsExactly("C-FIGURE-TWICE");
    assertThat(found.get(0).span().line()).isEqualTo(6);
    assertThat(found.get(0).related().get(0).span().line()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "社会稳定风险评估, 社会稳定风险评估备案, 135件次, 135件次",
    "受理信访事项, 办结信访事项, 1058件, 1058件",
    "一季度信访, 二季度信访, 485件, 485件",
    "办理信访事项, 信访事项办理, 485件, 484件",
    "办理信访事项, 信访事项办理, 485件, 485人",
    "办理信访事项, 信访事项办理, 12件, 12件",
  })
  void otherFactsMayBeEqual(String one, String two, String first, String second) {
    assertThat(
            Figured.places(new TwoNames(), List.of(one + ": " + first, two + ": " + second), TEXT))
        .isEmpty();
  }

  @Test
  void aShareIsNeverMoreThanTheWhole() {
    List<String> facts =
        List.of("群众满意率: 101.2%", "按期办结率: -3%", "按期办结率（网上）: 120%", "拨备覆盖率: 215.6%", "资金到位率: 105%");

    assertThat(Figured.places(new Rate(), facts, TEXT))
        .containsExactly("C-FIGURE-RATE 5:10+6", "C-FIGURE-RATE 6:10+3");
    assertThat(Figured.findings(new Rate(), facts, TEXT))
        .extracting(Diagnostic::severity)
        .containsOnly(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({
    "群众满意率达102%。, 102%",
    "按期办结率均为100.5%。, 100.5%",
    "及时受理率达到了120%。, 120%",
    "一次性化解率提升至101%。, 101%",
    "合格率-2%。, -2%",
  })
  void norWhenItIsTyped(String paragraph, String marked) {
    assertThat(Checking.marked(new Rate(), paragraph)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "群众满意率: 100%",
        "增长率: 120%",
        "任务完成率: 105%",
        "信访量增长率: -12%",
        "增幅: 300%",
        "预算执行率: 101%",
        "群众满意率提高: 120%",
        "差错投诉率: 120‰",
      })
  void otherRatesMayBe(String fact) {
    assertThat(Figured.places(new Rate(), List.of(fact), TEXT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "464余场次, 464余, 464场次, 460余场次",
    "16多次, 16多, 16次, 10多次",
    "23余人, 23余, 23人, 20余人",
    "1058余件, 1058余, 1058件, 1050余件",
    "101多份, 101多, 101份, 100多份",
  })
  void anExactNumberHasNothingMore(String value, String marked, String exact, String round) {
    List<Diagnostic> found =
        Figured.findings(new ExactMore(), List.of("活动: " + value), "开展活动" + value + "。");

    assertThat(found).hasSize(2);
    assertThat(found.get(0).code()).isEqualTo("C-FIGURE-MORE");
    assertThat(found.get(0).span().column()).isEqualTo(7);
    assertThat(found.get(0).span().length()).isEqualTo(marked.length());
    assertThat(found.get(1).span().text()).isEqualTo(marked);
    assertThat(found.get(0).arguments()).containsExactly(value, exact, round);
  }

  @Test
  void aFewHaveNoRoundNumber() {
    assertThat(Figured.findings(new ExactMore(), List.of(), "开展活动5余次。"))
        .extracting(Diagnostic::hint)
        .containsExactly("few");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10余场次", "60余人", "1万余册", "3.86万余人", "25余公里", "120多件", "1.5万多份", "12年多", "15余亩"})
  void aRoundOrMeasuredOneMay(String value) {
    assertThat(Figured.places(new ExactMore(), List.of("活动: " + value), "开展" + value + "。"))
        .isEmpty();
  }

  @Test
  void itIsPlacedBehindAQuotationMarkToo() {
    assertThat(Figured.places(new ExactMore(), List.of("活动: \"464余场次\""), TEXT))
        .containsExactly("C-FIGURE-MORE 5:8+4");
  }

  @ParameterizedTest
  @CsvSource({"76批372人, 306批次994人次", "76批次372人, 306批994人", "30件50人, 31件次60人次"})
  void pairsOfOneParagraphAreCountedTheSameWay(String one, String two) {
    List<Diagnostic> found =
        Figured.findings(
            new UnitChange(),
            List.of("甲: " + one, "乙: " + two),
            "领导接访${facts.甲}。其他领导接访${facts.乙}。");

    assertThat(found).extracting(Diagnostic::code).containsExactly("C-FIGURE-UNIT");
    assertThat(found.get(0).span().text()).isEqualTo("${facts.乙}");
    assertThat(found.get(0).related().get(0).span().text()).isEqualTo("${facts.甲}");
  }

  @ParameterizedTest
  @CsvSource({
    "76批372人, 306批994人",
    "76批372人, 306件994人次",
    "372人, 994人次",
    "76批, 306批次",
    "76批372人, 994人次",
  })
  void otherUnitsMayDiffer(String one, String two) {
    assertThat(
            Figured.places(
                new UnitChange(),
                List.of("甲: " + one, "乙: " + two),
                "领导接访${facts.甲}。其他领导接访${facts.乙}。"))
        .isEmpty();
  }
}
