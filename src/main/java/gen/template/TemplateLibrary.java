package gen.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.report.ClauseCatalog;
import gen.report.Draft;
import gen.report.Report;
import gen.yaml.YamlMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of a project: which folders serve a report, their settings, and the rendering. Made
 * for one run, in which every file is read once. Safe for threads.
 */
public final class TemplateLibrary {
  private static final String MAIN = "report.ftlh";

  private final TemplateFolders folders;
  private final SourceLoader loader;
  private final LintedConfiguration configuration;
  private final FigureMarkup figures;
  private final ChartMarkup charts;
  private final StrayFiles strayFiles;
  private final Map<Layers, ClauseCatalog> clauses = new ConcurrentHashMap<>();

  /**
   * @param root the folder of all templates
   * @param name how users call it, for messages
   */
  public TemplateLibrary(Path root, String name, FigureMarkup figures, ChartMarkup charts) {
    this.folders = new TemplateFolders(root, name);
    this.loader = new SourceLoader(root, name);
    this.configuration = new LintedConfiguration(loader);
    this.figures = figures;
    this.charts = charts;
    this.strayFiles = new StrayFiles(root, name);
  }

  /** The folders that serve a report; empty, and reported, when its kind is not there. */
  public Optional<Layers> layers(Draft draft, Sink sink) {
    return folders.layers(draft, sink);
  }

  /** The kinds of reports that there are. */
  public List<String> kinds() {
    return folders.kinds();
  }

  /** The folders that serve a region, of a kind that there is; of no region, the kind's own. */
  public Layers layers(String kind, List<String> region) {
    return folders.layers(kind, region);
  }

  /** One of the folders as users know it. */
  public String name(String folder) {
    return folders.shown(folder);
  }

  /**
   * Where the file of that path stands, or would stand, in one of the folders; as users know it.
   */
  public String name(String folder, String path) {
    return folders.shown(folder + "/" + path);
  }

  /** Whether one of the folders has a file of that path. */
  public boolean has(String folder, String path) {
    return folders.has(folder + "/" + path);
  }

  /**
   * The facts that the templates of these folders ask for by name, as their text shows it; what
   * stands in clauses is left out, as they declare it. Files that cannot be read are passed over.
   */
  public List<FactMention> mentions(Layers layers) {
    Map<String, String> nearest = new TreeMap<>();
    for (String folder : layers.fromFarthest()) {
      strayFiles.files(folder).stream()
          .filter(file -> file.endsWith(".ftlh") && !file.startsWith("topics/"))
          .forEach(file -> nearest.put(file, folder + "/" + file));
    }
    return nearest.values().stream()
        .flatMap(path -> folders.text(path, new Diagnostics()).stream())
        .flatMap(source -> FactMention.in(source).stream())
        .toList();
  }

  /**
   * The settings of each of the folders, from the kind itself to the nearest; empty when one of
   * them is not sound.
   */
  public Optional<List<YamlMap>> settings(Layers layers, Sink sink) {
    return folders.settings(layers, sink);
  }

  /**
   * The maps of each of these YAML files, from {@code common} to the nearest folder, of those that
   * have one; empty when one of them is not sound. Each is read once; what is wrong with it is told
   * to all who ask.
   *
   * @param file its name in each folder, such as terms.yaml
   */
  public Optional<List<YamlMap>> maps(Layers layers, String file, Sink sink) {
    return folders.maps(layers, file, sink);
  }

  /** A file that is not a template, such as page.css, from the nearest folder that has it. */
  public Optional<Source> file(Layers layers, String path, Sink sink) {
    return folders.file(layers, path, sink);
  }

  /** The standard clauses of these folders. */
  public ClauseCatalog clauses(Layers layers) {
    return clauses.computeIfAbsent(
        layers, key -> new ClauseFiles(key, folders.topics(key), configuration, loader));
  }

  /** Renders the report's article; empty when an error was reported. */
  public Optional<RenderedArticle> render(Layers layers, Report report, Sink sink) {
    return trace(layers, report, sink).article();
  }

  /** Renders the report's article, and tells what the templates asked for even if that fails. */
  public Trace trace(Layers layers, Report report, Sink sink) {
    TemplateProblems problems =
        new TemplateProblems(loader, report.file(), report.facts().keySet(), sink);
    OutputLimit out = new OutputLimit();
    ReportModel model = new ReportModel(report, figures, charts);
    Rendering rendering = null;
    boolean whole = false;
    try {
      Template template = configuration.getTemplate(MAIN, Locale.ROOT, layers, null, true, false);
      Environment env = template.createProcessingEnvironment(model.root(), out);
      rendering = Rendering.of(env);
      env.process();
      whole = true;
    } catch (TemplateException | IOException e) {
      problems.failed(e);
    } catch (StackOverflowError e) {
      problems.recursion(rendering == null ? layers.kind() + "/" + MAIN : rendering.last());
    }
    if (rendering == null) {
      return new Trace(Optional.empty(), List.of(), Map.of());
    }
    rendering.missing().forEach(problems::missing);
    problems.missing(rendering.arguments(), !rendering.missing().isEmpty());
    rendering.found().forEach(sink::add);
    List<Source> used = rendering.templates().stream().map(loader::source).toList();
    Optional<RenderedArticle> article = Optional.empty();
    if (whole && rendering.isSound()) {
      strayFiles.warn(layers, used, sink);
      article = Optional.of(new RenderedArticle(out.text(), used, model.facts().read()));
    }
    return new Trace(article, used, readers(model.facts()));
  }

  private Map<String, List<Source>> readers(FactsModel facts) {
    Map<String, List<Source>> readers = new LinkedHashMap<>();
    facts
        .readers()
        .forEach((name, paths) -> readers.put(name, paths.stream().map(loader::source).toList()));
    return readers;
  }
}
