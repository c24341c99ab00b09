package gen.build;

import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.html.ChartDrawing;
import gen.report.ClauseCatalog;
import gen.report.Draft;
import gen.report.Report;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.template.Trace;
import gen.yaml.YamlMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The first half of making a report, from its data file to its words: what everything that tells of
 * a report has in common with making it. Writes nothing. Safe for threads.
 */
final class Composer {
  private final DataReader reader;
  private final Rollups rollups;
  private final TemplateLibrary templates;

  Composer(DataReader reader, TemplateLibrary templates) {
    this(reader, new Rollups(reader), templates);
  }

  Composer(DataReader reader, Rollups rollups, TemplateLibrary templates) {
    this.reader = reader;
    this.rollups = rollups;
    this.templates = templates;
  }

  /** The templates in a folder, which know how figures and charts look on the page. */
  static TemplateLibrary templates(Path folder) {
    return new TemplateLibrary(
        folder, DataFiles.slashes(folder), new PageFigures(), ChartDrawing::markup);
  }

  /** What a data file says of itself; empty when not even its head is sound. */
  Optional<Draft> draft(DataFile data, Sink sink) {
    return reader.read(data, sink);
  }

  /**
   * The draft with the sums of its bureaus, set against last year's file, laid out by the settings
   * of its templates and rendered by them, as far as that goes.
   */
  Composed compose(DataFile data, Draft read, Diagnostics found) {
    Draft summed = rollups.summed(data, read, found);
    Draft draft = summed.comparedWith(rollups.lastYear(data, summed, found), found);
    Optional<Layers> layers = templates.layers(draft, found);
    Optional<List<YamlMap>> settings =
        layers.flatMap(folders -> templates.settings(folders, found));
    if (settings.isEmpty()) {
      return Composed.without(draft, layers);
    }
    List<YamlMap> all = settings.get();
    Report report =
        draft.complete(
            all.get(0), all.subList(1, all.size()), templates.clauses(layers.get()), found);
    Optional<Trace> trace = Optional.empty();
    if (!found.hasErrors()) {
      trace = Optional.of(templates.trace(layers.get(), report, found));
      ClauseCatalog clauses = templates.clauses(layers.get());
      trace.flatMap(Trace::article).ifPresent(a -> UnusedFacts.warn(report, a, clauses, found));
    }
    return new Composed(draft, layers, settings, Optional.of(report), trace);
  }
}
