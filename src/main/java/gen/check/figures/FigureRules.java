package gen.check.figures;

import gen.check.Rule;
import java.util.List;

/** Figures that contradict one another or themselves. */
public final class FigureRules {
  private FigureRules() {}

  /** All of them, in the order of their pages in the documentation. */
  public static List<Rule> all() {
    return List.of();
  }
}
