package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VarsCommandTest {
  @TempDir private Path folder;
  private SmallProject project;

  @BeforeEach
  void aProject() {
    project = new SmallProject(folder);
  }

  @Test
  void aReportsFactsAreSetAgainstThoseItsTemplatesAskFor() {
    Called call = project.call("vars", "--lang", "zh", "2025/某局.yaml");
    assertThat(call.out())
        .isEqualTo(
            """
            inputs/2025/某局.yaml
            写了、用上的事实：2 个
              事实        数值     行                用在
              热线        12345号  _defaults.yaml:5  report.ftlh:6
              中心组学习  12次     5                 河南省/topics/理论学习.ftlh
            写了、没有用上的事实：1 个
              事实  数值  行  用在
              无关  3件   6
            还可以写的事实：1 个
              事实      例如  用在
              专题研讨  18次  河南省/topics/理论学习.ftlh
            再写这些事实，就会用上的标准条文：1 个
              条文      位置             还缺的事实
              普法宣传  measures · 学习  普法活动 36场次
            """);
    assertThat(call.err()).contains("2025/某局.yaml:6:7: warning[W-FACT-UNUSED]");
    assertThat(call.status()).isZero();
  }

  @Test
  void programsGetTheSame() {
    Called call = project.call("vars", "-f", "json", "2025/某局.yaml");
    assertThat(call.out())
        .startsWith(
            """
            {
              "reports": [
                {
                  "report": "inputs/2025/某局.yaml",
                  "byClauses": true,
                  "facts": [
                    {
                      "name": "热线",
                      "state": "used",
                      "value": "12345号",
                      "place": {
                        "file": "inputs/_defaults.yaml",
                        "line": 5,
                        "column": 7
                      },
                      "sample": null,
                      "readers": [
                        {
                          "file": "templates/报告/report.ftlh",
                          "line": 6,
                          "column": 6
                        }
                      ]
                    },
            """)
        .contains("\"state\": \"unused\"", "\"state\": \"optional\"")
        .endsWith(
            """
                  "possibleTopics": [
                    {
                      "name": "普法宣传",
                      "section": "measures",
                      "group": "学习",
                      "missing": [
                        "普法活动"
                      ]
                    }
                  ]
                }
              ],
              "vocabulary": []
            }
            """);
  }

  @Test
  void aFactThatAClauseLacksIsMissing() {
    project.report(2025, "  中心组学习: 12次\ntopics: [理论学习, 普法宣传]\n");
    Called call = project.call("vars", "2025/某局.yaml");
    assertThat(call.err()).contains("error[E-TOPIC-FACTS]");
    assertThat(call.out())
        .contains(
            """
            Facts that are missing: 1
              Fact      For example  Wanted by
              普法活动  36场次       topics/普法宣传.ftlh
            """)
        .doesNotContain("more facts would bring");
    assertThat(call.status()).isEqualTo(1);
  }

  @Test
  void aFactThatATemplateLacksIsMissingAndOneItAsksForIsNot() {
    project.write(
        "templates/报告/report.ftlh",
        """
        <#-- facts.注释 -->
        <article><h1>${settings.title}</h1><p>${facts.信访总量}${facts["来 信"]}</p>
        <#if facts.来访??><p>${facts.来访}</p></#if>
        <#list ["集体访"] as name><#if facts[name]??>${facts[name]}</#if></#list>
        </article>
        """);
    project.report(2025, "  中心组学习: 12次\nsections:\n  measures: 学习${facts.中心组学习}。\n");
    Called call = project.call("vars", "2025/某局.yaml");
    assertThat(call.err()).contains("report.ftlh:2:41: error[E-TPL-MISSING]");
    assertThat(call.out())
        .contains("中心组学习  12次   5     line 7\n")
        .contains(
            """
            Facts that are missing: 2
              Fact      For example  Wanted by
              信访总量               report.ftlh:2
              来 信                  report.ftlh:2
            Facts that could be stated too: 2
              Fact    For example  Wanted by
              来访                 report.ftlh:3
              集体访               report.ftlh
            """)
        .doesNotContain("注释");
    assertThat(call.status()).isEqualTo(1);
    Called all = project.call("vars", "--lang", "zh");
    assertThat(all.out()).contains("信访总量", "来 信", "来访").doesNotContain("注释");
  }

  @Test
  void aFileWithMistakesIsToldOfAsFarAsItCanBeRead() {
    project.report(2025, "  中心组学习：12次\n");
    Called call = project.call("vars", "2025/某局.yaml");
    assertThat(call.err()).contains("2025/某局.yaml:5:8: error[E-YAML-COLON]");
    assertThat(call.status()).isEqualTo(1);
  }

  @Test
  void aClauseHasItsFactsAndWithoutAWordAllAreListed() {
    Called clause = project.call("vars", "--lang", "zh", "理论学习");
    assertThat(clause.out())
        .isEqualTo(
            """
            报告：2 个事实
              事实        例如  条文和文件
              中心组学习  12次  需要：理论学习
              专题研讨    18次  可用：理论学习
            """);
    Called all = project.call("vars", "--lang", "zh");
    assertThat(all.out())
        .isEqualTo(
            """
            报告：4 个事实
              事实        例如    条文和文件
              中心组学习  12次    需要：理论学习
              专题研讨    18次    可用：理论学习
              普法活动    36场次  需要：普法宣传
              热线                report.ftlh
            """);
    Called json = project.call("vars", "-f", "json", "普法宣传");
    assertThat(json.out())
        .isEqualTo(
            """
            {
              "reports": [],
              "vocabulary": [
                {
                  "kind": "报告",
                  "name": "普法活动",
                  "samples": [
                    "36场次"
                  ],
                  "neededBy": [
                    "普法宣传"
                  ],
                  "usedBy": [],
                  "files": []
                }
              ]
            }
            """);
  }

  @Test
  void aWordThatIsNeitherFileNorClauseIsAMistakeOfTheCall() {
    Called call = project.call("vars", "--lang", "zh", "普法宣转");
    assertThat(call.err()).startsWith("gen: 没有数据文件或标准条文“普法宣转”；是不是 普法宣传？\n");
    assertThat(call.status()).isEqualTo(2);
    assertThat(project.call("vars", "2025/丙局.yaml").status()).isEqualTo(2);
    Called impossible = project.call("vars", "甲\0/乙");
    assertThat(impossible.err()).startsWith("gen: there is no file or folder");
    assertThat(impossible.status()).isEqualTo(2);
  }

  @Test
  void quietPrintsOnlyWhatIsWrong() {
    Called call = project.call("vars", "-q", "2025/某局.yaml");
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("W-FACT-UNUSED");
  }
}
