package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String DEFAULT_FACTS =
      """
      Facts, and where they stand
        热线  12345号  inputs/_defaults.yaml:5
      """;

  @TempDir private Path folder;
  private SmallProject project;

  @BeforeEach
  void aProject() {
    project = new SmallProject(folder);
  }

  @Test
  void everythingInAReportHasItsPlace() {
    Called call = project.call("explain", "--lang", "zh", "2025/某局.yaml");
    assertThat(call.out())
        .isEqualTo(
            """
            inputs/2025/某局.yaml

            模板文件夹（近的在前）
              [1]  templates/报告/河南省
              [2]  templates/报告
              [3]  templates/common

            文件（● 用的，○ 有而没有用，- 没有）
                                    1 2 3
              report.ftlh           - ● -
              topics/理论学习.ftlh  ● ○ -
              settings.yaml         ● ● -
              page.css              - - ●
              screen.css            - - ●

            起作用的设置，写在哪里
              title                 年度报告            inputs/_defaults.yaml:3
                代替                报告                [2]/settings.yaml:1
              order                 measures, plans     [2]/settings.yaml:2
              headings.measures     举措                [2]/settings.yaml:4
              headings.plans        打算                [1]/settings.yaml:2
                代替                安排                [2]/settings.yaml:5
              empty_text.measures   （空）              [2]/settings.yaml:7
              empty_text.plans      无                  [2]/settings.yaml:8
              outline.preamble      （空）              [2]/settings.yaml:10
              outline.measures      学习                [2]/settings.yaml:11
              outline.plans         （空）              [2]/settings.yaml:12
              groups.学习.headings  加强学习            [2]/settings.yaml:15
              groups.学习.form      paragraphs          [2]/settings.yaml:16
              groups.学习.at_most   （空）              [2]/settings.yaml:17
              groups.学习.topics    理论学习, 普法宣传  [2]/settings.yaml:18

            事实，写在哪里
              热线        12345号  inputs/_defaults.yaml:5
              中心组学习  12次     第 5 行
                上年      10次     inputs/2024/某局.yaml:5
                                   同比增长20%
              无关        3件      第 6 行

            标准条文、写法、标题，为什么用它
              理论学习  简明  measures · 抓实理论学习
                              由条文组“学习”选用，[2]/settings.yaml:18，因为有事实：中心组学习
            """);
    assertThat(call.err()).contains("warning[W-FACT-UNUSED]");
    assertThat(call.status()).isZero();
    assertThat(project.call("explain", "--lang", "zh", "2025/某局.yaml")).isEqualTo(call);
  }

  @Test
  void aClauseThatTheDataAsksForSaysSo() {
    project.report(
        2025,
        """
          中心组学习: 12次
        settings:
          headings: {plans: 计划}
        sections:
          measures:
            - topic: 理论学习
              variant: 简明
        """);
    Called call = project.call("explain", "2025/某局.yaml");
    assertThat(call.out())
        .contains("asked for by the data, line 10\n")
        .contains("variant asked for by the data, line 11\n")
        .containsSubsequence(
            "headings.plans        计划                line 7\n",
            "  in place of         打算                [1]/settings.yaml:2\n",
            "  in place of         安排                [2]/settings.yaml:5\n");
    Called json = project.call("explain", "-f", "json", "2025/某局.yaml");
    assertThat(json.out())
        .contains("\"chosenBy\": \"data\"", "\"group\": null")
        .contains(
            """
                      "variantPlace": {
                        "file": "inputs/2025/某局.yaml",
                        "line": 11,
                        "column": 16
                      },
            """);
  }

  @Test
  void aReportWithErrorsIsExplainedAsFarAsItGoes() {
    project.report(2025, "  中心组学习: 12次\ntopics: [理论学习, 普法宣传]\n");
    Called call = project.call("explain", "2025/某局.yaml");
    assertThat(call.err()).contains("2025/某局.yaml:6:16: error[E-TOPIC-FACTS]");
    assertThat(call.out())
        .contains("report.ftlh           - ● -\n", "topics/理论学习.ftlh  ● ○ -\n")
        .contains("title ", "中心组学习   12次     line 5", "asked for by the data, line 6");
    assertThat(call.status()).isEqualTo(1);
    project.write("inputs/2025/某局.yaml", "bureau: 某局\nregion: 河南省\nyear: 2025\nkind: 没有\n");
    call = project.call("explain", "2025/某局.yaml");
    assertThat(call.err()).contains("E-DATA-KIND");
    assertThat(call.out()).isEqualTo("inputs/2025/某局.yaml\n\n" + DEFAULT_FACTS);
    assertThat(call.status()).isEqualTo(1);
    project.write("inputs/2025/某局.yaml", "year：2025\n");
    call = project.call("explain", "2025/某局.yaml");
    assertThat(call.err()).contains("E-YAML-COLON");
    assertThat(call.out()).isEqualTo("inputs/2025/某局.yaml\n");
    assertThat(call.status()).isEqualTo(1);
  }

  @Test
  void programsGetTheSame() {
    Called call = project.call("explain", "--format=json", "2025/某局.yaml");
    assertThat(call.out())
        .contains(
            """
                      "path": "topics/理论学习.ftlh",
                      "file": "templates/报告/河南省/topics/理论学习.ftlh",
                      "candidates": [
                        {
                          "file": "templates/报告/河南省/topics/理论学习.ftlh",
                          "exists": true,
                          "used": true
                        },
                        {
                          "file": "templates/报告/topics/理论学习.ftlh",
                          "exists": true,
                          "used": false
                        },
            """)
        .contains(
            """
                      "name": "title",
                      "value": "年度报告",
                      "place": {
                        "file": "inputs/_defaults.yaml",
                        "line": 3,
                        "column": 3
                      },
                      "overridden": [
                        {
                          "value": "报告",
                          "place": {
                            "file": "templates/报告/settings.yaml",
                            "line": 1,
                            "column": 1
                          }
                        }
                      ]
            """)
        .contains(
            """
                      "previous": {
                        "value": "10次",
                        "place": {
                          "file": "inputs/2024/某局.yaml",
                          "line": 5,
                          "column": 10
                        }
                      },
                      "change": "同比增长20%"
            """)
        .contains("\"chosenBy\": \"outline\"", "\"group\": \"学习\"");
  }

  @Test
  void aReportHasToBeNamed() {
    Called call = project.call("explain");
    assertThat(call.err()).contains("REPORT");
    assertThat(call.status()).isEqualTo(2);
  }
}
