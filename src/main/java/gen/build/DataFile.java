package gen.build;

import java.nio.file.Path;

/**
 * A data file of the project.
 *
 * @param file where it is
 * @param name as messages call it, with forward slashes
 * @param relative its path below the inputs, with forward slashes
 */
public record DataFile(Path file, String name, String relative) {

  @Override
  public int hashCode() {
    return relative.hashCode();
  }

  /** The one of that path below the inputs, whether it is there or not. */
  static DataFile of(Path inputs, String relative) {
    Path file = inputs.resolve(relative);
    return new DataFile(file, DataFiles.slashes(file), relative);
  }

  /** The path below the output folder that its outputs share, without suffix. */
  String stem() {
    return relative.substring(0, relative.lastIndexOf('.'));
  }
}
