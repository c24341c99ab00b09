package gen.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The data files that the paths of a call mean. */
final class Selection {
  private final Path inputs;
  private final List<Path> paths;

  /**
   * @param paths of the call; empty means all data files
   */
  Selection(Path inputs, List<Path> paths) {
    this.inputs = inputs;
    this.paths = paths;
  }

  /** In the order of {@code all}; all of them when the call names no path. */
  List<DataFile> of(List<DataFile> all) throws BuildException {
    if (paths.isEmpty()) {
      return all;
    }
    Set<DataFile> selected = new LinkedHashSet<>();
    for (Path path : paths) {
      Path wanted = real(path);
      List<DataFile> below =
          all.stream().filter(data -> real(data.file()).startsWith(wanted)).toList();
      if (below.isEmpty()) {
        throw notFound(path, wanted);
      }
      selected.addAll(below);
    }
    return all.stream().filter(selected::contains).toList();
  }

  private BuildException notFound(Path path, Path wanted) {
    String name = DataFiles.slashes(path);
    if (!Files.exists(wanted)) {
      return new BuildException(BuildException.Reason.USAGE, "build.path-missing", name);
    }
    boolean within = wanted.startsWith(real(inputs));
    return within
        ? new BuildException(BuildException.Reason.USAGE, "build.path-no-data", name)
        : new BuildException(
            BuildException.Reason.USAGE, "build.path-outside", name, DataFiles.slashes(inputs));
  }

  /** Links followed, as far as there is something. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
