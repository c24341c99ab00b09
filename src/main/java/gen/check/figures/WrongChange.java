package gen.check.figures;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Change;
import gen.report.Fact;
import gen.text.Sought;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;

/** 同比增长12% typed behind a figure, when it and last year's say otherwise. */
final class WrongChange extends PassageRule {
  private static final Sought SAME = Sought.of("[，,（(](?:与|同)(?:上|去)年(?:同期)?(?:基本)?(持平)");

  @Override
  public String code() {
    return "C-FIGURE-CHANGE";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    for (Figure figure : Figure.placed(passage)) {
      Fact fact = figure.fact().orElseThrow();
      Optional<BigDecimal[]> years = ChangeWords.years(fact);
      if (years.isPresent()) {
        Optional<ChangeWords> words = ChangeWords.behind(figure);
        words
            .filter(typed -> isWrong(typed, figure, years.get()))
            .ifPresent(typed -> add(passage, typed.from(), typed.to(), fact, sink));
        if (words.isEmpty()) {
          same(figure, years.get(), sink);
        }
      }
    }
  }

  private static boolean isWrong(ChangeWords typed, Figure figure, BigDecimal[] years) {
    if (typed.isPercent()) {
      boolean share = Unit.isPercent(figure.unit()) || figure.unit().equals("‰");
      return !typed.isRate(years[0], years[1])
          && !(share && typed.isDifference(years[0], years[1])); // that is for another rule
    }
    boolean comparable = typed.unit().equals(Unit.isPercent(figure.unit()) ? "百分点" : figure.unit());
    return comparable && !typed.isDifference(years[0], years[1]);
  }

  private void same(Figure figure, BigDecimal[] years, Sink sink) {
    Passage passage = figure.passage();
    Matcher same = SAME.matcher(passage.text()).region(figure.to(), passage.text().length());
    if (same.lookingAt()
        && !same.group().contains("基本")
        && years[0].compareTo(years[1]) != 0
        && Typing.isTyped(passage, same.start(), same.end())) {
      add(passage, same.start(1), same.end(1), figure.fact().orElseThrow(), sink);
    }
  }

  private void add(Passage passage, int from, int to, Fact fact, Sink sink) {
    String said = passage.text().substring(from, to);
    String words = fact.change().map(Change::words).orElse("");
    String last = fact.previous().orElseThrow().written();
    Diagnostic found = finding(passage, from, to - from, said, fact.written(), last, words);
    sink.add(
        found.related("fact", fact.span()).related("last", fact.previous().orElseThrow().span()));
  }
}
