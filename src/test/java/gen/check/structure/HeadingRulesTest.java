package gen.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import gen.check.Checking;
import gen.check.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"加强领导，压实责任。 | 。", "加强领导； | ；", "加强领导， | ，", "加强领导： | ：", "落实《信访工作条例》, | ,"})
  void aMarkAtTheEnd(String heading, String marked) {
    assertThat(headed(new HeadingMark(), heading)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"加强领导，压实责任", "落实《信访工作条例》", "谁来学？", "推进“最多跑一次”", "学习（12次）"})
  void noMarkAtTheEnd(String heading) {
    assertThat(headed(new HeadingMark(), heading)).isEmpty();
    assertThat(headed(new HeadingText(), heading)).isEmpty();
  }

  @Test
  void theMendOfAMark() {
    String body = "sections:\n  measures:\n    - heading: 加强领导。\n      text: 甲。\n";
    assertThat(Annual.places(new HeadingMark(), body)).containsExactly("C-HEAD-MARK 6:20+1");
    assertThat(new HeadingMark().mended("。")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "加强领导。一年来，召开会议3次。 | 。一年来，召开会议3次。",
        "加强领导。抓好学习 | 。抓好学习",
        "落实《信访工作条例》。全年宣传3次 | 。全年宣传3次",
        "抓学习。抓宣传。抓培训 | 。抓宣传。抓培训",
        "坚持“四下基层”。全年接访 | 。全年接访"
      })
  void aHeadingWithTextBehindIt(String heading, String marked) {
    assertThat(headed(new HeadingText(), heading)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"加强领导，压实责任", "加强领导。", "做到“有诉必应。有应必果”", "落实《甲。乙》", "抓学习；抓宣传"})
  void aHeadingAlone(String heading) {
    assertThat(headed(new HeadingText(), heading)).isEmpty();
  }

  @Test
  void thePlaceOfTheText() {
    String body = "sections:\n  measures:\n    - heading: 加强领导。全年3次\n      text: 甲。\n";
    assertThat(Annual.places(new HeadingText(), body)).containsExactly("C-HEAD-TEXT 6:20+5");
  }

  @Test
  void aHeadingTwice() {
    String body =
        """
        sections:
          measures:
            - heading: 加强学习
              items:
                - heading: 读原文
                  text: 甲。
                - heading: 读原文
                  text: 乙。
            - heading: 加强宣传
              text: 丙。
            - heading: 加强学习
              text: 丁。
        """;
    assertThat(Annual.places(new RepeatedHeading(), body))
        .containsExactly("C-HEAD-REPEATED 10:20+3", "C-HEAD-REPEATED 14:16+4");
    assertThat(
            Annual.findings(new RepeatedHeading(), 2025, body)
                .get(1)
                .related()
                .get(0)
                .span()
                .line())
        .isEqualTo(6);
  }

  @Test
  void theSameHeadingElsewhereIsAnother() {
    String body =
        """
        sections:
          measures:
            - heading: 加强学习
              items:
                - heading: 主要做法
                  text: 甲。
            - heading: 加强宣传
              items:
                - heading: 主要做法
                  text: 乙。
          plans:
            - heading: 加强学习
              text: 丙。
        attachments:
          - title: 附表
            content:
              - heading: 加强学习
                text: 丁。
          - title: 又一表
            content:
              - heading: 加强学习
                text: 戊。
        """;
    assertThat(Annual.places(new RepeatedHeading(), body)).isEmpty();
  }

  @Test
  void aHeadingOfThreeLines() {
    assertThat(headed(new LongHeading(), "甲".repeat(57))).containsExactly("甲".repeat(57));
    assertThat(headed(new LongHeading(), "甲".repeat(56))).isEmpty();
    assertThat(headed(new LongHeading(), "加强“" + "学".repeat(60) + "”")).hasSize(1);
    assertThat(headed(new LongHeading(), "推进依法行政，健全政府机构职能体系的情况")).isEmpty();
    String body = "settings:\n  headings:\n    other: " + "甲".repeat(60) + "\n";
    assertThat(Annual.places(new LongHeading(), body)).isEmpty();
    String item =
        "sections:\n  measures:\n    - heading: 甲\n      items:\n        - heading: "
            + "甲".repeat(60)
            + "\n          text: 乙。\n";
    assertThat(Annual.places(new LongHeading(), item)).containsExactly("C-HEAD-LONG 8:20+60");
  }

  @Test
  void aloneWithANumber() {
    String body =
        """
        sections:
          measures:
            - heading: 加强学习，提高认识
              items:
                - heading: 读原文
                  text: 甲。
            - text: 乙：
              points:
                - 抓宣传，进村入户。
        """;
    assertThat(Annual.places(new SingleHeading(), body))
        .containsExactly(
            "C-HEAD-SINGLE 6:16+4 part",
            "C-HEAD-SINGLE 8:20+3 item",
            "C-HEAD-SINGLE 12:11+3 point");
  }

  @Test
  void templatesOfOtherKindsMayAddParts() {
    String body = "sections:\n  measures:\n    - heading: 甲\n      text: 乙。\n";
    assertThat(Checking.places(new SingleHeading(), body)).isEmpty();
    assertThat(Annual.places(new SingleHeading(), body))
        .containsExactly("C-HEAD-SINGLE 6:16+1 part");
  }

  @Test
  void severalWithNumbers() {
    String body =
        """
        sections:
          measures:
            - heading: 加强学习
              items:
                - heading: 读原文
                  text: 甲。
                - heading: 谈体会
                  points: [甲。, 乙。]
            - heading: 加强宣传
              text: 丙。
          problems:
            - text: 丁。
            - points: [甲。, 乙。]
          plans: 戊。
        """;
    assertThat(Annual.places(new SingleHeading(), body)).isEmpty();
  }

  private static List<String> headed(Rule rule, String heading) {
    String body =
        """
        sections:
          measures:
            - heading: '%s'
              text: 甲。
            - heading: 乙
              text: 丙。
        """
            .formatted(heading);
    return Annual.marked(Annual.findings(rule, 2025, body));
  }
}
