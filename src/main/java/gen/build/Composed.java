package gen.build;

import gen.report.Draft;
import gen.report.Report;
import gen.template.Layers;
import gen.template.RenderedArticle;
import gen.template.Trace;
import gen.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/**
 * How far the words of a report could be made; what is empty, and all behind it, was stopped by an
 * error that was reported.
 *
 * @param layers the folders of its templates
 * @param settings of each of these folders, farthest first
 * @param report as far as it could be read; complete and sound when it was rendered
 * @param trace what the templates made of it and asked for; empty when it was not rendered
 */
record Composed(
    Draft draft,
    Optional<Layers> layers,
    Optional<List<YamlMap>> settings,
    Optional<Report> report,
    Optional<Trace> trace) {

  /** Of a report whose templates are not there. */
  static Composed without(Draft draft, Optional<Layers> layers) {
    return new Composed(draft, layers, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What the templates made of it. */
  Optional<RenderedArticle> article() {
    return trace.flatMap(Trace::article);
  }
}
