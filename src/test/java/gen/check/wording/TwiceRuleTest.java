package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-WORD-TWICE */
class TwiceRuleTest {
  private final TwiceRule rule = new TwiceRule();

  private String body(String first, String second) {
    return "preamble: 开头。\nsections:\n  measures: "
        + first
        + "\n  problems:\n  - points:\n    - "
        + second
        + "\n";
  }

  @Test
  void aSentenceAndItsFirstPlace() {
    var found = Checking.findings(rule, body("甲。各部门要认真履行法定职责不打折扣。", "乙。各部门要认真履行法定职责不打折扣。"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo("C-WORD-TWICE");
    assertThat(found.get(0).span().place()).isEqualTo("a.yaml:9:9");
    assertThat(found.get(0).span().length()).isEqualTo(16);
    assertThat(found.get(0).related().get(0).span().place()).isEqualTo("a.yaml:6:15");
  }

  @Test
  void aLongClause() {
    String clause = "确保每一件群众来信都能得到及时有效的办理和答复";
    assertThat(Checking.places(rule, body("加强督办，" + clause + "。", "完善流程，" + clause + "，做好回访。")))
        .containsExactly("C-WORD-TWICE 9:12+23");
  }

  @Test
  void threeTimesInOneParagraph() {
    String sentence = "各部门要认真履行法定职责不打折扣。";
    assertThat(Checking.places(rule, body(sentence + sentence + sentence, "乙。")))
        .containsExactly("C-WORD-TWICE 6:30+16", "C-WORD-TWICE 6:47+16");
  }

  @Test
  void aHeadingToo() {
    String yaml =
        "sections:\n  problems: 乙。\n  measures:\n"
            + "  - {heading: 持续提升干部队伍依法履职能力和水平, text: 甲。}\n"
            + "  - {heading: 持续提升干部队伍依法履职能力和水平, text: 丙。}\n";
    assertThat(Checking.places(rule, yaml)).containsExactly("C-WORD-TWICE 8:15+17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "提高依法行政能力。",
        "坚持以习近平新时代中国特色社会主义思想为指导，甲。",
        "提高群众对法律法规的知晓率，甲乙丙丁戊。",
        "全面推进法治国家、法治政府、法治社会一体建设；",
        "坚持法治国家、法治政府、法治社会一体建设。",
      })
  void shortOnesAndSetPhrasesMayStandTwice(String text) {
    String other = text.replace("甲", "另外的话");
    assertThat(Dictionary.findings(rule, body(text, other))).isEmpty();
  }
}
