package gen.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The data files that the paths of a call mean. */
final class Selection {
  private final BuildOptions options;

  Selection(BuildOptions options) {
    this.options = options;
  }

  /** In the order of {@code all}; all of them when the call names no path. */
  List<DataFile> of(List<DataFile> all) throws BuildException {
    if (options.paths().isEmpty()) {
      return all;
    }
    Set<DataFile> selected = new LinkedHashSet<>();
    for (Path path : options.paths()) {
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
    String inputs = DataFiles.slashes(options.inputs());
    boolean within = wanted.startsWith(real(options.inputs()));
    return within
        ? new BuildException(BuildException.Reason.USAGE, "build.path-no-data", name)
        : new BuildException(BuildException.Reason.USAGE, "build.path-outside", name, inputs);
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
