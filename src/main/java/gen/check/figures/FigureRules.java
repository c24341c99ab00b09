package gen.check.figures;

import gen.check.Rule;
import java.util.List;

/** Figures that contradict one another or themselves. */
public final class FigureRules {
  private FigureRules() {}

  /** All of them, in the order of their pages in the documentation. */
  public static List<Rule> all() {
    return List.of(
        new TypedFigure(),
        new SameWords(),
        new TwoNames(),
        new Relations(),
        new Rate(),
        new UnitChange(),
        new ExactMore(),
        new TimesLess(),
        new PercentPoints(),
        new RangeUnit(),
        new WrongChange());
  }
}
