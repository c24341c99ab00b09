package gen.build;

import gen.template.FactMention;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the facts that the templates of a kind know. */
final class Vocabulary {
  private final Map<String, Known> facts = new LinkedHashMap<>();

  /** What is known of one fact, each once. */
  private record Known(
      Set<String> samples, Set<String> neededBy, Set<String> usedBy, Set<String> files) {
    Known() {
      this(
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>());
    }
  }

  private Vocabulary() {}

  /** In the order of the clauses, and then of the other templates. */
  static List<Term> of(String kind, List<Topic> topics, List<FactMention> mentions) {
    Vocabulary words = new Vocabulary();
    for (Topic topic : topics) {
      topic.clause().facts().forEach((fact, sample) -> words.known(fact).samples().add(sample));
      String name = topic.clause().name();
      topic.clause().needs().keySet().forEach(fact -> words.known(fact).neededBy().add(name));
      topic.clause().uses().keySet().forEach(fact -> words.known(fact).usedBy().add(name));
    }
    for (FactMention mention : mentions) {
      words.known(mention.fact()).files().add(mention.span().source().name());
    }
    return words.facts.entrySet().stream().map(e -> term(kind, e.getKey(), e.getValue())).toList();
  }

  private Known known(String fact) {
    return facts.computeIfAbsent(fact, name -> new Known());
  }

  private static Term term(String kind, String fact, Known known) {
    return new Term(
        kind,
        fact,
        List.copyOf(known.samples()),
        List.copyOf(known.neededBy()),
        List.copyOf(known.usedBy()),
        List.copyOf(known.files()));
  }
}
