package gen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sense units of a title (GB/T 9704-2012 7.3.1), found by a list of words, {@code
 * gen/title-words.txt}, and by what names of places and offices end in: what it costs to end a line
 * at each place.
 */
final class TitleUnits {
  static final int NEVER = 1_000_000;

  /** Inside a word of the list, or between 《 and 》. */
  private static final int IN_WORD = 5000;

  private static final int IN_OFFICE = 1500;

  /** Between two characters of which nothing is known. */
  private static final int UNKNOWN = 600;

  /** Between two words, or before or after one. */
  private static final int BETWEEN = 120;

  /** The office has a line of its own where 关于 follows. */
  private static final int NOT_AFTER_OFFICE = 400;

  /** After the year, before the name of a law. */
  private static final int GOOD = 20;

  private static final int LONGEST_WORD = 12;
  private static final Set<String> WORDS = words();
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}年度?|[二〇一三四五六七八九零]{4}年度?");
  private static final Pattern NAME = Pattern.compile("《[^》]*》|“[^”]*”|（[^）]*）");

  /** The name of an office at the head of a title: 关于 or a year follows it. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^[\\p{IsHan}、]{2,}?(?:办公室|委员会|办事处|人民政府|党组|党委|管委会|中心|[局厅委办院处所队站部府室])"
              + "(?=关于|[0-9]{4}年|[二〇]{2})");

  private static final Pattern PLACE = Pattern.compile("[省市区县州盟旗镇乡]|街道");

  private TitleUnits() {}

  /** The cost for each index of ending a line before its character. */
  static int[] costs(String title) {
    int[] costs = new int[title.length() + 1];
    Arrays.fill(costs, UNKNOWN);
    Matcher office = OFFICE.matcher(title);
    boolean named = office.find();
    if (named) {
      office(title, office.end(), costs);
    }
    words(title, named ? office.end() : 0, costs);
    for (Matcher year = YEAR.matcher(title); year.find(); ) {
      inside(costs, year.start(), year.end(), IN_WORD);
      set(costs, year.start(), BETWEEN);
      set(costs, year.end(), GOOD);
    }
    for (Matcher name = NAME.matcher(title); name.find(); ) {
      for (int at = name.start() + 1; at < name.end(); at++) {
        costs[at] = Math.max(costs[at], IN_OFFICE);
      }
    }
    particles(title, costs);
    if (named && title.startsWith("关于", office.end())) {
      for (int at = 1; at < title.length(); at++) {
        costs[at] += at == office.end() ? -costs[at] : NOT_AFTER_OFFICE;
      }
    } else if (named) {
      set(costs, office.end(), BETWEEN);
    }
    for (int at = 1; at < title.length(); at++) {
      if (Character.isLowSurrogate(title.charAt(at))
          || BreakRules.at(title, at) != BreakRules.Break.FREE) {
        costs[at] = NEVER;
      }
    }
    return costs;
  }

  /** The name of an office is parted, if it must be, after a place. */
  private static void office(String title, int end, int[] costs) {
    inside(costs, 0, end, IN_OFFICE);
    for (Matcher place = PLACE.matcher(title).region(0, end); place.find(); ) {
      set(costs, place.end(), UNKNOWN);
    }
  }

  private static void words(String title, int from, int[] costs) {
    for (int at = from; at < title.length(); ) {
      int length = Math.min(LONGEST_WORD, title.length() - at);
      while (length > 1 && !WORDS.contains(title.substring(at, at + length))) {
        length--;
      }
      if (length > 1) {
        inside(costs, at, at + length, IN_WORD);
        costs[at] = Math.min(costs[at], BETWEEN);
        costs[at + length] = Math.min(costs[at + length], BETWEEN);
      }
      at += length;
    }
  }

  /** 的, 和, 及 stay with what is before or after them, 关于 begins a line. */
  private static void particles(String title, int[] costs) {
    for (int at = 1; at < title.length(); at++) {
      char after = title.charAt(at);
      char before = title.charAt(at - 1);
      if (after == '的' || before == '和' || before == '及' || before == '与') {
        costs[at] = IN_WORD;
      } else if (title.startsWith("关于", at) || before == '、' || after == '《') {
        costs[at] = GOOD;
      } else if (title.startsWith("关于", at - 1)) {
        costs[at] = IN_WORD;
      } else if (title.startsWith("关于", at - 2)) {
        costs[at] = IN_OFFICE;
      } else if (before == '的' || before == '》') {
        costs[at] = Math.min(costs[at], BETWEEN);
      }
    }
  }

  private static void inside(int[] costs, int from, int to, int cost) {
    for (int at = from + 1; at < to; at++) {
      costs[at] = cost;
    }
  }

  private static void set(int[] costs, int at, int cost) {
    if (at > 0 && at < costs.length) {
      costs[at] = cost;
    }
  }

  private static Set<String> words() {
    try (InputStream in = TitleUnits.class.getResourceAsStream("/gen/title-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("gen/title-words.txt is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(word -> !word.isEmpty() && !word.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
