package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.report.Fact;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** 满意率达97.4%，同比提高2.6%: rates differ by 百分点. */
final class PercentPoints extends PassageRule {
  /** Said of what is a level; 增长 and 减少 may tell of a rate's own rate. */
  private static final Set<String> LEVEL = Set.of("提高", "提升", "上升", "下降", "降低", "回落");

  @Override
  public String code() {
    return "C-FIGURE-POINTS";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!ChangeWords.mayBeIn(passage)) {
      return;
    }
    for (Figure figure : Figure.of(passage)) {
      if (figure.quantity().parts().size() == 1 && Unit.isPercent(figure.unit())) {
        ChangeWords.behind(figure)
            .filter(words -> words.isPercent() && isDifference(words, figure))
            .ifPresent(words -> add(passage, words, sink));
      }
    }
  }

  private void add(Passage passage, ChangeWords words, Sink sink) {
    int length = words.to() - words.from();
    String typed = passage.text().substring(words.from(), words.to());
    sink.add(
        finding(passage, words.from(), length, typed, typed.substring(0, length - 1) + "个百分点"));
  }

  /** By last year's figure if that is known, else by the words. */
  private static boolean isDifference(ChangeWords words, Figure figure) {
    Optional<Fact> fact = figure.fact();
    Optional<BigDecimal[]> years = fact.flatMap(ChangeWords::years);
    if (years.isPresent()) {
      return words.isDifference(years.get()[0], years.get()[1])
          && !words.isRate(years.get()[0], years.get()[1]);
    }
    int clause = Typing.clause(figure.passage().text(), figure.from());
    String before = figure.passage().text().substring(clause, figure.from());
    return LEVEL.contains(words.rose()) && before.contains("率");
  }
}
