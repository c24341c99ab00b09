package gen.report;

import static gen.report.Written.map;
import static gen.report.Written.places;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {
  private final Diagnostics found = new Diagnostics();

  private Map<String, Fact> read(String yaml) {
    return new FactReader(found).read(map(yaml));
  }

  @ParameterizedTest
  @CsvSource({
    "485件, 485",
    "97.40%, 97.40",
    "1万余册, 10000",
    "76批372人, 76 372",
    "张三, 张三",
    "2—3次, 2—3次"
  })
  void valueForMachinesIsTheNumberOrElseTheText(String written, String value) {
    Fact fact = read("甲: " + written).get("甲");

    assertThat(fact.written()).isEqualTo(written);
    assertThat(fact.value()).isEqualTo(value);
    assertThat(fact.span().column()).isEqualTo(4);
    assertThat(places(found)).isEmpty();
  }

  @Test
  void longFormTellsMore() {
    Fact fact =
        read("""
        化解率:
          value: 81.73%
          scope: 初次信访事项
          source: 信访信息系统
          previous: 79.10%
          note: 待核
        """)
            .get("化解率");

    assertThat(fact.name()).isEqualTo("化解率");
    assertThat(fact.value()).isEqualTo("81.73");
    assertThat(fact.scope()).isEqualTo("初次信访事项");
    assertThat(fact.source()).isEqualTo("信访信息系统");
    assertThat(fact.previous().orElseThrow().written()).isEqualTo("79.10%");
    assertThat(fact.previous().orElseThrow().span().place()).isEqualTo("a.yaml:5:13");
    assertThat(fact.note()).isEqualTo("待核");
    assertThat(fact.span().line()).isEqualTo(2);
    assertThat(places(found)).isEmpty();
  }

  @Test
  void shortFormLeavesTheRestEmpty() {
    Fact fact = read("甲: 3件").get("甲");

    assertThat(fact.scope() + fact.source() + fact.note()).isEmpty();
    assertThat(fact.previous()).isEmpty();
  }

  @Test
  void factsKeepTheOrderOfTheFile() {
    assertThat(read("丙: 1\n甲: 2\n乙: 3").keySet()).containsExactly("丙", "甲", "乙");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲:|E-DATA-EMPTY 1:1+1",
        "甲: ~|E-DATA-EMPTY 1:1+1",
        "甲: {value: 1, sourc: 乙}|E-DATA-UNKNOWN-KEY 1:15+5",
        "甲: {scope: 乙}|E-DATA-MISSING-KEY 1:1+1",
        "甲: {value: ''}|E-DATA-EMPTY 1:1+1",
        "甲: [1, 2]|E-DATA-NOT-TEXT 1:4+1",
        "甲: 1,058件|E-FACT-DIGITS 1:4+6",
        "甲: １２３件|E-FACT-DIGITS 1:4+4",
        "甲: 1 000件|E-FACT-DIGITS 1:4+6",
        "甲: {value: 1058, previous: '1,000'}|E-FACT-DIGITS 1:28+7",
        "甲: ${facts.乙}|E-FACT-PLACEHOLDER 1:4+10",
        "'甲}': 1|E-FACT-NAME 1:1+4"
      })
  void refusesWithItsPlace(String yaml, String place) {
    read(yaml);

    assertThat(places(found)).containsExactly(place);
  }

  @Test
  void oneWrongFactDoesNotHideTheOthers() {
    assertThat(read("甲: []\n乙: 3件").keySet()).containsExactly("乙");
    assertThat(places(found)).hasSize(1);
  }
}
