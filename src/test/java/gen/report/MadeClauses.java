package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Clauses that a test makes up. */
final class MadeClauses implements ClauseCatalog {
  private final Map<String, Clause> clauses = new TreeMap<>();

  /** A clause that needs one fact, or none where that is empty. */
  MadeClauses with(String name, String fact, String sample, String... headings) {
    Map<String, String> needs = fact.isEmpty() ? Map.of() : Map.of(fact, sample);
    return with(name, List.of(headings), List.of("简", "详"), needs);
  }

  MadeClauses with(
      String name, List<String> headings, List<String> variants, Map<String, String> needs) {
    return with(name, headings, variants, needs, Map.of(), Set.of());
  }

  MadeClauses with(
      String name,
      List<String> headings,
      List<String> variants,
      Map<String, String> needs,
      Map<String, String> uses,
      Set<String> zero) {
    Source file = new Source("topics/" + name + ".ftlh", "");
    clauses.put(name, new Clause(name, file.whole(), headings, variants, needs, uses, zero));
    return this;
  }

  /** One whose file is wrong. */
  MadeClauses withBroken(String name) {
    clauses.put(name, null);
    return this;
  }

  @Override
  public Set<String> names() {
    return clauses.keySet();
  }

  @Override
  public Optional<Clause> find(String name, Sink sink) {
    if (clauses.containsKey(name) && clauses.get(name) == null) {
      Source file = new Source("topics/" + name + ".ftlh", "");
      sink.add(Diagnostic.error("E-TPL-CLAUSE-HEADER", file.whole(), name));
    }
    return Optional.ofNullable(clauses.get(name));
  }
}
