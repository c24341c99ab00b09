package gen.build;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be checked.
 *
 * @param inputs the folder of data files, as the user wrote it: messages name files the same way
 * @param paths data files or folders below {@code inputs} to check; empty means all
 * @param jobs how many reports are checked at the same time, at least 1
 */
public record CheckOptions(Path inputs, Path templates, List<Path> paths, int jobs) {
  public CheckOptions {
    paths = List.copyOf(paths);
  }
}
