package gen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The classes as a JVM laid them out when the program was packaged, which the launchers name to the
 * JVM. One of another JDK, as there is after an update, makes it share no classes at all, not even
 * its own.
 */
final class ClassArchive {
  private ClassArchive() {}

  /**
   * Deletes an archive that this JVM had no use for, so that the next start is as fast as one
   * without any.
   *
   * @param archive what the launcher named; empty for none
   * @param jvm what the JVM says of itself ({@code java.vm.info})
   */
  static void discardUnused(String archive, String jvm) {
    if (archive.isEmpty() || jvm.contains("sharing")) {
      return;
    }
    try {
      Files.deleteIfExists(Path.of(archive));
    } catch (IOException e) {
      // in a folder that is only read it stays, and does no harm but that
    }
  }
}
