package gen.template;

import gen.report.Fact;

/** How a fact is written where it is placed, as markup; given by whoever knows the page. */
@FunctionalInterface
public interface FigureMarkup {
  String of(Fact fact);
}
