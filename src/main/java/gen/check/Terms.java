package gen.check;

import gen.diag.Sink;
import gen.text.Grams;
import gen.yaml.YamlMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dictionary of official names and fixed phrases that the project knows: the {@code terms.yaml}
 * files of a report's templates, laid over one another. Immutable.
 */
public final class Terms {
  /** No dictionary. */
  public static final Terms NONE = new Terms(List.of(), List.of(), List.of(), List.of());

  /** What the names of laws begin with, and may be left out. */
  public static final String STATE = "中华人民共和国";

  /**
   * A law, a regulation, a plan, as it stands between 《 and 》.
   *
   * @param from the day on which it came into force
   * @param until the day from which on it is no longer in force
   * @param replacedBy the name of what holds instead
   * @param ofParty a rule of the party, which is no law of the state
   */
  public record Name(
      String title,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<String> replacedBy,
      boolean ofParty) {
    /** The same under a shorter title. */
    private Name called(String other) {
      return new Name(other, from, until, replacedBy, ofParty);
    }
  }

  /**
   * Words that go together in another way; {@code …} in both stands for the few words between.
   *
   * @param note why; empty if there is nothing to say
   * @param fix whether the right words are certain enough to be written unasked; never with a gap
   */
  public record Wrong(String wrong, String right, String note, boolean fix) {}

  private final Map<String, Name> names = new LinkedHashMap<>();
  private final Map<Integer, List<String>> byLength = new LinkedHashMap<>();
  private final Map<Character, List<String>> phrasesByStart = new LinkedHashMap<>();
  private final List<String> phrases;
  private final List<Wrong> wrong;
  private final List<String> right;
  private final Set<String> bareRight = new HashSet<>();
  private final List<int[]> phraseGrams = new ArrayList<>();
  private final List<int[]> wrongGrams = new ArrayList<>();
  private final BitSet starts = new BitSet();

  /**
   * @param right what is right although it looks like a slip of something else in here
   */
  Terms(
      Collection<Name> names,
      Collection<String> phrases,
      Collection<Wrong> wrong,
      Collection<String> right) {
    names.forEach(name -> add(name.title(), name));
    names.stream()
        .filter(name -> name.title().startsWith(STATE))
        .forEach(name -> add(name.title().substring(STATE.length()), name));
    for (String phrase : phrases) {
      starts.set(phrase.charAt(0));
      phraseGrams.add(Grams.grams(phrase));
      phrasesByStart.computeIfAbsent(phrase.charAt(0), start -> new ArrayList<>()).add(phrase);
    }
    this.phrases = List.copyOf(phrases);
    this.wrong = List.copyOf(wrong);
    this.right = List.copyOf(right);
    right.forEach(term -> bareRight.add(bare(term)));
    wrong.forEach(each -> wrongGrams.add(grams(each.wrong())));
  }

  /** Those of the words on both sides of a gap. */
  private static int[] grams(String wrong) {
    return Stream.of(wrong.split(String.valueOf(TermsReader.GAP)))
        .flatMapToInt(words -> IntStream.of(Grams.grams(words)))
        .toArray();
  }

  private void add(String title, Name name) {
    String bare = bare(title);
    if (names.putIfAbsent(bare, name.called(title)) == null) {
      byLength.computeIfAbsent(bare.length(), length -> new ArrayList<>()).add(bare);
    }
  }

  /**
   * Reads the layers, farthest first: of two entries with the same key the nearer one holds, and
   * {@code no} takes one out; lists are joined. Reports what is wrong; the rest of it holds.
   */
  public static Terms read(List<YamlMap> layers, Sink sink) {
    return layers.isEmpty() ? NONE : new TermsReader(sink).read(layers);
  }

  /** The letters and digits of a name, which marks and spaces between them do not change. */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  /** What a title between 《 and 》 names, with or without 中华人民共和国. */
  public Optional<Name> name(String title) {
    return Optional.ofNullable(names.get(bare(title)));
  }

  /** The bare titles of that length, also the short ones. */
  public List<String> bareNames(int length) {
    return byLength.getOrDefault(length, List.of());
  }

  /** The fixed phrases that begin with the char. */
  public List<String> phrasesFrom(char start) {
    return starts.get(start) ? phrasesByStart.get(start) : List.of();
  }

  public List<String> phrases() {
    return phrases;
  }

  /** The fixed phrases without those that are certainly not in a text. */
  public List<String> phrasesIn(Grams text) {
    return in(text, phrases, phraseGrams);
  }

  public List<Wrong> wrong() {
    return wrong;
  }

  /** The wrong words without those that are certainly not in a text. */
  public List<Wrong> wrongIn(Grams text) {
    return in(text, wrong, wrongGrams);
  }

  private static <T> List<T> in(Grams text, List<T> all, List<int[]> grams) {
    List<T> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (text.mayHaveAll(grams.get(i))) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  /** True when a known phrase, name or other right word stands where the char is. */
  public boolean isRightAt(String text, int index) {
    return Stream.of(phrases, right)
        .flatMap(Collection::stream)
        .anyMatch(term -> coversAt(text, term, index));
  }

  /** True for a title that is right by itself. */
  public boolean isRight(String title) {
    String bare = bare(title);
    return names.containsKey(bare) || bareRight.contains(bare);
  }

  /** True when the term stands in the text over the char. */
  public static boolean coversAt(String text, String term, int index) {
    int last = Math.min(index, text.length() - term.length());
    for (int from = Math.max(0, index - term.length() + 1); from <= last; from++) {
      if (text.startsWith(term, from)) {
        return true;
      }
    }
    return false;
  }
}
