package gen.build;

import gen.html.Figures;
import gen.report.Change;
import gen.report.Fact;
import gen.template.FigureMarkup;

/** What the page knows of figures, as the templates ask for it. */
final class PageFigures implements FigureMarkup {
  @Override
  public String of(Fact fact) {
    return Figures.markup(fact);
  }

  @Override
  public String of(Fact fact, Change change) {
    return Figures.markup(fact, change);
  }
}
