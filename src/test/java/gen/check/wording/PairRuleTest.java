package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-WORD-PAIR */
class PairRuleTest {
  private final PairRule rule = new PairRule();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "严格落实坚持“三到位一处理”原则，",
        "认真落实坚持“首问负责”制度。",
        "切实执行坚持“一岗双责”制度；",
        "严格遵循坚持“谁主管谁负责”原则。",
        "全面贯彻坚持“三统一”工作机制，",
      })
  void twoVerbs(String text) {
    assertThat(Dictionary.marked(rule, text)).hasSize(4).endsWith("坚持");
  }

  @Test
  void theVerbsAreNamed() {
    var finding = Dictionary.inParagraph(rule, "严格落实坚持“三到位一处理”原则，").get(0);
    assertThat(finding.code()).isEqualTo("C-WORD-PAIR");
    assertThat(finding.arguments()).containsExactly("落实坚持", "落实", "坚持");
    assertThat(finding.span().column()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "严格落实“三到位一处理”原则，",
        "坚持落实“一岗双责”制度，",
        "落实坚持党的领导的要求，",
        "落实坚持“两手抓”的要求，",
        "落实坚持“以人为本”原则的规定，",
        "贯彻落实“三项制度”，坚持“四不两直”原则。",
      })
  void right(String text) {
    assertThat(Dictionary.marked(rule, text)).isEmpty();
  }
}
