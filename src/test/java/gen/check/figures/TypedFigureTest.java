package gen.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import gen.diag.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFigureTest {
  private final TypedFigure rule = new TypedFigure();

  @ParameterizedTest
  @CsvSource({
    "全年召开座谈会10次。, 10次",
    "全年办理信访事项485件，群众满意。, 485件",
    "群众满意率达97.41%。, 97.41%",
    "培训信访干部60余人。, 60余人",
    "发放手册1万余册。, 1万余册",
    "接待来访群众76批372人。, 76批372人",
    "举办培训班5期，其他事项照旧。, 5期",
    "全区15个街道参与宣传。, 15个",
    "挽回经济损失1385.5万元。, 1385.5万元",
    "及时受理率100%。, 100%",
    "聘请律师20名。, 20名",
    "集中学习《宪法》《信访工作条例》等法律法规10余次。, 10余次",
    "周年之际，15个街道参与。, 15个",
    "其中：来信12件。, 12件",
    "满意率较上年提高2.63个百分点。, 2.63个百分点",
  })
  void aStatisticBelongsAmongTheFacts(String paragraph, String marked) {
    assertThat(Checking.marked(rule, paragraph)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年5月12日上午9:30召开会议。",
        "印发湖信〔2023〕3号文件，落实“1234”工作法。",
        "依托12345热线和15分钟法律服务圈，服务G20峰会。",
        "按照《信访工作条例》第3条、第12条规定办理。",
        "在15日内答复，60日内办结，3个月内回访。",
        "落实《纲要（2021—2025年）》和“2-1-1-5-2”框架。",
        "每月开展学习2次以上，每季度督查1次。",
        "要求接访不少于12次，合格率不低于95%。",
        "制定20条措施，办好10件民生实事。",
        "建立3项机制，设立1个中心。",
        "实现100%全覆盖，做到100%受理。",
        "落实“15件实事”清单。",
        "对照《信访工作条例》12条要求。",
        "发放1,200份、1，200份。",
        "成立由5人小组牵头的专班。",
        "计划到年底办结30件，力争化解20件。",
        "深入第12次全体会议精神学习。",
        "拨打电话010-65231234件件有回音。",
        "推广“1户1册”，做到1人1档。",
      })
  void otherNumbersAreNone(String paragraph) {
    assertThat(Checking.marked(rule, paragraph)).isEmpty();
  }

  @Test
  void placedFactsAreNot() {
    assertThat(Figured.places(rule, List.of("座谈会: 10次"), "召开座谈会${facts.座谈会}。")).isEmpty();
  }

  @Test
  void aParagraphIsToldOfOnceWithHowManyItHas() {
    List<Diagnostic> found =
        Figured.findings(rule, List.of(), "召开座谈会10次，第3次扩大到“20人”。培训9次，发放手册500册。");

    assertThat(found).extracting(d -> d.span().text()).containsExactly("10次");
    assertThat(found.get(0).arguments()).containsExactly("10次", "", "3");
  }

  @Test
  void everyParagraphIsToldOf() {
    assertThat(
            Checking.places(
                rule,
                "sections:\n  measures: |\n    召开座谈会10次。\n\n    培训9次，座谈5次。\n  problems: 乙。\n"))
        .containsExactly("C-FIGURE-TYPED 6:10+3", "C-FIGURE-TYPED 8:7+2");
  }

  @Test
  void theOnlyFactThatSaysItIsNamed() {
    List<Diagnostic> found =
        Figured.findings(rule, List.of("座谈会: 10次", "培训: 9次"), "召开座谈会10次，培训9次。");

    assertThat(found).extracting(Diagnostic::code).containsOnly("C-FIGURE-TYPED");
    assertThat(found).extracting(Diagnostic::hint).containsExactly("known");
    assertThat(found.get(0).arguments()).containsExactly("10次", "座谈会", "2");
    assertThat(found.get(0).related().get(0).span().line()).isEqualTo(5);
  }

  @Test
  void whichOfTwoFactsIsMeantIsNotGuessed() {
    List<Diagnostic> found = Figured.findings(rule, List.of("座谈会: 10次", "培训: 10次"), "召开座谈会10次。");

    assertThat(found).extracting(Diagnostic::hint).containsExactly("");
  }

  @Test
  void plansHaveNoFactsYet() {
    assertThat(
            Checking.places(rule, "sections:\n  measures: 甲。\n  problems: 乙。\n  plans: 开展培训12次。\n"))
        .isEmpty();
  }
}
