package gen.report;

import gen.diag.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A standard clause, 标准条文: a paragraph of the templates that a report takes its words from; here,
 * what its file declares of it. Immutable.
 *
 * @param name the file's name without suffix
 * @param declared where its declarations stand
 * @param headings for when it stands alone: as many as variants, each its own; else one of them is
 *     chosen; empty: it has none
 * @param variants the names of its wordings, one of them is chosen; empty: it has only one
 * @param needs the facts without which it cannot stand, each with a typical value
 * @param uses the facts it can use, each with a typical value
 * @param zero those of its facts whose 0 it puts into words, 未发生行政复议案件
 */
public record Clause(
    String name,
    Span declared,
    List<String> headings,
    List<String> variants,
    Map<String, String> needs,
    Map<String, String> uses,
    Set<String> zero) {

  public Clause {
    headings = List.copyOf(headings);
    variants = List.copyOf(variants);
    needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
    uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    zero = Set.copyOf(zero);
  }

  /** All facts that it may read, with their typical values: those it needs first. */
  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>(needs);
    facts.putAll(uses);
    return facts;
  }

  /** True when the fact is one that would be printed as a bare 0. */
  public boolean hasNoWordsFor(Fact fact) {
    return fact.isZero() && facts().containsKey(fact.name()) && !zero.contains(fact.name());
  }

  /** The heading of a wording; empty when there are not as many headings as wordings. */
  Optional<String> headingOf(String variant) {
    int place = variants.indexOf(variant);
    return place >= 0 && headings.size() == variants.size()
        ? Optional.of(headings.get(place))
        : Optional.empty();
  }

  /** How a fact that it needs may be written: 中心组学习: 12次. */
  public String example(String fact) {
    return fact + ": " + needs.get(fact);
  }
}
