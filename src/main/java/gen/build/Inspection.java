package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.report.Region;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.text.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be told of a project without making its reports. Reads each file once; writes nothing.
 */
public final class Inspection {
  private final Path inputs;
  private final TemplateLibrary templates;
  private final DataReader reader;
  private final Composer composer;
  private final Diagnostics found = new Diagnostics();

  private Inspection(Path inputs, Path templates) {
    this.inputs = inputs;
    this.templates = Composer.templates(templates);
    this.reader = new DataReader(inputs);
    this.composer = new Composer(reader, this.templates);
  }

  /**
   * @param inputs need only be there when data files are asked for
   */
  public static Inspection of(Path inputs, Path templates) throws BuildException {
    Build.requireFolder(templates, "build.no-templates");
    return new Inspection(inputs, templates);
  }

  /** What was wrong with templates and names of files that were looked at; sorted, each once. */
  public List<Diagnostic> found() {
    return found.sorted();
  }

  /** All kinds of reports, or the one that is asked for. */
  public List<String> kinds(Optional<String> kind) throws BuildException {
    List<String> kinds = templates.kinds();
    if (kind.isEmpty() || kinds.contains(kind.get())) {
      return kind.map(List::of).orElse(kinds);
    }
    throw new BuildException(
        BuildException.Reason.USAGE,
        "inspect.no-kind",
        kind.get(),
        Nearest.to(kind.get(), kinds).orElse(String.join("、", kinds)));
  }

  /** The folders that serve a region, nearest first, as users know them. */
  public List<String> folders(String kind, Optional<Region> region) {
    Layers layers = templates.layers(kind, region.map(Region::names).orElse(List.of()));
    return layers.folders().stream().map(folder -> templates.name(folder)).toList();
  }

  /** The standard clauses that are in effect in a region, or in the kind's own folder. */
  public List<Topic> topics(String kind, Optional<Region> region) {
    return new Topics(templates, region, found).of(kind);
  }

  /** What the clause prints with typical values, in each of its variants. */
  public List<Topic.Example> examples(Topic topic, Optional<Region> region) {
    return new TopicExamples(templates, region, found).of(topic);
  }

  /** The facts that the templates of a kind know by name. */
  public List<Term> vocabulary(String kind) {
    List<Topic> topics = topics(kind, Optional.empty());
    return Vocabulary.of(kind, topics, templates.mentions(templates.layers(kind, List.of())));
  }

  /** True when a word of the call can only mean a data file or a folder of them. */
  public boolean isPath(String word) {
    return word.contains("/")
        || word.contains("\\")
        || word.endsWith(".yaml")
        || word.endsWith(".yml")
        || path(word).filter(Files::exists).isPresent();
  }

  /** The data files that the words mean: paths as they are, or below the inputs. */
  public List<DataFile> reports(List<String> words) throws BuildException {
    Build.requireFolder(inputs, "build.no-inputs");
    List<Path> paths = new ArrayList<>();
    for (String word : words) {
      paths.add(path(word).orElseThrow(() -> missing(word)));
    }
    return new Selection(inputs, paths).of(Build.find(inputs, found));
  }

  private static BuildException missing(String word) {
    return new BuildException(BuildException.Reason.USAGE, "build.path-missing", word);
  }

  /** Empty when the word cannot be a path on this machine. */
  private Optional<Path> path(String word) {
    try {
      Path path = Path.of(word);
      Path below = inputs.resolve(path);
      return Optional.of(!Files.exists(path) && Files.exists(below) ? below : path);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The facts of a report, and those that its templates ask for. */
  public FactSheet facts(DataFile data) {
    return FactSheets.of(data, composer, templates);
  }

  /** Where everything in a report comes from. */
  public Explanation explain(DataFile data) {
    return new Explainer(reader, composer, templates).of(data);
  }
}
