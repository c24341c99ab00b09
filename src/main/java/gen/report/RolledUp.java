package gen.report;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a roll-up comes to: the sums of its bureaus' figures, and what could not be added.
 * Immutable.
 *
 * @param bureaus whose figures could be read, in the order of the roster, then of their files
 * @param missing the names of the roster that no data file has
 * @param unread data files whose figures are not in the sums because there are mistakes in them
 * @param sums of the facts that could be added, in the order in which the bureaus state them
 * @param others facts that were not added, each with nothing but figures apart
 */
public record RolledUp(
    Stated of,
    List<Stated> bureaus,
    List<String> missing,
    List<Unread> unread,
    List<Sum> sums,
    List<Sum> others) {

  /**
   * A data file that could not be used.
   *
   * @param file with its text, as far as that could be read
   * @param bureau what its name probably is
   * @param first the first mistake; empty if there is no telling
   */
  public record Unread(Source file, String bureau, Optional<Diagnostic> first) {

    /** True when the text seems to state a fact of that name, or nobody can tell. */
    boolean mayState(String fact) {
      String key = "(?<![\\p{L}\\p{N}])" + Pattern.quote(fact) + "[\"'”’]?\\s*[:：]";
      return file.text().isBlank() || Pattern.compile(key).matcher(file.text()).find();
    }
  }

  public RolledUp {
    bureaus = List.copyOf(bureaus);
    missing = List.copyOf(missing);
    unread = List.copyOf(unread);
    sums = List.copyOf(sums);
    others = List.copyOf(others);
  }

  /**
   * Adds the figures; what cannot be added or does not agree is reported.
   *
   * @param of the file that asks for it
   * @param found the bureaus' files in the order of their paths
   * @param unread those with mistakes
   */
  public static Optional<RolledUp> of(
      Stated of, List<Stated> found, List<Unread> unread, Sink sink) {
    Rollup rollup = of.rollup().orElseThrow();
    RollupRoster roster = new RollupRoster(rollup, sink);
    List<Stated> bureaus = roster.bureaus(found);
    List<String> missing = roster.missing(bureaus, unread);
    roster.unread(unread);
    if (bureaus.isEmpty()) {
      roster.nobody(of);
      return Optional.empty();
    }
    List<Sum> all = sums(bureaus, rollup);
    RolledUp rolledUp =
        new RolledUp(
            of,
            bureaus,
            missing,
            unread,
            all.stream().filter(sum -> sum.total().isPresent()).toList(),
            all.stream().filter(sum -> sum.total().isEmpty()).toList());
    new RollupCheck(rolledUp, sink).check();
    return Optional.of(rolledUp);
  }

  private static List<Sum> sums(List<Stated> bureaus, Rollup rollup) {
    Map<String, List<Sum.Figure>> figures = new LinkedHashMap<>();
    Optional<Set<String>> wanted =
        rollup.facts().map(n -> n.stream().map(Rollup.Named::name).collect(Collectors.toSet()));
    rollup.facts().ifPresent(n -> n.forEach(each -> figures.put(each.name(), new ArrayList<>())));
    for (Stated bureau : bureaus) {
      bureau.facts().values().stream()
          .filter(fact -> wanted.isEmpty() || wanted.get().contains(fact.name()))
          .forEach(
              fact ->
                  figures
                      .computeIfAbsent(fact.name(), name -> new ArrayList<>())
                      .add(new Sum.Figure(bureau.bureau(), fact)));
    }
    return figures.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> Sum.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** How many bureaus have no figures in the sums, as far as that is known. */
  public int absent() {
    return missing.size() + unread.size();
  }

  /** What the file states itself of a fact that is a sum. */
  public Optional<Fact> stated(Sum sum) {
    return Optional.ofNullable(of.facts().get(sum.name()));
  }

  /** The facts of the file, and the sums of those that it does not state itself. */
  Map<String, Fact> facts() {
    Map<String, Fact> facts = new LinkedHashMap<>(of.facts());
    sums.forEach(sum -> facts.putIfAbsent(sum.name(), sum.fact()));
    return Collections.unmodifiableMap(facts);
  }

  /** The figures that were not added for a reason, with the facts in order. */
  public Map<Sum.Reason, List<String>> othersByReason() {
    Predicate<Sum> told = sum -> !of.facts().containsKey(sum.name());
    Map<Sum.Reason, List<String>> names = new LinkedHashMap<>();
    others.stream()
        .filter(told)
        .sorted(Comparator.comparing(Sum::whyNot))
        .forEach(
            sum -> names.computeIfAbsent(sum.whyNot(), r -> new ArrayList<>()).add(sum.name()));
    return names;
  }
}
