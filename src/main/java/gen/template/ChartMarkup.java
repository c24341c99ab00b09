package gen.template;

import gen.report.Plot;

/** How a chart is drawn, as markup; given by whoever knows the page. */
@FunctionalInterface
public interface ChartMarkup {
  String of(Plot plot);
}
