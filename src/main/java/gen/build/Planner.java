package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import gen.state.Digest;
import gen.state.Entry;
import gen.state.Memory;
import gen.state.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which reports are made: those whose outputs are not what their dependencies, as they are
 * now, would give. Not safe for threads.
 */
final class Planner {
  private final BuildOptions options;
  private final boolean merging;
  private final Memory memory;
  private final Digests digests;
  private final Map<Entry, String> keys = new IdentityHashMap<>();
  private final Map<Entry, Optional<Reason>> changes = new IdentityHashMap<>();

  /**
   * @param merging whether reports are only brought together: then it is not known, nor of
   *     interest, with which options and program they were made
   */
  Planner(BuildOptions options, boolean merging, Memory memory, Digests digests) {
    this.options = options;
    this.merging = merging;
    this.memory = memory;
    this.digests = digests;
  }

  Planned plan(DataFile data) {
    Optional<Entry> entry = Optional.ofNullable(memory.entries().get(data.relative()));
    List<Diagnostic> found = new ArrayList<>();
    Optional<Reason> reason = reason(data, entry, found);
    return new Planned(data, entry, reason, reason.isPresent() ? List.of() : found);
  }

  private Optional<Reason> reason(DataFile data, Optional<Entry> entry, List<Diagnostic> found) {
    // those of a report that was never made are looked at too, before it is made
    Dependencies.before(data).forEach(digests::of);
    if (entry.isEmpty() || entry.get().status() == Entry.Status.UNBUILT) {
      return Optional.of(Reason.of(Reason.Kind.NEW));
    }
    if (options.run().force()) {
      return Optional.of(Reason.of(Reason.Kind.FORCED));
    }
    if (entry.get().status() == Entry.Status.FAILED) {
      return Optional.of(Reason.of(Reason.Kind.FAILED));
    }
    return changed(entry.get())
        .or(() -> ofOutputs(data, entry.get(), found))
        .or(
            () ->
                options.prove() ? Optional.of(Reason.of(Reason.Kind.MEASURED)) : Optional.empty());
  }

  /** {@link Entry#key}, reckoned once. */
  String key(Entry entry) {
    return keys.computeIfAbsent(entry, Entry::key);
  }

  /** What it was made from and is no longer so; the data file itself first. */
  Optional<Reason> changed(Entry entry) {
    return changes.computeIfAbsent(entry, this::compare);
  }

  private Optional<Reason> compare(Entry entry) {
    Optional<Reason> found = Optional.empty();
    for (Map.Entry<String, String> each : entry.dependencies().entrySet()) {
      if (merging && Dependencies.OF_ALL.contains(each.getKey())) {
        continue;
      }
      String now = digests.of(each.getKey());
      boolean own = each.getKey().equals(Dependencies.INPUTS + entry.data());
      if (!now.equals(each.getValue()) && (own || found.isEmpty())) {
        found = Optional.of(Reason.changed(each.getKey(), each.getValue(), now));
      }
    }
    return found;
  }

  private Optional<Reason> ofOutputs(DataFile data, Entry entry, List<Diagnostic> found) {
    String key = key(entry);
    for (Format format : Format.values()) {
      if (!options.formats().contains(format)) {
        continue;
      }
      if (!entry.isCurrent(format.suffix(), key)) {
        return Optional.of(new Reason(Reason.Kind.FORMAT, format.suffix().substring(1)));
      }
      Optional<Reason> reason =
          ofOutput(data.stem() + format.suffix(), entry.outputs().get(format.suffix()), found);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the outputs of a report that is up to date are there; one that somebody has changed is
   * told.
   */
  boolean isThere(DataFile data, Entry entry, Sink sink) {
    List<Diagnostic> found = new ArrayList<>();
    boolean there = true;
    for (Map.Entry<String, Output> each : entry.outputs().entrySet()) {
      if (entry.isCurrent(each.getKey(), key(entry))) {
        there &= ofOutput(data.stem() + each.getKey(), each.getValue(), found).isEmpty();
      }
    }
    found.forEach(sink::add);
    return there;
  }

  /** One that somebody has changed since stays as it is, which is told. */
  private Optional<Reason> ofOutput(String path, Output output, List<Diagnostic> found) {
    if (memory.stamps().isUntouched(path)) {
      return Optional.empty();
    }
    Path file = options.out().resolve(path);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.of(new Reason(Reason.Kind.GONE, path));
      }
      String digest = Digest.of(Files.readAllBytes(file));
      if (digest.equals(output.sha256())) {
        memory.stamps().note(path);
      } else if (memory.isOurs(path, digest)) {
        return Optional.of(new Reason(Reason.Kind.UNFINISHED, path));
      } else {
        Source written = new Source(DataFiles.slashes(file), "");
        found.add(Diagnostic.warning("W-OUT-EDITED", written.whole()));
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Reason(Reason.Kind.GONE, path));
    }
  }
}
