package gen.build;

import gen.check.CheckFile;
import gen.check.CheckSettings;
import gen.check.ExceptionRule;
import gen.check.Terms;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.SourceReader;
import gen.report.Schema;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.yaml.YamlMap;
import gen.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The {@code check.yaml} files of a project in their order: of the templates from common to the
 * nearest region, then of the inputs from their root down to the data file's folder. Each is read
 * once. Safe for threads.
 */
final class CheckFiles {
  private static final String TERMS = "terms.yaml";
  private static final long LARGEST = 1 << 20;

  private final Path inputs;
  private final TemplateLibrary templates;
  private final Set<String> codes;
  private final Map<String, Read> byName = new ConcurrentHashMap<>();
  private final Map<Path, Optional<Read>> byFolder = new ConcurrentHashMap<>();
  private final Map<Layers, Dictionary> dictionaries = new ConcurrentHashMap<>();
  private final Map<Layers, Map<Path, Policy>> policies = new ConcurrentHashMap<>();

  /** The terms of some folders, and what is wrong with their files. */
  private record Dictionary(Terms terms, List<Diagnostic> found) {}

  /** A file as it was read; what is not sound in it is left out. */
  private record Read(CheckFile file, List<Diagnostic> found) {}

  /**
   * What holds for the reports of one folder.
   *
   * @param exceptions all of them
   * @param found what is wrong with the files
   */
  record Policy(CheckSettings settings, List<ExceptionRule> exceptions, List<Diagnostic> found) {}

  /**
   * @param codes those of all rules
   */
  CheckFiles(Path inputs, TemplateLibrary templates, Set<String> codes) {
    this.codes = codes;
    this.inputs = inputs;
    this.templates = templates;
  }

  Policy of(DataFile data, Layers layers) {
    Path folder = Optional.ofNullable(data.file().getParent()).orElse(Path.of(""));
    return policies
        .computeIfAbsent(layers, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(folder, key -> policy(data, layers));
  }

  /** The settings for what is the same in all reports of these templates: their own texts. */
  CheckSettings of(Layers layers) {
    Diagnostics ignored = new Diagnostics();
    List<CheckFile> files = ofTemplates(layers, ignored).stream().map(Read::file).toList();
    return CheckSettings.of(files, dictionary(layers, ignored));
  }

  /** The exceptions of every file that was read so far, by the name of the file. */
  Map<String, List<ExceptionRule>> exceptions() {
    Map<String, List<ExceptionRule>> all = new TreeMap<>();
    policies.values().stream()
        .flatMap(folders -> folders.values().stream())
        .flatMap(policy -> policy.exceptions().stream())
        .forEach(
            each -> {
              List<ExceptionRule> same =
                  all.computeIfAbsent(each.span().source().name(), name -> new ArrayList<>());
              if (!same.contains(each)) {
                same.add(each);
              }
            });
    return all;
  }

  private Policy policy(DataFile data, Layers layers) {
    Diagnostics found = new Diagnostics();
    List<Read> reads = new ArrayList<>(ofTemplates(layers, found));
    Path folder = inputs;
    for (Path name : inputs.relativize(data.file())) {
      byFolder.computeIfAbsent(folder, this::ofFolder).ifPresent(reads::add);
      folder = folder.resolve(name);
    }
    reads.forEach(read -> found.addAll(read.found()));
    List<CheckFile> files = reads.stream().map(Read::file).toList();
    List<ExceptionRule> exceptions =
        files.stream().flatMap(file -> file.exceptions().stream()).toList();
    CheckSettings settings = CheckSettings.of(files, dictionary(layers, found));
    return new Policy(settings, exceptions, found.sorted());
  }

  /** Large enough to be put together only once. */
  private Terms dictionary(Layers layers, Diagnostics found) {
    Dictionary known =
        dictionaries.computeIfAbsent(
            layers,
            key -> {
              Diagnostics problems = new Diagnostics();
              return new Dictionary(terms(key, problems), problems.sorted());
            });
    found.addAll(known.found());
    return known.terms();
  }

  private Terms terms(Layers layers, Diagnostics found) {
    return templates
        .maps(layers, TERMS, found)
        .map(maps -> Terms.read(maps, found))
        .orElse(Terms.NONE);
  }

  private List<Read> ofTemplates(Layers layers, Diagnostics found) {
    return templates.maps(layers, DataFiles.CHECK, found).orElse(List.of()).stream()
        .map(map -> byName.computeIfAbsent(map.span().source().name(), name -> read(map)))
        .toList();
  }

  private Optional<Read> ofFolder(Path folder) {
    Path file = folder.resolve(DataFiles.CHECK);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Diagnostics found = new Diagnostics();
    Optional<YamlMap> map =
        SourceReader.read(file, DataFiles.slashes(file), LARGEST, found)
            .flatMap(source -> YamlReader.read(source, found))
            .flatMap(node -> Schema.map(node, found));
    Read read = map.map(this::read).orElse(new Read(CheckFile.NONE, List.of()));
    found.addAll(read.found());
    return Optional.of(new Read(read.file(), found.sorted()));
  }

  private Read read(YamlMap map) {
    Diagnostics found = new Diagnostics();
    CheckFile file = CheckFile.read(map, codes, found);
    return new Read(file, found.sorted());
  }
}
