package gen.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-WORD-NAME */
class NameRuleTest {
  private final NameRule rule = new NameRule();

  @ParameterizedTest
  @CsvSource({
    "学习《信访工作条列》。,信访工作条列→信访工作条例",
    "学习《信访工条例》。,信访工条例→信访工作条例",
    "学习《信访工作作条例》。,信访工作作条例→信访工作条例",
    "学习《信访作工条例》。,信访作工条例→信访工作条例",
    "学习《行政处法》。,行政处法→行政处罚法",
    "学习《中华人民共和国行政处法》。,中华人民共和国行政处法→中华人民共和国行政处罚法",
    "学习《行政许可可法》。,行政许可可法→行政许可法",
    "学习《中华人民共和国治安管里处罚法》。,中华人民共和国治安管里处罚法→中华人民共和国治安管理处罚法",
    "学习《中华人名共和国监察法》。,中华人名共和国监察法→中华人民共和国监察法",
    "学习《中华人民共和国信访工作条列》。,中华人民共和国信访工作条列→信访工作条例",
    "学习《法制政府建设实施纲要（2021—2025年）》。,法制政府建设实施纲要（2021—2025年）→法治政府建设实施纲要（2021—2025年）",
    "按照《关于印发〈法治政府建设实施钢要（2021—2025年）〉的通知》办理。,法治政府建设实施钢要（2021—2025年）→法治政府建设实施纲要（2021—2025年）",
    "对照《党政主要负责人履行推进法治建设第一责任职责规定》。," + "党政主要负责人履行推进法治建设第一责任职责规定→党政主要负责人履行推进法治建设第一责任人职责规定",
    "深入学习习近平法制思想。,习近平法制思想→习近平法治思想",
    "以习近平新时代中国特色社会义思想为指导。,习近平新时代中国特色社会义思想→习近平新时代中国特色社会主义思想",
    "以习近平新时代中国特色社会主义思相为指导。,习近平新时代中国特色社会主义思相→习近平新时代中国特色社会主义思想",
    "习进平总书记强调。,习进平总书记→习近平总书记",
    "运用法治思维和法制治方式。,法治思维和法制治方式→法治思维和法治方式",
    "落实“谁执法谁谱法”责任。,谁执法谁谱法→谁执法谁普法",
    "严格规范文公正明执法、严格规范公证文明执法。,严格规范公证文明执法→严格规范公正文明执法",
    "推进国家治理体系和治理力能现代化。,国家治理体系和治理力能现代化→国家治理体系和治理能力现代化",
  })
  void oneCharacterIsWrong(String text, String found) {
    assertThat(Dictionary.marked(rule, text, 1)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《信访工作条例》《信访条例》《行政复议法》《行政复议法实施条例》《民事诉讼法》《刑事诉讼法》",
        "《环境保护法》《环境保护税法》《海洋环境保护法》《居民委员会组织法》《人民调解》杂志",
        "《中华人民共和国行政处罚法》《中华人民共和国监察官法》《监察法》《法官法》《检察官法》",
        "《中华人民共和国监狱法》《中华人民共和国检察官法》《中华人民共和国会计法》《中华人民共和国监督法》",
        "《中华人民共和国国防法》《中华人民共和国公路法》《中华人民共和国水法》《中华人民共和国体育法》",
        "《监狱法》《检察官法》《会计法》《监督法》《国防法》《公路法》《水法》《体育法》《保密法》",
        "《中华人民共和国兵役法》《中华人民共和国航道法》《中华人民共和国信托法》《信托法》", // not in the dictionary
        "《中华人民共和国居民委员会组织法》《农业保险条例》《电影产业促进法》《粮食安全保障法》",
        "《法治政府建设实施纲要（2021-2025年）》《法治政府建设实施纲要（2015—2020年）》《法治政府建设实施纲要》",
        "《法治政府建设实施纲要（2026—2030年）》《河南省法治政府建设实施纲要（2021—2025年）》",
        "《重庆市信访工作条例》《省信访工作条例》《新行政处罚法》《中国共产党组织工作条例》",
        "习近平总书记关于加强和改进人民信访工作重要思想，习近平经济思想、习近平文化思想",
        "法治思维与法治方式，法治思维、法治方式，法治思维和法治的方式，法治思维和法治化方式",
        "中国特色社会主义法律体系、中国特色社会主义法治理论、中国特色社会主义政治制度",
        "基层治理体系和治理能力现代化，国家治理体系与治理能力现代化",
        "谁管理谁普法、谁服务谁普法、谁执法谁负责，谁司法谁普法",
        "行政机关负责人出庭应诉率，行政机关主要负责人出庭应诉",
        "法治思维和法制方式", // the list of collocations says it
      })
  void rightOrAnotherOne(String text) {
    assertThat(Dictionary.marked(rule, text)).isEmpty();
  }

  @Test
  void nothingIsKnownWithoutADictionary() {
    assertThat(Checking.marked(rule, "习近平法制思想")).isEmpty();
  }

  @Test
  void aTemplateIsNotJudgedAcrossWhatOnlyRenderingKnows() {
    assertThat(Dictionary.inTemplate(rule, "习近平\uFFFC治思想《信访工作\uFFFC例》")).isEmpty();
    assertThat(Dictionary.inTemplate(rule, "\uFFFC学习《信访工作条列》\uFFFC")).isEqualTo("信访工作条列");
  }
}
