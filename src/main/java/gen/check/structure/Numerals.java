package gen.check.structure;

import gen.text.ChineseNumber;
import java.util.HashMap;
import java.util.Map;

/** Small numbers in Chinese characters, as ordinals and anniversaries have them: 一 to 九十九. */
final class Numerals {
  private static final int LARGEST = 99;
  private static final Map<String, Integer> VALUES = values();

  private Numerals() {}

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int number = 1; number <= LARGEST; number++) {
      values.put(ChineseNumber.of(number), number);
      values.put(Integer.toString(number), number);
    }
    values.put("两", 2);
    return Map.copyOf(values);
  }

  /** Its value, also of digits; 0 for what is no such number. */
  static int value(String written) {
    return VALUES.getOrDefault(written, 0);
  }
}
