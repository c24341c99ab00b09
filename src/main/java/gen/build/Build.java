package gen.build;

import gen.diag.Diagnostics;
import gen.html.IndexPage;
import gen.pdf.FontSet;
import gen.template.TemplateLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the reports of a project: finds the data files, has each made, lists them in the index. */
public final class Build {
  private final BuildOptions options;
  private final BuildListener listener;

  public Build(BuildOptions options, BuildListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * @return what became of each report; a report that cannot be made does not stop the others
   * @throws BuildException when the build as a whole cannot be done
   */
  public Outcome run() throws BuildException {
    return run(false).outcome();
  }

  /**
   * Makes only the reports that add the figures of others.
   *
   * @throws BuildException also when there is none among the paths of the options
   */
  public RollupOutcome runRollups() throws BuildException {
    return run(true);
  }

  private RollupOutcome run(boolean rollupsOnly) throws BuildException {
    requireFolder(options.inputs(), "build.no-inputs");
    requireFolder(options.templates(), "build.no-templates");
    refuseMixedFolders();
    Diagnostics found = new Diagnostics();
    List<DataFile> all = find(options.inputs(), found);
    List<DataFile> selected = new Selection(options.inputs(), options.paths()).of(all);
    if (all.isEmpty() && !found.hasErrors()) {
      throw new BuildException(
          BuildException.Reason.PROJECT, "build.no-data", DataFiles.slashes(options.inputs()));
    }
    DataReader reader = new DataReader(options.inputs());
    Rollups rollups = new Rollups(reader);
    if (rollupsOnly) {
      selected = rollups(reader, selected);
    }
    try (OutputFolder out = OutputFolder.open(options.out())) {
      TemplateLibrary templates = Composer.templates(options.templates());
      Checker checker = new Checker(options.inputs(), options.templates(), templates);
      Composer composer = new Composer(reader, rollups, templates);
      ReportMaker maker = new ReportMaker(options, composer, templates, checker, fonts(), out);
      List<Result> results = makeAll(maker, selected);
      results.forEach(result -> found.addAll(result.diagnostics()));
      out.write("index.html", index(maker, all, results, out).getBytes(StandardCharsets.UTF_8));
      if (options.paths().isEmpty() && !rollupsOnly) {
        found.addAll(LastYearElsewhere.warnings(options.inputs(), all, reader));
      }
      int files = 1 + results.stream().mapToInt(result -> result.written().size()).sum();
      List<CheckFinding> findings = findings(checker, all, results);
      Outcome outcome = new Outcome(results, found.sorted(), findings, files);
      return new RollupOutcome(outcome, rollupsOnly ? rollups.all(selected) : List.of());
    }
  }

  /** Those of the reports, and what only shows over several of them. */
  private static List<CheckFinding> findings(
      Checker checker, List<DataFile> all, List<Result> results) {
    CheckFindings findings = new CheckFindings();
    Map<String, Result> byName = new HashMap<>();
    for (Result result : results) {
      findings.addAll(result.findings());
      byName.put(result.data().name(), result);
    }
    for (CheckFinding each : checker.overReports(all)) {
      Result result = byName.get(each.diagnostic().span().source().name());
      // only errors are shown in full
      boolean shown = result != null && each.isError();
      findings.addAll(List.of(shown ? result.placed(each) : each));
    }
    return findings.sorted();
  }

  private List<DataFile> rollups(DataReader reader, List<DataFile> selected) throws BuildException {
    List<DataFile> rollups =
        selected.stream().filter(data -> reader.state(data).rollsUp()).toList();
    if (rollups.isEmpty()) {
      List<Path> where = options.paths().isEmpty() ? List.of(options.inputs()) : options.paths();
      String names = where.stream().map(DataFiles::slashes).collect(Collectors.joining(", "));
      throw new BuildException(BuildException.Reason.USAGE, "build.no-rollup", names);
    }
    return rollups;
  }

  /** Reads the fonts' settings, once for all reports; of no use when no PDF is asked for. */
  private ProjectFonts fonts() {
    if (!options.formats().contains(Format.PDF)) {
      return new ProjectFonts(FontSet.embedded(), List.of());
    }
    Diagnostics found = new Diagnostics();
    boolean fromSystem = options.fonts() == Fonts.SYSTEM;
    String name = DataFiles.slashes(options.templates());
    Optional<FontSet> set = FontSet.read(options.templates(), name, fromSystem, found);
    set.map(FontSet::files).filter(files -> !files.isEmpty()).ifPresent(listener::fonts);
    return new ProjectFonts(set.orElse(FontSet.embedded()), found.sorted());
  }

  /** The data files of a project. */
  static List<DataFile> find(Path inputs, Diagnostics found) throws BuildException {
    try {
      return DataFiles.find(inputs, found);
    } catch (IOException e) {
      throw new BuildException(
          BuildException.Reason.PROJECT,
          "build.unreadable",
          DataFiles.slashes(inputs),
          e.getMessage());
    }
  }

  private List<Result> makeAll(ReportMaker maker, List<DataFile> selected) {
    listener.planned(selected.size());
    return Workers.all(selected, options.jobs(), maker::make, listener::finished);
  }

  /** Lists every data file of the project, also those that this build was not asked to make. */
  private String index(
      ReportMaker maker, List<DataFile> all, List<Result> results, OutputFolder out) {
    Map<DataFile, Result> made = new HashMap<>();
    results.forEach(result -> made.put(result.data(), result));
    List<IndexPage.Entry> entries = new ArrayList<>();
    for (DataFile data : all) {
      Result result = made.get(data);
      boolean failed = result != null && result.failed();
      Optional<IndexPage.Head> head = result == null ? maker.head(data) : result.head();
      Optional<String> html = link(data, Format.HTML, result, out);
      Optional<String> pdf = link(data, Format.PDF, result, out);
      boolean there = html.isPresent() || pdf.isPresent();
      entries.add(
          new IndexPage.Entry(
              data.relative(),
              head,
              html,
              pdf,
              failed
                  ? IndexPage.Status.FAILED
                  : there ? IndexPage.Status.GOOD : IndexPage.Status.UNBUILT,
              0,
              ""));
    }
    return IndexPage.html(entries, List.of());
  }

  /**
   * Of a report of this build, only what it has made: anything else there is of an earlier state of
   * the data.
   */
  private static Optional<String> link(
      DataFile data, Format format, Result result, OutputFolder out) {
    String path = data.stem() + format.suffix();
    boolean there =
        result == null
            ? out.has(path)
            : result.written().stream().anyMatch(file -> file.equals(out.file(path)));
    return there ? Optional.of(path) : Optional.empty();
  }

  static void requireFolder(Path folder, String key) throws BuildException {
    if (!Files.isDirectory(folder)) {
      throw new BuildException(BuildException.Reason.PROJECT, key, DataFiles.slashes(folder));
    }
  }

  /** Outputs among the inputs would be taken for inputs, and the other way round. */
  private void refuseMixedFolders() throws BuildException {
    Path out = options.out().toAbsolutePath().normalize();
    for (Path source : List.of(options.inputs(), options.templates())) {
      Path folder = source.toAbsolutePath().normalize();
      if (out.startsWith(folder) || folder.startsWith(out)) {
        throw new BuildException(
            BuildException.Reason.USAGE,
            "build.mixed-folders",
            DataFiles.slashes(options.out()),
            DataFiles.slashes(source));
      }
    }
  }
}
