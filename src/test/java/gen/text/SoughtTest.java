package gen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {
  private static final String LETTERS = "甲乙丙丁戊，。12-";
  private static final int TEXTS = 20_000;

  /** Every construct that rules use, over few letters, so that chance finds what matches. */
  private static final List<String> PATTERNS =
      List.of(
          "甲",
          "甲乙丙",
          "甲乙|丙丁|戊1",
          "(?:甲|乙)丙?丁",
          "甲(?:乙|丙)?丁",
          "甲(?:乙丙)*丁",
          "甲(?:乙|丙){0,2}丁",
          "(?<name>甲|乙丙)+[丁戊]",
          "[1-2\\-]{2,3}[丁丙]",
          "\\d{1,2}-\\d",
          "(?:甲乙){2,}",
          "甲[^乙]丁",
          "甲.丁",
          "甲\\p{IsHan}{1,2}丁",
          "(?<![甲乙])丙(?!丁)戊",
          "(?<=甲乙)丙",
          "(?<=[甲乙]|丙)丁",
          "(?:(?<=[甲乙])|^)丙(?=\\d)",
          "(?:(?<=甲乙)|(?<=戊))丙",
          "甲(?=乙|丙)[乙丙丁]",
          "甲(?=乙|$)",
          "(?=[12])[12]甲",
          "^甲?乙$",
          "(?:^|[，。])(?:[甲乙]{1,2}|\\d)丙",
          "(甲|乙)\\1",
          "(?>甲|乙)(?>(?:\\d{1,2}丙)?)丁",
          "甲*+乙",
          "甲+?乙",
          "甲??乙",
          "(?:|甲)乙",
          "\\u7532\\x31",
          "[，。&&[。]]甲",
          "[甲[乙丙]]丁",
          "(?i)甲乙",
          "甲\\b乙|丙");

  @Test
  void neverDeniesWhatMatches() {
    Random random = new Random(20251231);
    int[] found = new int[PATTERNS.size()];
    List<Sought> all = PATTERNS.stream().map(Sought::of).toList();
    List<Pattern> plain = PATTERNS.stream().map(Pattern::compile).toList();
    for (int n = 0; n < TEXTS; n++) {
      StringBuilder chars = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        chars.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      String text = chars.toString();
      Grams grams = Grams.of(text);
      for (int i = 0; i < found.length; i++) {
        if (plain.get(i).matcher(text).find()) {
          found[i]++;
          assertThat(all.get(i).mayBeIn(grams)).as(PATTERNS.get(i) + " in " + text).isTrue();
        }
      }
    }
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).as(PATTERNS.get(i)).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "丙丁, 甲乙丙戊丁",
    "(?:甲|乙)丙, 甲丁乙丁丙",
    "\\d{2}年, 12月甲年",
    "(?<=甲)乙, 丙乙甲",
    "甲(?=乙), 甲丙乙",
    "(?:(?:甲|乙)?丙丁|戊), 甲丙乙丁",
    "-{2}, 甲-乙-丙",
    "[1-3]是, 12的是3"
  })
  void deniesWhatCannotMatch(String regex, String text) {
    boolean found = Pattern.compile(regex).matcher(text).find();
    assertThat(Sought.of(regex).mayBeIn(Grams.of(text))).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {".*", "[^甲]", "\\p{IsHan}{8}", "甲?", "(?i)甲", "[甲&&[乙]]", "甲|"})
  void mayBeAnywhereWhatNeedsNothing(String regex) {
    assertThat(Sought.of(regex).mayBeIn(Grams.of("丙"))).isTrue();
  }

  @Test
  void matchesAsThePatternDoes() {
    assertThat(Sought.of("(?<name>甲|乙)丙").matcher("丁乙丙").results()).hasSize(1);
  }
}
