package gen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
  private static Optional<Change> change(String before, String now) {
    return Change.between(Quantity.parse(before).orElseThrow(), Quantity.parse(now).orElseThrow());
  }

  /** Last year, this year; direction, difference, rate, value, words. */
  @ParameterizedTest
  @CsvSource({
    "400件, 450件, UP, 50, 12.5, 12.5, 同比增长12.5%",
    "500件, 484件, DOWN, -16, -3.2, -3.2, 同比下降3.2%",
    "447件, 485件, UP, 38, 8.5, 8.5, 同比增长8.5%",
    "300件, 400件, UP, 100, 33.33, 33.33, 同比增长33.33%",
    "600件, 700件, UP, 100, 16.67, 16.67, 同比增长16.67%",
    "100件, 200件, UP, 100, 100, 100, 同比增长100%",
    "10件, 110件, UP, 100, 1000, 1000, 同比增长1000%",
    "485件, 485件, SAME, 0, , 0, 与上年持平",
    "0件, 0件, SAME, 0, , 0, 与上年持平",
    "1.50万元, 1.5万元, SAME, 0, , 0, 与上年持平",
    "12000件, 1.2万件, SAME, 0, , 0, 与上年持平",
    "1.2万件, 11800件, DOWN, -200, -1.67, -1.67, 同比下降1.67%",
    "11800件, 1.2万件, UP, 200, 1.69, 1.69, 同比增长1.69%",
    "1.2亿元, 1.5亿元, UP, 30000000, 25, 25, 同比增长25%",
    "10次, 11次, UP, 1, 10, 10, 同比增长10%",
    "30.3吨, 10.1吨, DOWN, -20.2, -66.67, -66.67, 同比下降66.67%",
    "485, 500, UP, 15, 3.09, 3.09, 同比增长3.09%"
  })
  void countsChangeByTheirRate(
      String before,
      String now,
      Change.Direction direction,
      String difference,
      String rate,
      String value,
      String words) {
    Change change = change(before, now).orElseThrow();

    assertThat(change.direction()).isEqualTo(direction);
    assertThat(change.difference()).hasToString(difference);
    assertThat(change.rate().map(Object::toString).orElse(null)).isEqualTo(rate);
    assertThat(change.value()).isEqualTo(value);
    assertThat(change.words()).isEqualTo(words);
  }

  /** A half is rounded away from zero, up and down alike. */
  @ParameterizedTest
  @CsvSource({
    "80000件, 80100件, 同比增长0.13%",
    "80000件, 79900件, 同比下降0.13%",
    "80000件, 80099件, 同比增长0.12%",
    "20000件, 20001件, 同比增长0.01%",
    "20000件, 19999件, 同比下降0.01%",
    "10000件, 19999件, 同比增长99.99%"
  })
  void ratesAreRoundedToTwoDecimals(String before, String now, String words) {
    assertThat(change(before, now).orElseThrow().words()).isEqualTo(words);
  }

  /** From nothing, to nothing, rounded to nothing, rounded to all of it, beyond all measure. */
  @ParameterizedTest
  @CsvSource({
    "0件, 12件, 12, 比上年增加12件",
    "0件, 1.2万件, 12000, 比上年增加1.2万件",
    "0元, 3亿元, 300000000, 比上年增加3亿元",
    "12件, 0件, -12, 比上年减少12件",
    "3亿元, 0元, -300000000, 比上年减少3亿元",
    "20001件, 20002件, 1, 比上年增加1件",
    "20002件, 20001件, -1, 比上年减少1件",
    "3亿元, 300000001元, 1, 比上年增加1元",
    "100000件, 1件, -99999, 比上年减少99999件",
    "1件, 12件, 11, 比上年增加11件",
    "12件, 3.5万件, 34988, 比上年增加34988件",
    "9次, 10次, 1, 比上年增加1次",
    "4期, 3期, -1, 比上年减少1期",
    "0.3吨, 0.1吨, -0.2, 比上年减少0.2吨",
    "100000件, 1100001件, 1000001, 同比增长1000%",
    "0, 7, 7, 比上年增加7"
  })
  void countsChangeByTheirDifferenceWhereARateMisleads(
      String before, String now, String difference, String words) {
    Change change = change(before, now).orElseThrow();

    assertThat(change.words()).isEqualTo(words);
    assertThat(change.difference()).hasToString(difference);
    assertThat(change.rate().isPresent()).isEqualTo(words.contains("%"));
  }

  @ParameterizedTest
  @CsvSource({
    "79.10%, 81.73%, UP, 2.63, 同比提高2.63个百分点",
    "79.1%, 81.73%, UP, 2.63, 同比提高2.63个百分点",
    "98.5%, 98%, DOWN, -0.5, 同比下降0.5个百分点",
    "99.20%, 99.8%, UP, 0.6, 同比提高0.6个百分点",
    "90%, 100%, UP, 10, 同比提高10个百分点",
    "79.10%, 79.1%, SAME, 0, 与上年持平",
    "100%, 100%, SAME, 0, 与上年持平",
    "0%, 5%, UP, 5, 同比提高5个百分点",
    "5%, 0%, DOWN, -5, 同比下降5个百分点",
    "5％, 6%, UP, 1, 同比提高1个百分点",
    "99.999%, 100%, UP, 0.001, 同比提高0.001个百分点",
    "5.2‰, 5.5‰, UP, 0.3, 同比提高0.3个千分点"
  })
  void percentagesChangeByPoints(
      String before, String now, Change.Direction direction, String difference, String words) {
    Change change = change(before, now).orElseThrow();

    assertThat(change.direction()).isEqualTo(direction);
    assertThat(change.difference()).hasToString(difference);
    assertThat(change.rate()).isEmpty();
    assertThat(change.value()).isEqualTo(difference);
    assertThat(change.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "400人, 450人次",
    "400, 450件",
    "5%, 5‰",
    "60余人, 70人",
    "60人, 70余人",
    "约60人, 70人",
    "60人, 超过70人",
    "1万多件, 2万件",
    "76批372人, 80批400人",
    "372人, 80批400人",
    "-3%, 5%",
    "3%, -5%",
    "-0件, 5件",
    "+3%, +5%",
    "2个百分点, 3个百分点",
    "2倍, 3倍",
    "18℃, 19℃"
  })
  void whatIsNoExactSingleFigureOfOneUnitIsNotCompared(String before, String now) {
    assertThat(change(before, now)).isEmpty();
  }

  @Test
  void aFigureOfAnyLengthIsCompared() {
    String nines = "9".repeat(2000);

    assertThat(change(nines + "件", nines + "件").orElseThrow().words()).isEqualTo("与上年持平");
    assertThat(change("1件", nines + "件").orElseThrow().words())
        .isEqualTo("比上年增加" + "9".repeat(1999) + "8件");
  }
}
