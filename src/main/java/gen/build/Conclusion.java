package gen.build;

import gen.check.copying.Spool;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.html.IndexPage;
import gen.report.Roster;
import gen.state.Across;
import gen.state.Digest;
import gen.state.Entry;
import gen.state.Memory;
import gen.state.Subject;
import gen.template.Layers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The end of a build, when all reports that were due are made: looks at all reports of the project
 * together, lists them, and writes down what is known. What it tells does not depend on which of
 * them were made by this build.
 */
final class Conclusion {
  private final BuildOptions options;
  private final DataFiles.Found files;
  private final Workshop workshop;
  private final OutputFolder out;
  private final Memory memory;
  private final Digests digests;
  private final Planner planner;
  private final ParagraphStore paragraphs;
  private final Map<DataFile, Optional<Subject>> subjects = new HashMap<>();
  private boolean listed;
  private Outcome.Standing standing = Outcome.Standing.UNKNOWN;

  Conclusion(
      BuildOptions options,
      DataFiles.Found files,
      Workshop workshop,
      OutputFolder out,
      Memory memory,
      Digests digests,
      Planner planner,
      ParagraphStore paragraphs) {
    this.options = options;
    this.files = files;
    this.workshop = workshop;
    this.out = out;
    this.memory = memory;
    this.digests = digests;
    this.planner = planner;
    this.paragraphs = paragraphs;
  }

  /**
   * @param found what was found beside the reports; what shows now is added
   * @param all whether the build was about all reports
   * @param merging whether nothing was made, only brought together: then it is looked whether all
   *     is there
   */
  Outcome of(List<Result> results, Diagnostics found, boolean all, boolean merging) {
    boolean known = !found.hasErrors(); // else some data files may only seem to be gone
    Orphans orphans = new Orphans(options, files.data(), memory);
    List<Path> removed = known ? orphans.remove(out, found) : List.of();
    results.forEach(result -> found.addAll(result.diagnostics()));
    List<Roster.Missing> missing = List.of();
    Across across = Across.NOTHING;
    boolean lists = options.run().part().isWhole();
    boolean unwritable = orphans.remain() || results.stream().anyMatch(Result::unwritable);
    try {
      if (lists) {
        Set<String> current = current(merging, found);
        files.data().forEach(data -> subjects.put(data, subject(data)));
        across = across(current);
        missing = Rosters.missing(files, subjects::get, found);
        try {
          across = list(current, missing, across, found);
        } catch (BuildException e) {
          found.add(e.ofOutput());
          unwritable = true;
          lists = false;
        }
        if (all) {
          found.addAll(LastYearElsewhere.warnings(options.inputs(), files.data(), subjects::get));
        }
      } else {
        across = memory.across();
        if (paragraphs.hasNew()) {
          paragraphs.settle(checked(memory.entries().keySet()).keySet());
        }
      }
      memory.settle(across);
    } catch (IOException e) {
      found.add(OutputFolder.failure(out.file(".gen"), e).ofOutput());
      unwritable = true;
    }
    int made =
        results.stream().filter(each -> !each.unchanged()).mapToInt(r -> r.written().size()).sum();
    Sources sources = new Sources();
    return new Outcome(
        results,
        found.sorted().stream().map(sources::with).toList(),
        findings(results, across, all, sources),
        listed || lists && made > 0 ? made + 1 : made,
        removed,
        missing,
        List.of(),
        standing,
        unwritable);
  }

  /** The reports that are as their dependencies now say. */
  private Set<String> current(boolean merging, Sink sink) {
    Set<String> current = new TreeSet<>();
    for (DataFile data : files.data()) {
      Entry entry = memory.entries().get(data.relative());
      boolean tried = entry != null && entry.status() != Entry.Status.UNBUILT;
      if (tried
          && planner.changed(entry).isEmpty()
          && (!merging || planner.isThere(data, entry, sink))) {
        current.add(data.relative());
      }
    }
    return current;
  }

  /**
   * What a data file says of itself now; read only if it or its defaults have changed since that
   * was written down. A report that nobody asked for yet is remembered for that.
   */
  private Optional<Subject> subject(DataFile data) {
    Entry entry = memory.entries().get(data.relative());
    Map<String, String> head = new TreeMap<>();
    Dependencies.ofHead(data).forEach(name -> head.put(name, digests.of(name)));
    if (entry != null && entry.dependencies().entrySet().containsAll(head.entrySet())) {
      return entry.subject();
    }
    Optional<Subject> subject = workshop.reader().state(data).stated().map(DataReader::subject);
    if (entry == null || entry.status() == Entry.Status.UNBUILT) {
      memory.put(
          new Entry(
              data.relative(),
              Entry.Status.UNBUILT,
              subject,
              new TreeMap<>(head),
              new TreeMap<>(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    return subject;
  }

  /** Of these, the reports whose words were checked. */
  private Map<String, Entry> checked(Set<String> reports) {
    Map<String, Entry> checked = new TreeMap<>();
    for (String data : reports) {
      Entry entry = memory.entries().get(data);
      if (!entry.layers().isEmpty()) {
        checked.put(data, entry);
      }
    }
    return checked;
  }

  /** What shows over several reports; found anew only if one of them has changed. */
  private Across across(Set<String> current) throws IOException {
    Map<String, Entry> checked = checked(current);
    List<String> texts = new ArrayList<>();
    files.data().forEach(data -> texts.add(data.relative()));
    checked.forEach(
        (data, entry) -> {
          texts.add(data);
          texts.add(planner.key(entry));
        });
    String key = Digest.brief(texts);
    if (key.equals(memory.across().key()) && paragraphs.isSettled()) {
      return memory.across();
    }
    // those that are out of date now may be up to date again, when a change is taken back
    Set<String> lost = paragraphs.settle(checked(memory.entries().keySet()).keySet());
    for (String data : lost) {
      checked.remove(data);
      ParagraphStore.forget(memory, data);
    }
    if (key.equals(memory.across().key())) {
      return memory.across();
    }
    Map<String, Layers> layers = new HashMap<>();
    Set<String> used = new TreeSet<>();
    checked.forEach(
        (data, entry) -> {
          List<String> folders = entry.layers();
          layers.put(data, new Layers(folders.get(folders.size() - 2), folders));
          used.addAll(entry.exceptions());
        });
    try (Spool spool = paragraphs.open()) {
      List<CheckFinding> findings =
          workshop
              .checker()
              .across(layers, used)
              .findings(
                  files.data(), ParagraphStore.reports(spool, checked.keySet()), options.jobs());
      return new Across(
          lost.isEmpty() ? key : "",
          findings.stream().sorted().map(CheckFinding::kept).toList(),
          memory.across().indexKey(),
          memory.across().index());
    }
  }

  /** Writes the index, if it would be another one. */
  private Across list(
      Set<String> current, List<Roster.Missing> missing, Across across, Diagnostics found)
      throws BuildException {
    StatusPage page = new StatusPage(out, memory, planner, across);
    List<IndexPage.Entry> entries = new ArrayList<>();
    for (DataFile data : files.data()) {
      entries.add(
          page.entry(
              data,
              Optional.ofNullable(memory.entries().get(data.relative())),
              current.contains(data.relative()),
              subjects.get(data)));
    }
    standing = standing(entries);
    String key = indexKey(entries, missing);
    if (key.equals(across.indexKey()) && memory.stamps().isUntouched(Memory.INDEX)) {
      return across;
    }
    byte[] bytes = StatusPage.page(entries, missing).getBytes(StandardCharsets.UTF_8);
    List<Staged> staged = out.staging().stage(Map.of(Memory.INDEX, bytes));
    out.putAside(staged.get(0), memory::isOurs).ifPresent(found::add);
    if (staged.get(0).temporary().isPresent()) {
      try {
        memory.noteIndex(staged.get(0).sha256());
      } catch (IOException e) {
        out.staging().discard(staged);
        throw OutputFolder.failure(out.file(".gen"), e);
      }
    }
    out.move(staged);
    listed = staged.get(0).temporary().isPresent();
    memory.stamps().note(Memory.INDEX);
    return new Across(across.key(), across.findings(), key, staged.get(0).sha256());
  }

  private static Outcome.Standing standing(List<IndexPage.Entry> entries) {
    Map<IndexPage.Status, Integer> counts = new EnumMap<>(IndexPage.Status.class);
    entries.forEach(each -> counts.merge(each.status(), 1, Integer::sum));
    return new Outcome.Standing(
        counts.getOrDefault(IndexPage.Status.GOOD, 0),
        counts.getOrDefault(IndexPage.Status.FAILED, 0),
        counts.getOrDefault(IndexPage.Status.OUTDATED, 0),
        counts.getOrDefault(IndexPage.Status.UNBUILT, 0));
  }

  /** The same for what this program makes the same list of. */
  private String indexKey(List<IndexPage.Entry> entries, List<Roster.Missing> missing) {
    List<String> texts = new ArrayList<>(List.of(options.run().program()));
    entries.forEach(each -> texts.add(each.toString()));
    missing.forEach(each -> texts.add(each.toString()));
    return Digest.brief(texts);
  }

  /** Those of the reports, and what only shows over several of them. */
  private List<CheckFinding> findings(
      List<Result> results, Across across, boolean all, Sources sources) {
    CheckFindings findings = new CheckFindings();
    Map<String, Result> byName = new HashMap<>();
    for (Result result : results) {
      findings.addAll(result.findings());
      byName.put(result.data().name(), result);
    }
    across.findings().stream()
        .map(CheckFinding::of)
        .forEach(
            each -> {
              Result result = byName.get(each.diagnostic().span().source().name());
              if (result != null && each.isError()) {
                findings.addAll(List.of(result.placed(sources.with(each))));
              } else if (result != null || all) {
                findings.addAll(List.of(each));
              }
            });
    return findings.sorted().stream()
        .map(each -> each.isError() || options.run().allFindings() ? sources.with(each) : each)
        .toList();
  }
}
