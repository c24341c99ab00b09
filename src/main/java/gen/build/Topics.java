package gen.build;

import gen.diag.Sink;
import gen.report.Clause;
import gen.report.ClauseCatalog;
import gen.report.ClausePlace;
import gen.report.Region;
import gen.report.Settings;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the standard clauses that are in effect in a region, in the order of the outline. */
final class Topics {
  private final TemplateLibrary templates;
  private final List<String> region;
  private final Sink sink;

  /**
   * @param region empty for the folders of the kinds themselves
   */
  Topics(TemplateLibrary templates, Optional<Region> region, Sink sink) {
    this.templates = templates;
    this.region = region.map(Region::names).orElse(List.of());
    this.sink = sink;
  }

  List<Topic> of(String kind) {
    Layers layers = templates.layers(kind, region);
    ClauseCatalog catalog = templates.clauses(layers);
    Map<String, List<ClausePlace>> places =
        templates.settings(layers, sink).map(Topics::places).orElse(Map.of());
    Set<String> names = new LinkedHashSet<>(places.keySet());
    names.retainAll(catalog.names());
    names.addAll(catalog.names());
    List<Topic> topics = new ArrayList<>();
    for (String name : names) {
      Optional<Clause> clause = catalog.find(name, sink);
      clause.ifPresent(
          found -> topics.add(topic(layers, found, places.getOrDefault(name, List.of()))));
    }
    return topics;
  }

  private static Map<String, List<ClausePlace>> places(List<YamlMap> settings) {
    List<YamlMap> nearer = settings.subList(1, settings.size());
    return Settings.read(settings.get(0), nearer, diagnostic -> {}).clausePlaces();
  }

  private Topic topic(Layers layers, Clause clause, List<ClausePlace> places) {
    List<String> files = files(templates, layers, path(clause.name()));
    return new Topic(layers.kind(), clause, places, files.get(0), files.subList(1, files.size()));
  }

  static String path(String clause) {
    return "topics/" + clause + ".ftlh";
  }

  /** The files of that path in the folders, nearest first. */
  static List<String> files(TemplateLibrary templates, Layers layers, String path) {
    return layers.folders().stream()
        .filter(folder -> templates.has(folder, path))
        .map(folder -> templates.name(folder, path))
        .toList();
  }
}
