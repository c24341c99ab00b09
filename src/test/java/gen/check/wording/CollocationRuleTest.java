package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-WORD-ORDER */
class CollocationRuleTest {
  private final CollocationRule rule = new CollocationRule();

  @ParameterizedTest
  @CsvSource({
    "依法规范秩序信访。,规范秩序信访→规范信访秩序",
    "建设法制政府，建设法制社会。,法制政府→法治政府/法制社会→法治社会",
    "工作思路目标举措如下。,工作思路目标举措→工作思路、目标、举措",
    "建设法制政府。法制办更名为法治政府建设科。,法制政府→法治政府",
    "法治办更名为法治政府建设科，建设法制政府。,法制政府→法治政府",
    "运用法治思维和模式。,法治思维和模式→法治思维和法治方式",
    "进一步加强普法宣传力度。,加强普法宣传力度→加大普法宣传力度",
    "防止类似问题不再发生。,防止类似问题不再发生→防止类似问题再次发生",
    "坚持“枫桥”经验。,“枫桥”经验→“枫桥经验”",
    "重大执法决定法治审核。,执法决定法治审核→执法决定法制审核",
    "截止2025年12月底，全面布署，核对帐目。,截止20→截至20/全面布署→全面部署/帐目→账目",
    "既使困难再大也要坚持新发展里念和重要论叙。,既使困难再大也要→即使困难再大也要/发展里念→发展理念/重要论叙→重要论述",
    "做到接诉既办，建立台帐。,接诉既办→接诉即办/台帐→台账",
  })
  void wordsThatDoNotGoTogether(String text, String found) {
    assertThat(Dictionary.marked(rule, text, 1)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "依法规范信访秩序，维护信访秩序。",
        "建设法治政府，坚持全面依法治国，加强法制宣传，健全法制机构。",
        "原法制政府建设领导小组更名为法治政府建设领导小组，“法制社会”改称“法治社会”。",
        "工作思路、目标、举措如下。工作思路和目标。",
        "运用法治思维和法治方式，转变工作思维和模式。",
        "加大普法宣传力度，加强普法宣传、加大执法力度，加强的力度，加强监督加大执法力度。",
        "加强对执法力度的评估，加强推进力度的督导，加强监督检查力度不够的问题，解决加强普法宣传力度不足。",
        "加强领导，力度不减。加强对各乡镇、各部门依法行政情况的督察力度",
        "防止类似问题再次发生，确保类似问题不再发生。",
        "坚持新时代“枫桥经验”。第二个维护期，12个维护点。",
        "重大执法决定法制审核，法治审核员。",
        "截至2025年12月底，报名截止，公布署名文章，既使群众满意又节省费用，心里念着群众，理论叙述。",
        "接诉即办，蚊帐，既办既结。",
      })
  void right(String text) {
    assertThat(Dictionary.marked(rule, text)).isEmpty();
  }

  @Test
  void theDictionarySaysWhatToWrite() {
    var arguments = Dictionary.inParagraph(rule, "截止目前。").get(0).arguments();

    assertThat(arguments).startsWith("截止目前", "截至目前", "“截止”是停止，后面不带时间");
    assertThat(rule.mended("截止目前", arguments)).isEqualTo("截至目前");
    assertThat(rule.mended("截止目", arguments)).isEqualTo("截止目"); // cut by a line break
  }

  @ParameterizedTest
  @ValueSource(strings = {"加强宣传力度", "法治思维意识", "贯彻学习习近平"})
  void whatHasAGapOrIsAPreferenceIsNotMended(String words) {
    var arguments = Dictionary.inParagraph(rule, words + "。").get(0).arguments();

    assertThat(arguments).startsWith(words);
    assertThat(rule.mended(words, arguments)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"加强\uFFFC力度", "法制\uFFFC政府", "\uFFFC力度加强"})
  void aTemplateIsNotJudgedAcrossWhatOnlyRenderingKnows(String text) {
    assertThat(Dictionary.inTemplate(rule, text)).isEmpty();
  }
}
