package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-WORD-DOUBLED */
class DoubledRuleTest {
  private final DoubledRule rule = new DoubledRule();

  @ParameterizedTest
  @CsvSource({
    "我们的的工作。,的的,的",
    "完成了了任务。,了了,了",
    "学习和和培训。,和和,和",
    "他们们说。,们们,们",
    "乡镇及及街道。,及及,及",
    "动员各各部门。,各各,各",
    "我我局开展活动。,我我,我",
    "切实做做到依法。,做做,做",
    "完成任务，并并及时反馈。,并并,并",
    "推进工作工作。,工作工作,工作",
    "进一步进一步加强。,进一步进一步,进一步",
    "信访局信访局召开会议。,信访局信访局,信访局",
    "加强加强管理。,加强加强,加强",
    "推动信访工作法治化工作水平上台阶。,工作法治化工作,工作法治化",
    "习近平法治思想习近平法治思想。,习近平法治思想习近平法治思想,习近平法治思想",
  })
  void writtenTwice(String text, String marked, String mended) {
    assertThat(Dictionary.marked(rule, text)).isEqualTo(marked);
    assertThat(rule.mended(marked)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(strings = {"进一步进", "进", "进一步进一", "工作法治化工"})
  void whatALineBreakHasCutIsNotMended(String marked) {
    assertThat(rule.mended(marked)).isEqualTo(marked);
  }

  @Test
  void eachOneOfSeveral() {
    assertThat(Dictionary.marked(rule, "开展开展活动，进一步进一步加强，提高提高。")).isEqualTo("开展开展/进一步进一步/提高提高");
  }

  @Test
  void bothAreMarked() {
    var finding = Dictionary.inParagraph(rule, "更进一步进一步加强。").get(0);
    assertThat(finding.code()).isEqualTo("C-WORD-DOUBLED");
    assertThat(finding.span().line()).isEqualTo(6);
    assertThat(finding.span().column()).isEqualTo(6);
    assertThat(finding.span().length()).isEqualTo(6);
    assertThat(finding.arguments()).containsExactly("进一步");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "方方面面、层层压实、人人有责、天天学习、常常提醒、谈谈体会、的的确确、逐一逐一、一件一件、一步一步",
        "为了了解情况，不了了之，达到学法的目的的活动，诉讼标的的处理。",
        "调解和和解，饱和和过剩，和和美美，和和气气。",
        "党组织组织开展活动，人大代表代表群众，研究研究，讨论讨论。",
        "从事信访工作工作人员，专项工作工作方案，推进推进会。",
        "信访工作法治化，推进信访工作法治化工作方案，信访工作和普法工作。",
        "等等，妈妈，爸爸，宝宝，哈哈哈哈哈哈，是不是是不是，很长很长很长很长很长很长，说呀说呀说呀说呀。",
        "以及及时反馈，普及及推广，涉及及时处理，合并并公布，一并并入，自我我评，各各不同，做做调研，叫做做实事。",
        "说干就干，边学边干。",
      })
  void meant(String text) {
    assertThat(Dictionary.marked(rule, text)).isEmpty();
  }

  @Test
  void factsSideBySideAreNoSlip() {
    String body =
        "facts: {甲: 三十五件次, 乙: 三十五件次}\nsections: {measures: '${facts.甲}${facts.乙}', problems: 乙。}\n";
    assertThat(Dictionary.findings(rule, body)).isEqualTo(List.of());
  }
}
