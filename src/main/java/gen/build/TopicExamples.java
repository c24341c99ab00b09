package gen.build;

import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.html.Page;
import gen.report.Draft;
import gen.report.Region;
import gen.report.Report;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.yaml.YamlMap;
import gen.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What clauses print: each variant in a report of an office that there is not. */
final class TopicExamples {
  /** Of an office and year like any other; the clock is never asked. */
  private static final String HEAD = "kind: %s\nbureau: 某县某局\nregion: %s\nyear: 2025\n";

  private static final String REGION = "某省/某市/某县";

  private final TemplateLibrary templates;
  private final Optional<Region> region;
  private final Sink sink;

  TopicExamples(TemplateLibrary templates, Optional<Region> region, Sink sink) {
    this.templates = templates;
    this.region = region;
    this.sink = sink;
  }

  List<Topic.Example> of(Topic topic) {
    List<String> variants = topic.clause().variants();
    return (variants.isEmpty() ? List.of("") : variants)
        .stream()
            .map(variant -> new Topic.Example(variant, text(topic, variant).orElse("")))
            .toList();
  }

  private Optional<String> text(Topic topic, String variant) {
    Layers layers = templates.layers(topic.kind(), region.map(Region::names).orElse(List.of()));
    return templates
        .settings(layers, sink)
        .flatMap(settings -> report(topic, variant, settings, layers))
        .flatMap(report -> page(report, layers))
        .map(page -> page.selectFirst("article section p"))
        .map(Element::text);
  }

  private Optional<Report> report(
      Topic topic, String variant, List<YamlMap> settings, Layers layers) {
    String shown = region.map(Region::toString).orElse(REGION);
    String head = String.format(HEAD, quoted(topic.kind()), shown);
    Source source = new Source(topic.file(), head + body(topic, variant, settings.get(0)));
    Diagnostics found = new Diagnostics();
    Optional<Report> report =
        YamlReader.read(source, found)
            .flatMap(node -> Draft.map(source, node, found))
            .flatMap(map -> Draft.read(source, map, List.of(), found))
            .map(draft -> complete(draft, settings, layers, found));
    return found.hasErrors() ? Optional.empty() : report;
  }

  private Report complete(Draft draft, List<YamlMap> settings, Layers layers, Sink found) {
    List<YamlMap> nearer = settings.subList(1, settings.size());
    return draft.complete(settings.get(0), nearer, templates.clauses(layers), found);
  }

  private static String body(Topic topic, String variant, YamlMap base) {
    StringBuilder yaml = new StringBuilder("facts:\n");
    topic
        .clause()
        .facts()
        .forEach((name, value) -> yaml.append("  " + quoted(name) + ": " + quoted(value) + "\n"));
    yaml.append("sections:\n  ").append(firstSection(base)).append(":\n  - topic: ");
    yaml.append(quoted(topic.clause().name())).append('\n');
    if (!variant.isEmpty()) {
      yaml.append("    variant: ").append(quoted(variant)).append('\n');
    }
    return yaml.toString();
  }

  private static String firstSection(YamlMap base) {
    return base.get("headings")
        .filter(YamlMap.class::isInstance)
        .flatMap(map -> ((YamlMap) map).entries().keySet().stream().findFirst())
        .orElse("");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private Optional<Document> page(Report report, Layers layers) {
    return templates
        .render(layers, report, sink)
        .flatMap(
            made -> Page.assemble(made.markup(), made::find, new Source("", ""), report, sink));
  }
}
