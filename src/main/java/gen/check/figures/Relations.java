package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Relation;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Severity;
import gen.diag.Sink;
import gen.report.Fact;
import gen.report.Report;
import gen.text.Nearest;
import gen.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/**
 * Relations between facts that someone has declared and that do not hold: parts and their sum, a
 * rate and what it is made of, a part and its whole.
 */
final class Relations implements Rule {
  @Override
  public String code() {
    return "C-FIGURE-RELATION";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedReport checked, Sink sink) {
    Report report = checked.report();
    for (Relation relation : checked.settings().relations()) {
      FormulaReader.read(relation, sink)
          .filter(formula -> isForAll(formula, report))
          .ifPresent(formula -> check(formula, report, sink));
    }
    for (YamlText text : report.checks()) {
      Relation relation = new Relation(text.value().strip(), text.span());
      boolean own = text.span().source().equals(report.file());
      FormulaReader.read(relation, sink)
          .filter(formula -> own ? hasAll(formula, report, sink) : isForAll(formula, report))
          .ifPresent(formula -> check(formula, report, sink));
    }
  }

  private void check(Formula formula, Report report, Sink sink) {
    new Comparing(formula, report)
        .failure()
        .ifPresent(
            failure -> {
              List<Fact> facts = facts(formula, report);
              Relation relation = formula.relation();
              Diagnostic found =
                  Diagnostic.finding(
                      severity(),
                      code(),
                      Values.span(facts.get(0), 0, facts.get(0).written().length()),
                      relation.written(),
                      failure.left(),
                      failure.right(),
                      failure.difference());
              for (Fact fact : facts.subList(1, facts.size())) {
                found = found.related("fact", fact.span());
              }
              sink.add(found.related("relation", relation.span()));
            });
  }

  /**
   * A relation that stands above all reports holds where its facts are there, count the same and
   * are of the same scope.
   */
  private static boolean isForAll(Formula formula, Report report) {
    List<Formula.Term> names = names(formula);
    if (!names.stream().allMatch(term -> report.facts().containsKey(term.name()))) {
      return false;
    }
    List<Fact> facts = facts(formula, report);
    List<Fact> counted = formula.ratio() ? facts.subList(1, facts.size()) : facts;
    return counted.stream().map(Relations::units).distinct().count() == 1
        && facts.stream().map(Fact::scope).filter(scope -> !scope.isEmpty()).distinct().count()
            <= 1;
  }

  private static List<String> units(Fact fact) {
    return fact.quantity().stream()
        .flatMap(quantity -> quantity.parts().stream())
        .map(part -> part.unit().replace('％', '%'))
        .toList();
  }

  /** One that a data file declares for itself is meant: what it names must be there. */
  private static boolean hasAll(Formula formula, Report report, Sink sink) {
    boolean all = true;
    int parts = 0;
    for (Formula.Term term : names(formula)) {
      Fact fact = report.facts().get(term.name());
      int own = fact == null ? 0 : fact.quantity().map(q -> q.parts().size()).orElse(0);
      parts = parts == 0 ? own : parts;
      if (own > 0 && own == parts) {
        continue;
      }
      all = false;
      Relation relation = formula.relation();
      Optional<String> near =
          fact == null ? Nearest.to(term.name(), report.facts().keySet()) : Optional.empty();
      Diagnostic missing =
          Diagnostic.error(
              "E-CHECK-FACT",
              Values.span(relation.span(), relation.written(), term.from(), term.length()),
              term.name(),
              near.orElse(""));
      sink.add(
          own > 0
              ? missing.hint("parts")
              : fact != null
                  ? missing.hint("text")
                  : near.isPresent() ? missing.hint("near") : missing);
    }
    return all;
  }

  private static List<Formula.Term> names(Formula formula) {
    return formula.terms().stream().filter(term -> term.number().isEmpty()).toList();
  }

  private static List<Fact> facts(Formula formula, Report report) {
    return names(formula).stream().map(term -> report.facts().get(term.name())).toList();
  }
}
