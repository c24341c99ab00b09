package gen.cli;

import java.nio.file.Path;

/** Paths as messages and other programs write them, the same on every system. */
final class PathNames {
  private PathNames() {}

  /** With forward slashes. */
  static String of(Path path) {
    return path.toString().replace('\\', '/');
  }
}
