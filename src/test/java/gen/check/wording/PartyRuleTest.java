package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-WORD-PARTY */
class PartyRuleTest {
  private final PartyRule rule = new PartyRule();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学习《宪法》《中国共产党纪律处分条例》等法律法规。",
        "学习《中国共产党章程》《宪法》等法律法规10余次。",
        "学习《宪法》、《关于新形势下党内政治生活的若干准则》等国家法律法规，",
        "学习《中国共产党章程》等法律法规知识。",
        "学习《中国共产党廉洁自律准则》和《民法典》等有关法律法规。",
      })
  void aRuleOfThePartyIsNoLaw(String text) {
    assertThat(Dictionary.marked(rule, text)).isEqualTo("法律法规");
  }

  @Test
  void theRuleIsNamed() {
    var finding = Dictionary.inParagraph(rule, "学习《中国共产党章程》《宪法》等法律法规。").get(0);
    assertThat(finding.code()).isEqualTo("C-WORD-PARTY");
    assertThat(finding.arguments()).containsExactly("法律法规", "中国共产党章程");
    assertThat(finding.span().column()).isEqualTo(21);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学习《宪法》《信访工作条例》等法律法规。",
        "学习《宪法》《中国共产党章程》等法律法规和党内法规。",
        "学习《中国共产党章程》等党内法规和国家法律法规。",
        "学习《中国共产党章程》，掌握《宪法》等法律法规。",
        "学习《中国共产党章程》以及法律法规。",
        "学习《中国共产党章程》《宪法》等法律法规及党规党纪。",
      })
  void right(String text) {
    assertThat(Dictionary.marked(rule, text)).isEmpty();
  }
}
