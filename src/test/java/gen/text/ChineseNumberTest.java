package gen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {
  @ParameterizedTest
  @CsvSource({
    "1, 一",
    "2, 二",
    "9, 九",
    "10, 十",
    "11, 十一",
    "19, 十九",
    "20, 二十",
    "21, 二十一",
    "100, 一百",
    "101, 一百零一",
    "110, 一百一十",
    "111, 一百一十一",
    "1000, 一千",
    "1001, 一千零一",
    "1010, 一千零一十",
    "1100, 一千一百",
    "2020, 二千零二十",
    "9009, 九千零九",
    "9999, 九千九百九十九"
  })
  void countsAsHeadingsDo(int number, String chinese) {
    assertThat(ChineseNumber.of(number)).isEqualTo(chinese);
  }

  @Test
  void givesEachNumberWordsOfItsOwnThatNeitherEndNorDoubleTheZero() {
    Set<String> seen = new HashSet<>();
    for (int number = 1; number <= 9999; number++) {
      String chinese = ChineseNumber.of(number);
      assertThat(chinese).doesNotEndWith("零").doesNotContain("零零");
      assertThat(seen.add(chinese)).as(chinese).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void refusesWhatNoHeadingNeeds(int number) {
    assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumber.of(number));
  }
}
