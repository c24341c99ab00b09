package gen.template;

import gen.report.Change;
import gen.report.Fact;

/** How figures are written where they are placed, as markup; given by whoever knows the page. */
public interface FigureMarkup {
  /** The fact itself. */
  String of(Fact fact);

  /** What became of the fact since last year. */
  String of(Fact fact, Change change);
}
