package gen.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalRulesTest {
  private static final OrdinalSequence RULE = new OrdinalSequence();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一是抓学习。三是抓宣传。 | 三是",
        "主要做法：一是抓学习，一是抓宣传。 | 一是",
        "一是抓学习；二是抓宣传；二是抓培训。 | 二是",
        "具体做法：二是抓宣传；三是抓培训。 | 二是",
        "第一，抓学习。第三，抓培训。 | 第三",
        "其一，认识不足；其三，能力不足。 | 其三",
        "要求：（一）抓学习；（三）抓宣传。 | （三）",
        "包括：1.抓学习；2.抓宣传；4.抓培训。 | 4.",
        "包括：（1）抓学习；（2）抓宣传；（2）抓培训。 | （2）",
        "（一）抓学习。（二）抓宣传。（3）抓培训。 | （3）"
      })
  void theyDoNotFollow(String paragraph, String marked) {
    assertThat(Annual.marked(RULE, "measures", paragraph)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一是抓学习；二是抓宣传；三是抓培训。",
        "学习上，一是读原文，二是谈体会。宣传上，一是进村，二是入户。",
        "（一）抓学习。1.读原文。2.谈体会。（二）抓宣传。1.进村。2.入户。",
        "1.学习方面。（1）读原文。（2）谈体会。2.宣传方面。（1）进村。（2）入户。",
        "（一）抓学习。一是读原文。二是谈体会。（二）抓宣传。一是进村。二是入户。",
        "依据第三条（三）项、第五条（一）项办理。",
        "（一是抓学习）二是抓宣传。",
        "会议开到第三，又开到第五，说一是一。",
        "学习抓在平时，十一是节日，宣传抓在节日。",
        "占比：1.5%；12.4宣传日；3.5万份。"
      })
  void theyFollow(String paragraph) {
    assertThat(Annual.marked(RULE, "measures", paragraph)).isEmpty();
  }

  @Test
  void paragraphsContinueOneAnother() {
    String body =
        """
        sections:
          measures:
            - text: |
                一是抓学习。
                二是抓宣传。
                四是抓培训。
            - heading: 另一方面
              text: |
                （一）抓学习。
                （二）抓宣传。
                （3）抓培训。
        """;
    assertThat(Annual.places(RULE, body))
        .containsExactly("C-STRUCT-ORDINAL 9:9+2", "C-STRUCT-ORDINAL 14:9+3 mixed");
    assertThat(Annual.findings(RULE, 2025, body).get(0).arguments())
        .isEqualTo(List.of("四是", "二是", "三是"));
    assertThat(Annual.findings(RULE, 2025, body).get(1).arguments())
        .isEqualTo(List.of("（3）", "（二）", "（三）"));
    assertThat(Annual.findings(RULE, 2025, body).get(1).related().get(0).span().line())
        .isEqualTo(13);
  }

  @Test
  void paragraphsMayEachHaveTheirOwn() {
    String body =
        """
        sections:
          measures:
            - text: |
                一是抓学习。
                一是抓宣传。二是抓培训。
            - heading: 另一方面
              text: 三项：一是甲，二是乙，三是丙。
              points:
                - 抓学习：一是甲，二是乙。
                - 抓宣传：一是丙，二是丁。
        """;
    assertThat(Annual.places(RULE, body)).isEmpty();
  }

  @Test
  void theHintSaysWhichIsMeant() {
    assertThat(Annual.places(RULE, "sections:\n  measures: 具体做法：二是抓宣传。\n"))
        .containsExactly("C-STRUCT-ORDINAL 5:18+2 first");
    assertThat(Annual.places(RULE, "sections:\n  measures: 一是抓学习；一是抓宣传。\n"))
        .containsExactly("C-STRUCT-ORDINAL 5:19+2 repeated");
  }
}
