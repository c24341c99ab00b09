package gen.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Span;
import gen.report.Chart;
import gen.report.FigureRules;
import gen.report.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code made_chart(type, caption, points, place)}: a chart that a template makes, as the macro
 * {@code chart} takes it. A point is a list of its label and its fact, or, so that a mistake is
 * shown at the point's own line, a map of {@code of} and {@code place}. By the rules for the data's
 * charts; what breaks them is reported, and the chart is empty.
 */
final class FactChart implements TemplateMethodModelEx {
  private final FactsModel facts;
  private final ChartMarkup charts;

  FactChart(FactsModel facts, ChartMarkup charts) {
    this.facts = facts;
    this.charts = charts;
  }

  @Override
  public Map<String, Object> exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.size() != 4 || !(arguments.get(3) instanceof CallPlace place)) {
      throw new TemplateModelException(
          "made_chart(type, caption, points, place) takes these four.");
    }
    Diagnostics found = new Diagnostics();
    String word = PrintedValue.of((TemplateModel) arguments.get(0)).orElse("");
    TemplateModel caption = (TemplateModel) arguments.get(1);
    String title = PrintedValue.of(caption).orElse("");
    Optional<Chart.Type> type = Chart.Type.of(word);
    if (type.isEmpty()) {
      found.add(Diagnostic.error("E-CHART-TYPE", place.span(), word));
    }
    if (title.isBlank()) {
      found.add(Diagnostic.error("E-CHART-CAPTION", place.span()));
    }
    List<FigureRules.Shown> points = points(arguments.get(2), place.span(), found);
    found.sorted().forEach(Rendering.current()::add);
    if (found.hasErrors() || points.isEmpty()) {
      return Map.of();
    }
    List<Plot.Value> values =
        points.stream().map(point -> new Plot.Value(point.label(), point.fact())).toList();
    return Map.of(
        "type",
        type.get().word(),
        "caption",
        caption,
        "drawing",
        new MarkupModel(charts.of(new Plot(type.get(), title, values))));
  }

  private List<FigureRules.Shown> points(Object written, Span place, Diagnostics found)
      throws TemplateModelException {
    List<TemplateModel> given = Models.items(written).orElse(List.of());
    int count = given.size();
    boolean fits = count >= Chart.FEWEST && count <= Chart.MOST;
    if (!fits && !Rendering.lacksValues()) { // else its points may be among them
      found.add(Diagnostic.error("E-CHART-COUNT", place, count, Chart.FEWEST, Chart.MOST));
    }
    List<FigureRules.Shown> points = new ArrayList<>();
    for (TemplateModel point : given) {
      point(point, place, found).ifPresent(points::add);
    }
    if (fits) {
      FigureRules.check(points, count, found);
    }
    return fits ? points : List.of();
  }

  private Optional<FigureRules.Shown> point(TemplateModel point, Span chart, Diagnostics found)
      throws TemplateModelException {
    TemplateModel written = point;
    Span place = chart;
    if (point instanceof TemplateHashModel map && map.get("place") instanceof CallPlace own) {
      written = map.get("of");
      place = own.span();
    }
    List<TemplateModel> pair = Models.items(written).orElse(List.of());
    TemplateModel label = pair.size() == 2 ? pair.get(0) : null;
    TemplateModel value = pair.size() == 2 ? pair.get(1) : null;
    String words = PrintedValue.of(label).orElse("");
    if (label instanceof FactModel) {
      found.add(Diagnostic.error("E-CHART-LABEL", place).hint("template"));
    } else if (!words.isBlank() && value instanceof FactModel fact) {
      facts.placed(fact.name());
      return Optional.of(new FigureRules.Shown(words, fact.fact(), place, place));
    } else {
      found.add(Diagnostic.error("E-CHART-POINT", place, words).hint("template"));
    }
    return Optional.empty();
  }
}
