package gen.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16, 1000})
  void everyReportIsInExactlyOnePart(int count) {
    for (int i = 0; i < 200; i++) {
      String data = "2025/河南省/" + i + "局.yaml";
      assertThat(IntStream.rangeClosed(1, count).filter(n -> new Part(n, count).has(data)).count())
          .isEqualTo(1);
    }
  }

  @Test
  void thePartsAreAboutEqual() {
    for (int number = 1; number <= 4; number++) {
      Part part = new Part(number, 4);
      assertThat(IntStream.range(0, 4000).filter(i -> part.has("2025/" + i + ".yaml")).count())
          .isBetween(850L, 1150L);
    }
  }

  /** Machines with different versions of the program must divide the work alike. */
  @Test
  void theyStayTheSame() {
    List<String> data = List.of("a.yaml", "2025/河南省/湖滨区信访局.yaml", "2024/b.yml", "区/c.yaml");
    assertThat(data.stream().map(PartTest::ofSeven)).containsExactly(6, 4, 5, 7);
  }

  private static int ofSeven(String data) {
    return IntStream.rangeClosed(1, 7).filter(n -> new Part(n, 7).has(data)).sum();
  }

  @Test
  void itIsWrittenAsNumberAndCount() {
    assertThat(Part.of("3/16")).isEqualTo(new Part(3, 16)).hasToString("3/16");
    assertThat(Part.of("3/16").suffix()).isEqualTo("-3-of-16");
    assertThat(Part.of("1/1")).isEqualTo(Part.WHOLE);
    assertThat(Part.WHOLE.suffix()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3",
        "0/3",
        "4/3",
        "1/0",
        "-1/3",
        "1/-3",
        "1/3/5",
        "a/b",
        "1 / 3",
        "1/9999999"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> Part.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
