package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.state.Journal;
import gen.state.Memory;
import gen.state.Names;
import gen.work.Children;
import gen.work.Crew;
import gen.work.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Makes the reports of a project: finds the data files, has those made that are not up to date,
 * lists all in the index.
 */
public final class Build {
  private final BuildOptions options;
  private final BuildListener listener;
  private final Diagnostics found = new Diagnostics();

  private enum Task {
    ALL,
    ROLLUPS,
    MERGE
  }

  public Build(BuildOptions options, BuildListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * @return what became of each report; a report that cannot be made does not stop the others
   * @throws BuildException when the build as a whole cannot be done
   */
  public Outcome run() throws BuildException {
    return run(Task.ALL, List.of()).outcome();
  }

  /**
   * Makes only the reports that add the figures of others.
   *
   * @throws BuildException also when there is none among the paths of the options
   */
  public RollupOutcome runRollups() throws BuildException {
    return run(Task.ROLLUPS, List.of());
  }

  /**
   * Brings together what builds of parts of the reports have made, here and in other folders, and
   * makes nothing.
   *
   * @param others further folders of outputs, whose files are copied here
   */
  public Outcome merge(List<Path> others) throws BuildException {
    for (Path folder : others.isEmpty() ? List.of(options.out()) : others) {
      if (!Files.isDirectory(folder.resolve(".gen"))) {
        throw new BuildException(
            BuildException.Reason.PROJECT, "build.no-outputs", DataFiles.slashes(folder));
      }
    }
    return run(Task.MERGE, others).outcome();
  }

  private RollupOutcome run(Task task, List<Path> merged) throws BuildException {
    requireFolder(options.inputs(), "build.no-inputs");
    requireFolder(options.templates(), "build.no-templates");
    refuseMixedFolders();
    DataFiles.Found files = scan();
    if (files.data().isEmpty() && !found.hasErrors()) {
      throw new BuildException(
          BuildException.Reason.PROJECT, "build.no-data", DataFiles.slashes(options.inputs()));
    }
    Digests digests = new Digests(options.inputs(), options.templates(), files.data());
    CompletableFuture<Void> looking =
        options.run().dryRun()
            ? CompletableFuture.completedFuture(null)
            : look(files.data(), digests);
    try {
      return run(task, merged, files, digests, looking);
    } finally {
      looking.join(); // nothing of a build goes on behind its end
    }
  }

  /**
   * Looks at the data files beside what else there is to be read: where there is nothing to do,
   * both together are most of the work.
   */
  private static CompletableFuture<Void> look(List<DataFile> files, Digests digests) {
    return CompletableFuture.runAsync(
        () -> files.forEach(data -> Dependencies.before(data).forEach(digests::of)));
  }

  private RollupOutcome run(
      Task task,
      List<Path> merged,
      DataFiles.Found files,
      Digests digests,
      CompletableFuture<Void> looking)
      throws BuildException {
    Workshop workshop = new Workshop(options);
    List<DataFile> selected =
        new Selection(options.inputs(), options.paths())
            .of(files.data()).stream()
                .filter(data -> options.run().part().has(data.relative()))
                .toList();
    if (task == Task.MERGE) {
      selected = List.of();
    }
    if (task == Task.ROLLUPS) {
      selected = rollups(workshop.reader(), selected);
    }
    if (task != Task.MERGE) {
      digests.know(new GlobalDigests(options, listener).all());
    }
    if (options.run().dryRun()) {
      return new RollupOutcome(dryRun(files, selected, digests), List.of());
    }
    try (OutputFolder out = OutputFolder.open(options.out(), options.run().part())) {
      Memory memory = memory();
      Planner planner = new Planner(options, task == Task.MERGE, memory, digests);
      List<Path> spools = new ArrayList<>();
      for (Path other : merged) {
        spools.addAll(new Merger(out, memory, names(), planner).take(other, found));
      }
      try (ParagraphStore paragraphs = new ParagraphStore(memory, spools)) {
        List<Planned> planned = plan(selected, planner);
        looking.join(); // before anything is made of the files
        List<Result> results = make(planned, workshop, out, memory, digests, paragraphs);
        Conclusion conclusion =
            new Conclusion(options, files, workshop, out, memory, digests, planner, paragraphs);
        Outcome outcome =
            conclusion.of(
                results,
                found,
                task != Task.ROLLUPS && options.paths().isEmpty(),
                task == Task.MERGE);
        return new RollupOutcome(
            outcome, task == Task.ROLLUPS ? workshop.rollups().all(selected) : List.of());
      }
    } catch (IOException e) {
      throw OutputFolder.failure(options.out().resolve(".gen"), e);
    }
  }

  /** From the last to the first, as the data files are looked at from the first to the last. */
  private static List<Planned> plan(List<DataFile> selected, Planner planner) {
    List<Planned> planned = new ArrayList<>();
    for (int i = selected.size() - 1; i >= 0; i--) {
      planned.add(planner.plan(selected.get(i)));
    }
    Collections.reverse(planned);
    return planned;
  }

  private Outcome dryRun(DataFiles.Found files, List<DataFile> selected, Digests digests)
      throws BuildException {
    Memory memory;
    try {
      memory = memory();
    } catch (IOException e) {
      throw OutputFolder.failure(options.out().resolve(".gen"), e);
    }
    Planner planner = new Planner(options, false, memory, digests);
    List<Outcome.Would> would = new ArrayList<>();
    for (DataFile data : selected) {
      Planned planned = planner.plan(data);
      planned.found().forEach(found::add);
      planned.reason().ifPresent(reason -> would.add(new Outcome.Would(data, reason)));
    }
    List<Path> orphans = new Orphans(options, files.data(), memory).removable();
    return new Outcome(
        List.of(),
        found.sorted(),
        List.of(),
        0,
        orphans,
        List.of(),
        would,
        Outcome.Standing.UNKNOWN,
        false);
  }

  /** What the builds before this one have left. */
  private Memory memory() throws IOException {
    Path out = options.out().toAbsolutePath().normalize();
    Path inputs = options.inputs().toAbsolutePath().normalize();
    boolean sameRoot = out.getRoot().equals(inputs.getRoot());
    String from = DataFiles.slashes(sameRoot ? out.relativize(inputs) : inputs);
    Memory memory = Memory.of(options.out(), options.run().part(), from, names());
    ParagraphStore.lookFor(memory);
    if (memory.isDamaged()) {
      Source file = new Source(DataFiles.slashes(options.out().resolve(".gen")), "");
      found.add(Diagnostic.warning("W-STATE-DAMAGED", file.whole()));
    }
    return memory;
  }

  private Names names() {
    Map<String, String> folders = new LinkedHashMap<>();
    folders.put("inputs", DataFiles.slashes(options.inputs()));
    folders.put("templates", DataFiles.slashes(options.templates()));
    folders.put("out", DataFiles.slashes(options.out()));
    return new Names(folders);
  }

  private List<Result> make(
      List<Planned> planned,
      Workshop workshop,
      OutputFolder out,
      Memory memory,
      Digests digests,
      ParagraphStore paragraphs)
      throws IOException {
    Map<String, Planned> due = new LinkedHashMap<>();
    planned.stream()
        .filter(each -> each.reason().isPresent())
        .forEach(each -> due.put(each.data().relative(), each));
    listener.planned(due.size());
    Map<String, Result> made = new HashMap<>();
    if (!due.isEmpty()) {
      if (Crew.isFew(due.size())) {
        workshop.warmUp();
      }
      digests.lookAtTemplates();
      try (Journal journal = memory.journal()) {
        Committer committer =
            new Committer(options, workshop.reader(), out, memory, digests, journal, paragraphs);
        crew(workshop, out)
            .run(
                List.copyOf(due.keySet()),
                (path, end) -> {
                  Result result = committer.ended(due.get(path), end);
                  made.put(path, result);
                  listener.finished(result);
                });
      }
    }
    List<Result> results = new ArrayList<>();
    for (Planned each : planned) {
      Result result = made.get(each.data().relative());
      results.add(result == null ? unchanged(each, out) : result);
    }
    return results;
  }

  private Crew<Made> crew(Workshop workshop, OutputFolder out) {
    List<String> command = options.run().worker();
    Children children =
        command.isEmpty() ? Children.NONE : new Children(command, BuildOptionsJson.write(options));
    ReportMaker[] maker = new ReportMaker[1];
    return new Crew<>(
        new Limits(options.jobs(), options.run().limit()),
        path -> {
          synchronized (maker) {
            if (maker[0] == null) {
              maker[0] = workshop.maker(out.staging());
            }
          }
          return maker[0].make(DataFile.of(options.inputs(), path));
        },
        children,
        new MadeJson()::read);
  }

  /** Of a report that is up to date; what was found when it was made still holds. */
  private Result unchanged(Planned planned, OutputFolder out) {
    List<Diagnostic> diagnostics = new ArrayList<>(planned.entry().get().diagnostics());
    diagnostics.addAll(planned.found());
    List<Path> written = new ArrayList<>();
    for (Format format : Format.values()) {
      if (options.formats().contains(format)) {
        written.add(out.file(planned.data().stem() + format.suffix()));
      }
    }
    return new Result(
        planned.data(),
        Optional.empty(),
        written,
        diagnostics,
        List.of(),
        planned.entry().get().findings().stream().map(CheckFinding::of).toList(),
        false,
        Optional.empty(),
        planned.entry().get(),
        0);
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

  private DataFiles.Found scan() throws BuildException {
    try {
      return DataFiles.scan(options.inputs(), found);
    } catch (IOException e) {
      throw unreadable(options.inputs(), e);
    }
  }

  /** The data files of a project. */
  static List<DataFile> find(Path inputs, Diagnostics found) throws BuildException {
    try {
      return DataFiles.find(inputs, found);
    } catch (IOException e) {
      throw unreadable(inputs, e);
    }
  }

  private static BuildException unreadable(Path inputs, IOException e) {
    return new BuildException(
        BuildException.Reason.PROJECT,
        "build.unreadable",
        DataFiles.slashes(inputs),
        e.getMessage());
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
