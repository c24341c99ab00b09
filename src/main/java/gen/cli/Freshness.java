package gen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/**
 * Whether the jar is still that of its sources: asked by the Windows launcher, whose own ways of
 * asking are slow.
 */
final class Freshness {
  /** The exit status that tells the launcher to build the program anew and to start it again. */
  static final int STALE = 79;

  private Freshness() {}

  /**
   * True when a source, a resource or the build file is newer than the jar.
   *
   * @param home the program's folder; one without sources is never stale
   */
  static boolean isStale(Path home) {
    Path sources = home.resolve("src").resolve("main");
    try {
      FileTime built = Files.getLastModifiedTime(home.resolve("target").resolve("gen.jar"));
      if (isNewer(home.resolve("pom.xml"), built)) {
        return true;
      }
      try (Stream<Path> files = Files.walk(sources)) {
        return files.anyMatch(file -> isNewer(file, built));
      }
    } catch (IOException e) {
      return false; // a program that was copied without its sources
    }
  }

  private static boolean isNewer(Path file, FileTime than) {
    try {
      return Files.getLastModifiedTime(file).compareTo(than) > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
