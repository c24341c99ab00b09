package gen.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that somebody probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest single-character changes from {@code word}, if they are few
   * enough for its length (one in two characters or three in all, whichever is less); of several
   * the first.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return within(Math.max(1, Math.min(3, word.length() / 2)), word, candidates);
  }

  /** As {@link #to}, but with no more than one change in four characters, and three in all. */
  public static Optional<String> closeTo(String word, Collection<String> candidates) {
    return within(Math.min(3, word.length() / 4), word, candidates);
  }

  /**
   * The name of an office that was probably meant: 甲区住房和城乡建设局 for 甲区住建局 ({@link #unabridged}), else
   * one that differs in very few characters ({@link #closeTo}), since 甲区财政局 is not 甲区信访局.
   */
  public static Optional<String> name(String word, Collection<String> candidates) {
    return unabridged(word, candidates).or(() -> closeTo(word, candidates));
  }

  private static Optional<String> within(int most, String word, Collection<String> candidates) {
    String best = null;
    int fewest = most + 1;
    for (String candidate : candidates) {
      int changes = LevenshteinDistance.getDefaultInstance().apply(word, candidate);
      boolean shares = changes < Math.max(word.length(), candidate.length());
      if (shares && changes < fewest) {
        fewest = changes;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The only candidate of which {@code word} is a short form or the other way round: the shorter
   * one's characters stand in the longer one in their order, and both begin alike, as 甲区住建局 and
   * 甲区住房和城乡建设局 do.
   */
  public static Optional<String> unabridged(String word, Collection<String> candidates) {
    List<String> found =
        candidates.stream()
            .filter(each -> isShortOf(word, each) || isShortOf(each, word))
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isShortOf(String word, String whole) {
    boolean framed =
        word.length() > 2 && word.length() < whole.length() && word.charAt(0) == whole.charAt(0);
    int at = 0;
    for (int i = 0; framed && i < whole.length() && at < word.length(); i++) {
      at += whole.charAt(i) == word.charAt(at) ? 1 : 0;
    }
    return framed && at == word.length();
  }
}
