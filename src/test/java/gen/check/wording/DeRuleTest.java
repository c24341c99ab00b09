package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-WORD-DE */
class DeRuleTest {
  private final DeRule rule = new DeRule();

  @ParameterizedTest
  @CsvSource({
    "对政策掌握的还不够精准。,掌握得还不够精准",
    "学习的不够深入；,学习得不够深入",
    "理解的不透彻，,理解得不透彻",
    "工作开展的比较扎实,开展得比较扎实",
    "责任落实的仍不够到位。,落实得仍不够到位",
    "普法做的很好。,做得很好",
    "工作取的明显成效。,取得明显成效",
    "受到群众欢迎，获的好评。,获得好评",
    "值的推广。,值得推广",
    "不的不改。,不得不",
  })
  void onlyTheOtherDeCanStandThere(String text, String found) {
    assertThat(Dictionary.marked(rule, text)).isEqualTo("的");
    assertThat(Dictionary.inParagraph(rule, text).get(0).arguments()).containsExactly(found);
    assertThat(rule.mended("的")).isEqualTo("得");
  }

  @Test
  void markedExactlyAlsoInBlocks() {
    String body = "sections:\n  measures: |\n    甲乙掌握的还不够精准。\n  problems: 乙。\n";
    assertThat(Checking.places(rule, body)).isEqualTo(List.of("C-WORD-DE 6:9+1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "掌握得还不够精准。",
        "生搬硬套的多，透彻使用的少。",
        "所掌握的不够准确。已开展的比较规范。",
        "掌握的还不够多，了解的很少。",
        "采取的了解方式，争取的一定成效，价值的肯定，截获的了解。",
        "认识的不够深刻的问题，落实的较好的单位。",
        "形式单一的较好克服。",
      })
  void right(String text) {
    assertThat(Dictionary.marked(rule, text)).isEmpty();
  }

  @Test
  void theEndOfATemplateMayGoOn() {
    assertThat(Dictionary.inTemplate(rule, "掌握的还不够精准")).isEmpty();
    assertThat(Dictionary.inTemplate(rule, "掌握的还不够精准。\uFFFC")).isEqualTo("的");
  }
}
