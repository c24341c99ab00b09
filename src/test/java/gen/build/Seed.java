package gen.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A way to put one mistake into a sound data file.
 *
 * @param code of the rule that is to find it
 * @param lines where it may be put
 * @param sections where it may be put; anywhere if empty
 * @param place what is there before
 * @param wrong what is there then; {@link #HERE} in it is where the finding is to be, else it
 *     begins there
 * @param most how many places are chosen
 */
record Seed(String code, Lines lines, Set<String> sections, Pattern place, String wrong, int most) {
  static final char HERE = '\u0001';

  private static final Pattern SECTION = Pattern.compile("(?m)^  ([a-z]+):.*$|^([a-z]+):.*$");

  /** Kinds of lines of a data file. */
  enum Lines {
    /** Running text: paragraphs and points. */
    TEXT("(?:  \\$\\{year}| {6,}(?:- )?(?!- )[\\p{IsHan}“《$（]).*"),
    FACTS("  \\p{IsHan}\\S*: .*|    value: .*"),
    ANY("(?s).*");

    private final Pattern pattern;

    Lines(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  /** A sound data file. */
  record Sample(String file, String text) {}

  /**
   * One mistake.
   *
   * @param line where it is
   */
  record Mistake(Seed seed, Sample sample, String text, int line) {
    @Override
    public String toString() {
      return "%s %s:%d %s"
          .formatted(
              seed.code, sample.file, line, text.lines().skip(line - 1L).findFirst().orElse(""));
    }
  }

  static Seed text(String code, int most, String place, String wrong, String... sections) {
    return of(code, Lines.TEXT, most, place, wrong, sections);
  }

  static Seed facts(String code, int most, String place, String wrong) {
    return of(code, Lines.FACTS, most, place, wrong);
  }

  static Seed file(String code, int most, String place, String wrong) {
    return of(code, Lines.ANY, most, place, wrong);
  }

  private static Seed of(
      String code, Lines lines, int most, String place, String wrong, String... sections) {
    Pattern pattern = Pattern.compile(place, Pattern.MULTILINE);
    return new Seed(code, lines, Set.of(sections), pattern, wrong, most);
  }

  /** Mistakes at places chosen by chance among all that fit. */
  List<Mistake> mistakes(List<Sample> samples, Random random) {
    List<Mistake> all = new ArrayList<>();
    for (Sample sample : samples) {
      Matcher matcher = place.matcher(sample.text());
      matcher
          .results()
          .filter(found -> fits(sample.text(), found.start()))
          .forEach(found -> all.add(mistake(sample, found)));
    }
    List<Mistake> chosen = new ArrayList<>();
    while (chosen.size() < most && !all.isEmpty()) {
      chosen.add(all.remove(random.nextInt(all.size())));
    }
    return chosen;
  }

  private boolean fits(String text, int at) {
    int from = text.lastIndexOf('\n', at - 1) + 1;
    int to = text.indexOf('\n', at);
    String line = text.substring(from, to < 0 ? text.length() : to);
    return (lines == Lines.ANY || lines.pattern.matcher(line).matches())
        && (sections.isEmpty() || sections.contains(section(text, at)));
  }

  private static String section(String text, int at) {
    String last = "";
    Matcher matcher = SECTION.matcher(text).region(0, at);
    while (matcher.find()) {
      last = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
    return last;
  }

  private Mistake mistake(Sample sample, MatchResult found) {
    String put = wrong;
    for (int group : IntStream.rangeClosed(1, found.groupCount()).toArray()) {
      put = put.replace("$" + group, found.group(group) == null ? "" : found.group(group));
    }
    String text =
        sample.text().substring(0, found.start()) + put + sample.text().substring(found.end());
    int here = text.indexOf(HERE) < 0 ? found.start() : text.indexOf(HERE);
    int line = 1 + (int) text.substring(0, here).chars().filter(c -> c == '\n').count();
    return new Mistake(this, sample, text.replace(String.valueOf(HERE), ""), line);
  }
}
