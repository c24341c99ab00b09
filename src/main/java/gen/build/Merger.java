package gen.build;

import gen.diag.Sink;
import gen.state.Digest;
import gen.state.Entry;
import gen.state.Memory;
import gen.state.Names;
import gen.state.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings what was built into another folder into this one. */
final class Merger {
  private final OutputFolder out;
  private final Memory memory;
  private final Names names;
  private final Planner planner;

  /**
   * @param planner tells which of two states of a report is that of the project as it is now
   */
  Merger(OutputFolder out, Memory memory, Names names, Planner planner) {
    this.out = out;
    this.memory = memory;
    this.names = names;
    this.planner = planner;
  }

  /**
   * Copies the other folder's outputs here and takes over what is remembered of them. The other
   * folder stays as it is.
   *
   * @return the other folder's files of paragraphs
   * @throws BuildException when an output of the other folder is missing or not what was made there
   */
  List<Path> take(Path other, Sink sink) throws BuildException, IOException {
    Memory others = Memory.elsewhere(other, names);
    if (others.isDamaged()) {
      throw notAsMade(other.resolve(".gen"));
    }
    for (Entry entry : others.entries().values()) {
      if (!isBetter(entry, memory.entries().get(entry.data()))) {
        continue;
      }
      String stem = entry.stem();
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (Map.Entry<String, Output> output : entry.outputs().entrySet()) {
        String path = stem + output.getKey();
        files.put(path, bytes(other.resolve(path), output.getValue()));
      }
      List<Staged> staged = out.staging().stage(files);
      for (Staged each : staged) {
        if (!memory.stamps().isUntouched(each.path())) {
          out.putAside(each, memory::isOurs).ifPresent(sink::add);
        }
      }
      out.move(staged);
      staged.forEach(each -> memory.stamps().note(each.path()));
      memory.put(entry);
    }
    return new ArrayList<>(others.files("paragraphs"));
  }

  private static byte[] bytes(Path file, Output output) throws BuildException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (Digest.of(bytes).equals(output.sha256())) {
        return bytes;
      }
    } catch (IOException e) {
      // told below
    }
    throw notAsMade(file);
  }

  private static BuildException notAsMade(Path file) {
    return new BuildException(
        BuildException.Reason.PROJECT, "build.not-as-made", DataFiles.slashes(file));
  }

  /** A folder may also hold, of other parts, what was made long ago. */
  private boolean isBetter(Entry theirs, Entry ours) {
    return ours == null || worth(theirs) > worth(ours);
  }

  private int worth(Entry entry) {
    int made =
        entry.status() == Entry.Status.UNBUILT ? 0 : planner.changed(entry).isEmpty() ? 2 : 1;
    return 2 * made + (entry.status() == Entry.Status.MADE ? 1 : 0);
  }
}
