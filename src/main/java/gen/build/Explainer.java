package gen.build;

import gen.build.Explanation.Candidate;
import gen.build.Explanation.Choice;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.report.Draft;
import gen.report.Report;
import gen.report.SettingOrigin;
import gen.report.Settings;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.template.Trace;
import gen.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a report as far as its words and tells where they come from. */
final class Explainer {
  private static final String SETTINGS = "settings.yaml";

  private final DataReader reader;
  private final Composer composer;
  private final TemplateLibrary templates;

  Explainer(DataReader reader, Composer composer, TemplateLibrary templates) {
    this.reader = reader;
    this.composer = composer;
    this.templates = templates;
  }

  Explanation of(DataFile data) {
    Diagnostics found = new Diagnostics();
    Optional<Draft> draft = composer.draft(data, found);
    if (draft.isEmpty()) {
      return new Explanation(
          data, List.of(), List.of(), List.of(), List.of(), List.of(), Told.of(found));
    }
    Composed composed = composer.compose(data, draft.get(), found);
    Optional<Layers> layers = composed.layers();
    Optional<Report> report = composed.report();
    return new Explanation(
        data,
        layers.map(this::folders).orElse(List.of()),
        layers.map(folders -> files(folders, composed)).orElse(List.of()),
        composed.settings().map(settings -> settings(data, settings)).orElse(List.of()),
        List.copyOf(composed.draft().stated().facts().values()),
        report.map(r -> ClauseChoices.of(r, templates.clauses(layers.get()))).orElse(List.of()),
        Told.of(found));
  }

  private List<String> folders(Layers layers) {
    return layers.folders().stream().map(templates::name).toList();
  }

  private List<Choice> files(Layers layers, Composed composed) {
    List<Source> used = composed.trace().map(Trace::templates).orElse(List.of());
    Set<String> paths = new LinkedHashSet<>();
    used.forEach(template -> paths.add(path(template, layers)));
    if (used.isEmpty()) { // not rendered: what is certain
      paths.add("report.ftlh");
      composed.report().map(Report::allClauses).orElse(List.of()).stream()
          .map(clause -> Topics.path(clause.name()))
          .forEach(paths::add);
    }
    paths.addAll(List.of(SETTINGS, "page.css", "screen.css"));
    return paths.stream().map(path -> choice(path, layers, used)).toList();
  }

  private String path(Source template, Layers layers) {
    return layers.folders().stream()
        .map(folder -> templates.name(folder, ""))
        .filter(folder -> template.name().startsWith(folder))
        .map(folder -> template.name().substring(folder.length()))
        .findFirst()
        .orElse(template.name());
  }

  private Choice choice(String path, Layers layers, List<Source> used) {
    List<Candidate> candidates = new ArrayList<>();
    boolean won = false;
    for (String folder : layers.folders()) {
      String file = templates.name(folder, path);
      boolean there = templates.has(folder, path);
      boolean rendered = used.contains(new Source(file, ""));
      boolean nearest = !won && (path.endsWith(".css") || used.isEmpty());
      candidates.add(
          new Candidate(file, there, there && (rendered || nearest || path.equals(SETTINGS))));
      won |= there;
    }
    return new Choice(path, candidates);
  }

  private List<SettingOrigin> settings(DataFile data, List<YamlMap> settings) {
    List<YamlMap> nearer = new ArrayList<>(settings.subList(1, settings.size()));
    for (YamlMap layer : reader.layers(data)) {
      layer
          .get("settings")
          .filter(YamlMap.class::isInstance)
          .ifPresent(own -> nearer.add((YamlMap) own));
    }
    return Settings.origins(settings.get(0), nearer);
  }
}
