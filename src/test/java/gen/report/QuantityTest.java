package gen.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "485件, 485, 485, 件, false",
    "97.41%, 97.41, 97.41, %, false",
    "97.40%, 97.40, 97.40, %, false",
    "100%, 100, 100, %, false",
    "60余人, 60, 60, 人, true",
    "1万余册, 10000, 10000, 册, true",
    "10余场次, 10, 10, 场次, true",
    "100多户, 100, 100, 户, true",
    "35件次, 35, 35, 件次, false",
    "5人次, 5, 5, 人次, false",
    "1.2万, 12000, 12000, '', false",
    "1.23456万元, 12345.6, 12345.6, 元, false",
    "3万元, 30000, 30000, 元, false",
    "2亿元, 200000000, 200000000, 元, false",
    "2万亿元, 2000000000000, 2000000000000, 元, false",
    "10余万人, 100000, 100000, 人, true",
    "约30人, 30, 30, 人, true",
    "不少于30次, 30, 30, 次, true",
    "超过30次, 30, 30, 次, true",
    "012, 012, 12, '', false",
    "0件, 0, 0, 件, false",
    "-3.5%, -3.5, -3.5, %, false",
    "36.5℃, 36.5, 36.5, ℃, false",
    "5千余册, 5000, 5000, 册, true",
    "3百人, 300, 300, 人, false",
    "2百万元, 2000000, 2000000, 元, false",
    "1千万亿元, 1000000000000000, 1000000000000000, 元, false",
    "1.5千户, 1500, 1500, 户, false",
    "5千克, 5, 5, 千克, false",
    "12千米, 12, 12, 千米, false",
    "30千瓦, 30, 30, 千瓦, false",
    "5百分点, 5, 5, 百分点, false"
  })
  void readsWhatItsWriterMeant(
      String written, String value, String amount, String unit, boolean approximate) {
    Quantity quantity = Quantity.parse(written).orElseThrow();

    assertThat(quantity.written()).isEqualTo(written);
    assertThat(quantity.value()).isEqualTo(value);
    assertThat(quantity.parts()).hasSize(1);
    assertThat(quantity.parts().get(0).amount()).isEqualTo(amount);
    assertThat(quantity.parts().get(0).unit()).isEqualTo(unit);
    assertThat(quantity.isApproximate()).isEqualTo(approximate);
  }

  @ParameterizedTest
  @CsvSource({
    "76批372人, 76 372, 批, 人, false",
    "306批次994人次, 306 994, 批次, 人次, false",
    "3场200余人次, 3 200, 场, 人次, true",
    "约20场1.5万人, 20 15000, 场, 人, true"
  })
  void readsPairsAsTwoParts(
      String written, String value, String first, String second, boolean approximate) {
    Quantity quantity = Quantity.parse(written).orElseThrow();

    assertThat(quantity.value()).isEqualTo(value);
    assertThat(quantity.parts()).extracting(Quantity.Part::unit).containsExactly(first, second);
    assertThat(quantity.isApproximate()).isEqualTo(approximate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "张三",
        "2—3次",
        "2-3次",
        "12次（含视频）",
        "第3名",
        "约",
        "",
        "件",
        "1,058件",
        "１２３件",
        "1 000件",
        "十二次",
        "12次，13件",
        "1.件",
        ".5%",
        "12 件",
        "03716666转8",
        "76批372",
        "3至5次",
        "3到5次",
        "3或4次",
        "3比1",
        "2025年12月31日",
        "12月31日",
        "3月15号",
        "2025年12月"
      })
  void takesNothingElseForAnAmount(String text) {
    assertThat(Quantity.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,058件|1058件",
        "1，058件|1058件",
        "1,234,567元|1234567元",
        "１２３件|123件",
        "3１件|31件",
        "1 000件|1000件",
        "1\u3000000件|1000件",
        "1\u00A0000件|1000件",
        "97．41%|97.41%",
        "12 次|12次",
        "12\u3000次|12次",
        "76 批372人|76批372人",
        "约1,058件|约1058件"
      })
  void doubtsDigitsThatPeopleReadAsANumberAndMachinesDoNot(String text, String plain) {
    assertThat(Quantity.withoutDoubtfulDigits(text)).contains(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1058件",
        "97.41%",
        "12次、13件",
        "2025年12月31日",
        "张三，李四",
        "3,4月",
        "76批 372人",
        "1,0583",
        "0371 6666转8",
        "第12 期",
        "12 月 31 日",
        "3 至 5 次",
        "张三 1 号"
      })
  void doesNotDoubtOtherDigits(String text) {
    assertThat(Quantity.withoutDoubtfulDigits(text)).isEmpty();
  }

  @Test
  void keepsTheWordThatSaysHowExactItIs() {
    assertThat(Quantity.parse("将近30人").orElseThrow().approximation()).isEqualTo("将近");
    assertThat(Quantity.parse("10余万人").orElseThrow().parts().get(0).more()).isEqualTo("余");
    assertThat(Quantity.parse("10万多人").orElseThrow().parts().get(0).more()).isEqualTo("多");
  }

  @Test
  void doesNotDependOnHowLongTheTextIs() {
    String long1 = "9".repeat(20_000) + "件";
    assertThat(Quantity.parse(long1).orElseThrow().value()).hasSize(20_000);
    assertThat(Quantity.parse("件".repeat(20_000) + "！")).isEmpty();
    assertThat(Quantity.parse("1" + "件".repeat(20_000) + "！")).isEmpty();
  }
}
