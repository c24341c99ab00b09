package gen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramsTest {
  private static final int FIRST = 0x4E00;

  @Test
  void hasEveryCharAndPairOfATextOfAnyLength() {
    for (int length : new int[] {0, 1, 2, 63, 64, 1000, 20_000}) {
      String text = hanzi(FIRST, length);
      Grams grams = Grams.of(text);
      for (int i = 0; i < length; i++) {
        assertThat(grams.mayHave(Grams.gram(text.charAt(i)))).isTrue();
        assertThat(i == 0 || grams.mayHave(Grams.gram(text.charAt(i - 1), text.charAt(i))))
            .isTrue();
      }
      assertThat(grams.mayHaveAll(Grams.grams(text))).isTrue();
    }
  }

  @Test
  void deniesNearlyAllOthers() {
    Grams grams = Grams.of(hanzi(FIRST, 1000));
    long wrong =
        hanzi(FIRST + 1000, 1000).chars().filter(c -> grams.mayHave(Grams.gram((char) c))).count();
    assertThat(wrong).isLessThan(10);
  }

  @Test
  void asksForOneOrForAll() {
    Grams grams = Grams.of("甲乙丙");
    int[] both = {Grams.gram('甲', '乙'), Grams.gram('乙', '甲')};
    assertThat(grams.mayHaveAny(both)).isTrue();
    assertThat(grams.mayHaveAll(both)).isFalse();
    assertThat(Grams.grams("甲")).containsExactly(Grams.gram('甲'));
  }

  private static String hanzi(int first, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append((char) (first + i));
    }
    return text.toString();
  }
}
