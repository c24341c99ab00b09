package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-WORD-SHORT */
class ShortNameRuleTest {
  private final ShortNameRule rule = new ShortNameRule();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "宣传《信访工作条例》，学习《条例》，贯彻《条例》。",
        "学习《条例》。",
        "学习《条例》（2022年施行），印发《关于贯彻〈条例〉的通知》。",
        "印发《关于贯彻〈条例〉的通知》，学习《条例》。",
        "学习《信访工作条例》《优化营商环境条例》，落实《条例》。",
        "《信访工作条例》（以下简称《信访条例》），落实《条例》。",
        "宣传《条例》，《信访工作条例》（以下简称《条例》）。",
      })
  void notAnnounced(String text) {
    assertThat(Dictionary.marked(rule, text)).isEqualTo("《条例》");
  }

  @Test
  void theFullNameIsShown() {
    var finding = Dictionary.inParagraph(rule, "宣传《信访工作条例》，学习《条例》。").get(0);
    assertThat(finding.code()).isEqualTo("C-WORD-SHORT");
    assertThat(finding.arguments()).containsExactly("条例", "信访工作条例");
    assertThat(finding.span().column()).isEqualTo(18);
    assertThat(finding.related().get(0).span().column()).isEqualTo(7);
    assertThat(Dictionary.inParagraph(rule, "学习《规定》。").get(0).hint()).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《信访工作条例》（以下简称《条例》）施行，学习《条例》。",
        "《信访工作条例》（下称《条例》），学习《条例》。",
        "《信访工作条例》（以下简称“《条例》”），学习《条例》。",
        "学习《信访工作条例》。",
        "学习《条例》（指《信访工作条例》），贯彻《条例》。",
        "学习《条例》（即《信访工作条例》），落实《规定》（全称为《某省信访工作责任制实施规定》）。",
        "落实“十四五”规划《纲要》，对照《纲要》。",
        "印发《关于贯彻〈条例〉的通知》。",
        "全会《决定》、上级《通知》、会议《公报》。",
        "法规、条例和“条例”宣传月。",
      })
  void right(String text) {
    assertThat(Dictionary.marked(rule, text)).isEmpty();
  }
}
