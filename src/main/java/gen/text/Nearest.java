package gen.text;

import java.util.Collection;
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
    String best = null;
    int fewest = Math.max(1, Math.min(3, word.length() / 2)) + 1;
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
}
