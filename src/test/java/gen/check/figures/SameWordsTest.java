package gen.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameWordsTest {
  private static final List<String> FACTS =
      List.of("甲: 485件", "乙: 340件", "丙: 60余件", "丁: 340人", "戊: 97.4%", "己: 96%");

  private final SameWords rule = new SameWords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年累计办理群众网上信访投诉${facts.甲}。渠道畅通，累计办理群众网上信访投诉${facts.乙}。",
        "办理群众网上信访投诉${facts.甲}，群众满意。${year}年办理群众网上信访投诉${facts.乙}。",
        "办理群众网上信访投诉${facts.甲}。先后办理群众网上信访投诉340件。",
        "信访事项群众满意率达${facts.戊}。信访事项群众满意率达${facts.己}。",
        "年内共办理群众网上信访投诉485件，共办理群众网上信访投诉340件。",
      })
  void oneThingHasOneFigure(String paragraph) {
    assertThat(Figured.findings(rule, FACTS, paragraph))
        .extracting(Diagnostic::code)
        .containsExactly("C-FIGURE-CONTRADICTION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上半年办理群众网上信访投诉${facts.甲}，下半年办理群众网上信访投诉${facts.乙}。",
        "2024年办理群众网上信访投诉${facts.甲}，${year}年办理群众网上信访投诉${facts.乙}。",
        "城关镇办理群众网上信访投诉${facts.甲}，东河乡办理群众网上信访投诉${facts.乙}。",
        "教育局主动作为，办理群众网上信访投诉${facts.甲}。公安局也办理群众网上信访投诉${facts.乙}。",
        "办理群众网上信访投诉${facts.甲}。再次办理群众网上信访投诉${facts.甲}。",
        "办理群众网上信访投诉${facts.甲}，涉及办理群众网上信访投诉${facts.丁}。",
        "办理群众网上信访投诉${facts.甲}，办理群众网上信访投诉${facts.丙}。",
        "受理信访事项${facts.甲}，受理信访事项${facts.乙}。",
        "其中办理群众网上信访投诉${facts.甲}，办理群众网上信访投诉${facts.乙}。",
        "配合办理群众网上信访投诉${facts.甲}，牵头办理群众网上信访投诉${facts.乙}。",
      })
  void otherTimesPlacesUnitsAndWordsHaveOthers(String paragraph) {
    assertThat(Figured.places(rule, FACTS, paragraph)).isEmpty();
  }

  @Test
  void figuresOfOtherScopesDiffer() {
    List<String> facts = List.of("甲: {value: 485件, scope: 全区}", "乙: {value: 340件, scope: 本级}");
    assertThat(Figured.places(rule, facts, "共办理群众网上信访投诉${facts.甲}。共办理群众网上信访投诉${facts.乙}。"))
        .isEmpty();
  }

  @Test
  void bothPlacesAreShown() {
    Diagnostic found =
        Figured.findings(rule, FACTS, "共办理群众网上信访投诉${facts.甲}。共办理群众网上信访投诉${facts.乙}。").get(0);

    assertThat(found.arguments()).containsExactly("共办理群众网上信访投诉", "340件", "485件");
    assertThat(found.span().column()).isEqualTo(38);
    assertThat(found.span().length()).isEqualTo("${facts.乙}".length());
    assertThat(found.related().get(0).span().column()).isEqualTo(16);
  }
}
