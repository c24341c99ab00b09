package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import gen.state.Digest;
import gen.state.Entry;
import gen.state.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The outputs of reports whose data files are gone. */
final class Orphans {
  private final BuildOptions options;
  private final Memory memory;
  private final Set<String> there = new TreeSet<>();
  private final Set<String> taken = new TreeSet<>();
  private final Map<String, String> reports = new HashMap<>();
  private boolean remain;

  /**
   * @param all the data files of the project
   */
  Orphans(BuildOptions options, List<DataFile> all, Memory memory) {
    this.options = options;
    this.memory = memory;
    for (DataFile data : all) {
      there.add(data.relative());
      for (Format format : Format.values()) {
        taken.add(data.stem() + format.suffix());
      }
    }
  }

  /** Those that would be removed. */
  List<Path> removable() {
    return paths().stream()
        .map(options.out()::resolve)
        .filter(file -> isOurs(DataFiles.slashes(options.out().relativize(file)), file))
        .toList();
  }

  /** Those that are still there, below the output folder. */
  List<String> paths() {
    Set<String> paths = new TreeSet<>();
    for (Entry entry : memory.entries().values()) {
      if (!there.contains(entry.data())) {
        String stem = entry.stem();
        for (String suffix : entry.outputs().keySet()) {
          paths.add(stem + suffix);
          reports.put(stem + suffix, entry.data());
        }
      }
    }
    paths.removeAll(taken); // such as when a.yml became a.yaml
    paths.removeIf(path -> !Files.isRegularFile(options.out().resolve(path)));
    return List.copyOf(paths);
  }

  /**
   * Removes them, and forgets their reports. One that somebody has changed stays, which is told;
   * one that cannot be removed is an error, and is tried again by the next build.
   *
   * @return what was removed
   */
  List<Path> remove(OutputFolder out, Sink sink) {
    List<Path> removed = new ArrayList<>();
    Set<String> remembered = new TreeSet<>(there);
    for (String path : paths()) {
      Path file = options.out().resolve(path);
      Source output = new Source(DataFiles.slashes(file), "");
      if (!isOurs(path, file)) {
        sink.add(Diagnostic.warning("W-OUT-KEPT", output.whole()));
        remembered.add(reports.get(path)); // told again as long as it is there
        continue;
      }
      try {
        out.remove(path);
        removed.add(file);
        memory.stamps().forget(path);
      } catch (BuildException e) {
        sink.add(Diagnostic.error("E-OUT-WRITE", output.whole(), e.arguments().get(1)));
        remembered.add(reports.get(path));
        remain = true;
      }
    }
    memory.keep(remembered);
    return removed;
  }

  /** Whether one of them could not be removed. */
  boolean remain() {
    return remain;
  }

  private boolean isOurs(String path, Path file) {
    try {
      return memory.stamps().isUntouched(path)
          || memory.isOurs(path, Digest.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      return false;
    }
  }
}
