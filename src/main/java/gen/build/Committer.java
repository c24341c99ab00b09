package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.state.Entry;
import gen.state.Journal;
import gen.state.Memory;
import gen.state.Output;
import gen.work.End;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Lets what was made of reports take its place, and writes down beforehand what it will be. Not
 * safe for threads.
 */
final class Committer {
  private final BuildOptions options;
  private final DataReader reader;
  private final OutputFolder out;
  private final Memory memory;
  private final Digests digests;
  private final Journal journal;
  private final ParagraphStore paragraphs;

  Committer(
      BuildOptions options,
      DataReader reader,
      OutputFolder out,
      Memory memory,
      Digests digests,
      Journal journal,
      ParagraphStore paragraphs) {
    this.options = options;
    this.reader = reader;
    this.out = out;
    this.memory = memory;
    this.digests = digests;
    this.journal = journal;
    this.paragraphs = paragraphs;
  }

  /** Of a piece of work, however it ended. */
  Result ended(Planned planned, End<Made> end) {
    if (end instanceof End.Done<Made> done) {
      return made(planned, done.result());
    }
    Source data = new Source(planned.data().name(), "");
    if (end instanceof End.Late) {
      long seconds = options.run().limit().toSeconds();
      return failed(planned, Diagnostic.error("E-BUILD-TIME", data.whole(), seconds));
    }
    if (end instanceof End.Died<Made> died) {
      return failed(planned, Diagnostic.error("E-BUILD-DIED", data.whole(), died.status()));
    }
    return failed(planned, Diagnostic.error("E-BUILD-MEMORY", data.whole()));
  }

  private Result made(Planned planned, Made made) {
    Entry entry = made.entry().dependingOn(now(made.entry().dependencies().keySet()));
    Map<String, Output> outputs = earlier(planned);
    for (Staged each : made.staged()) {
      String suffix = each.path().substring(planned.data().stem().length());
      outputs.put(suffix, new Output(each.sha256(), each.size(), entry.key()));
    }
    entry = entry.with(outputs);
    List<Diagnostic> found = new ArrayList<>(entry.diagnostics());
    List<Path> written = List.of();
    boolean unwritable = made.unwritable();
    try {
      journal.add(entry);
      if (made.paragraphs().isPresent()) {
        paragraphs.add(entry.data(), made.paragraphs().get());
      }
      for (Staged each : made.staged()) {
        putAside(each).ifPresent(found::add);
      }
      written = out.move(made.staged());
      made.staged().forEach(each -> memory.stamps().note(each.path()));
    } catch (BuildException e) {
      found.add(e.ofOutput());
      out.staging().discard(made.staged());
      unwritable = true;
    } catch (IOException e) {
      found.add(OutputFolder.failure(out.file(".gen"), e).ofOutput());
      out.staging().discard(made.staged());
      unwritable = true;
    }
    if (unwritable) {
      entry = entry.with(there(planned, entry)).ended(Entry.Status.FAILED, found);
    }
    return remembered(
        new Result(
            planned.data(),
            planned.reason(),
            written,
            found.stream().sorted().toList(),
            made.proof(),
            entry.findings().stream().map(CheckFinding::of).toList(),
            unwritable,
            made.bug(),
            entry,
            made.nanos()));
  }

  /** What somebody has written into an output is kept beside the new one. */
  private Optional<Diagnostic> putAside(Staged file) throws BuildException {
    if (memory.stamps().isUntouched(file.path())) {
      return Optional.empty();
    }
    return out.putAside(file, memory::isOurs);
  }

  /** Of a report that could not even be tried to its end. */
  private Result failed(Planned planned, Diagnostic error) {
    SortedSet<String> names = Dependencies.before(planned.data());
    Entry entry =
        new Entry(
            planned.data().relative(),
            Entry.Status.FAILED,
            reader.state(planned.data()).stated().map(DataReader::subject),
            now(names),
            new TreeMap<>(earlier(planned)),
            List.of(error),
            List.of(),
            List.of(),
            List.of());
    return remembered(
        new Result(
            planned.data(),
            planned.reason(),
            List.of(),
            List.of(error),
            List.of(),
            List.of(),
            false,
            Optional.empty(),
            entry,
            0));
  }

  private Result remembered(Result result) {
    memory.put(result.entry());
    return result;
  }

  private SortedMap<String, String> now(Iterable<String> dependencies) {
    SortedMap<String, String> now = new TreeMap<>();
    dependencies.forEach(name -> now.put(name, digests.of(name)));
    return now;
  }

  /** Of the new outputs only those that did take their places, of the others the earlier ones. */
  private Map<String, Output> there(Planned planned, Entry entry) {
    Map<String, Output> there = earlier(planned);
    for (Map.Entry<String, Output> each : entry.outputs().entrySet()) {
      if (out.holds(planned.data().stem() + each.getKey(), each.getValue().sha256())) {
        there.put(each.getKey(), each.getValue());
      }
    }
    return there;
  }

  /** What is there of earlier builds. */
  private static Map<String, Output> earlier(Planned planned) {
    return new TreeMap<>(planned.entry().map(Entry::outputs).orElse(new TreeMap<>()));
  }
}
