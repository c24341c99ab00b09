package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsCommandTest {
  @TempDir private Path folder;
  private SmallProject project;

  @BeforeEach
  void aProject() {
    project = new SmallProject(folder);
  }

  @Test
  void theListTellsOfEachClauseWhatItsFileDeclaresAndWhereItBelongs() {
    Called call = project.call("topics", "--lang", "zh");
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .isEqualTo(
            """
            报告：2 个标准条文

            measures · 学习
              理论学习  需要  中心组学习 12次
                        可用  专题研讨 18次
                        写法  制度、简明
                        标题  加强理论学习；抓实理论学习
                        文件  templates/报告/topics/理论学习.ftlh
              普法宣传  需要  普法活动 36场次
                        标题  普法
                        文件  templates/报告/topics/普法宣传.ftlh
            """);
    assertThat(call.status()).isZero();
  }

  @Test
  void aNamedClauseIsShownAsItIsPrintedInEachVariant() {
    Called call = project.call("topics", "理论学习");
    assertThat(call.out())
        .contains(
            "headings  加强理论学习；抓实理论学习\n",
            "prints    【制度】坚持学习制度，学习12次，研讨18次。\n",
            "prints    【简明】学习12次、研讨18次。\n")
        .doesNotContain("普法宣传");
  }

  @Test
  void inARegionItsOwnFileIsInEffect() {
    Called call = project.call("topics", "--region", "河南省/某市", "理论学习");
    assertThat(call.out())
        .contains(
            "  templates/报告/河南省\n  templates/报告\n  templates/common\n",
            "file         templates/报告/河南省/topics/理论学习.ftlh\n",
            "in place of  templates/报告/topics/理论学习.ftlh\n",
            "【制度】全省学习12次和18次。\n");
  }

  @Test
  void aClauseOutsideTheOutlineIsListedToo() {
    project.write("templates/报告/topics/别的.ftlh", "<#ftl attributes={\"needs\": {}}>\n甲。\n");
    Called call = project.call("topics");
    assertThat(call.out())
        .contains("in no group of the outline: only where data names it\n  别的  file  templates/");
  }

  @Test
  void anUnknownNameOrKindOrRegionIsAMistakeOfTheCall() {
    Called name = project.call("topics", "理论学系", "--lang", "zh");
    assertThat(name.err()).startsWith("gen: 没有标准条文“理论学系”；是不是 理论学习？\n");
    assertThat(name.status()).isEqualTo(2);
    Called far = project.call("topics", "甲乙丙丁戊");
    assertThat(far.err()).contains("no standard clause \"甲乙丙丁戊\"; gen topics lists them");
    assertThat(far.status()).isEqualTo(2);
    Called kind = project.call("topics", "--kind", "报靠");
    assertThat(kind.err()).contains("no kind of report \"报靠\"; did you mean 报告?");
    assertThat(kind.status()).isEqualTo(2);
    Called region = project.call("topics", "--region", "../河南省");
    assertThat(region.err()).contains("\"../河南省\" is not a region");
    assertThat(region.status()).isEqualTo(2);
  }

  @Test
  void aBrokenClauseIsTold() {
    project.write("templates/报告/topics/坏.ftlh", "<#ftl attributes={\"need\": {}}>\n甲。\n");
    Called call = project.call("topics");
    assertThat(call.err()).contains("topics/坏.ftlh:1:20: error[E-TPL-CLAUSE]");
    assertThat(call.out()).contains("理论学习").doesNotContain("坏");
    assertThat(call.status()).isEqualTo(1);
  }

  @Test
  void withoutTemplatesThereIsNothingToTell() {
    Called call = Called.with("topics", "-t", folder.resolve("nowhere").toString());
    assertThat(call.status()).isEqualTo(3);
  }

  @Test
  void programsGetTheSame() {
    Called call = project.call("topics", "-f", "json", "-r", "河南省", "理论学习");
    assertThat(call.out())
        .isEqualTo(
            """
            {
              "kinds": [
                {
                  "kind": "报告",
                  "folders": [
                    "templates/报告/河南省",
                    "templates/报告",
                    "templates/common"
                  ],
                  "topics": [
                    {
                      "name": "理论学习",
                      "places": [
                        {
                          "section": "measures",
                          "group": "学习"
                        }
                      ],
                      "needs": {
                        "中心组学习": "12次"
                      },
                      "uses": {
                        "专题研讨": "18次"
                      },
                      "variants": [
                        "制度",
                        "简明"
                      ],
                      "headings": [
                        "加强理论学习",
                        "抓实理论学习"
                      ],
                      "file": "templates/报告/河南省/topics/理论学习.ftlh",
                      "overridden": [
                        "templates/报告/topics/理论学习.ftlh"
                      ],
                      "examples": [
                        {
                          "variant": "制度",
                          "text": "全省学习12次和18次。"
                        },
                        {
                          "variant": "简明",
                          "text": "全省学习12次和18次。"
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void theManualShowsWhatIsPrinted() {
    Called call = Called.with("topics", "不足·法治思维", "--lang", "zh");
    assertThat(Path.of("src/site/markdown/使用手册.md"))
        .content()
        .contains("```text\ngen topics 不足·法治思维\n```\n\n```text\n" + call.out() + "```\n");
  }
}
