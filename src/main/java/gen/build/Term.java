package gen.build;

import java.util.List;

/**
 * A fact that the templates of a kind know by its name.
 *
 * @param samples its typical values, as the clauses have them; empty when no clause knows it
 * @param neededBy the clauses that cannot stand without it
 * @param usedBy the clauses that can use it
 * @param files the other templates that ask for it
 */
public record Term(
    String kind,
    String fact,
    List<String> samples,
    List<String> neededBy,
    List<String> usedBy,
    List<String> files) {

  public Term {
    samples = List.copyOf(samples);
    neededBy = List.copyOf(neededBy);
    usedBy = List.copyOf(usedBy);
    files = List.copyOf(files);
  }
}
