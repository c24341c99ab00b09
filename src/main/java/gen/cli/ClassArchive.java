package gen.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The classes as a JVM laid them out when the program was packaged, which the launchers name to the
 * JVM. One of another JDK, as there is after an update, or of a jar in another folder, makes it
 * share no classes at all, not even its own: it is deleted, and made anew beside the user's next
 * work.
 */
final class ClassArchive {
  private final Path jar;
  private final boolean used;

  private ClassArchive(Path jar, boolean used) {
    this.jar = jar;
    this.used = used;
  }

  /** That of this process; empty when no launcher started it. */
  static Optional<ClassArchive> ofProcess() {
    String named = System.getProperty("gen.archive");
    return named == null
        ? Optional.empty()
        : Optional.of(
            of(
                Path.of(System.getProperty("java.class.path")),
                named,
                System.getProperty("java.vm.info", "sharing")));
  }

  /**
   * @param jar beside which it is
   * @param named what the launcher named; empty for none
   * @param jvm what the JVM says of itself ({@code java.vm.info})
   */
  static ClassArchive of(Path jar, String named, String jvm) {
    boolean there = !named.isEmpty() && Files.exists(Path.of(named));
    return new ClassArchive(jar, there && jvm.contains("sharing"));
  }

  /**
   * Deletes it if this JVM had no use for it, so that the next start is as fast as one without any;
   * but not one of its own, with which only this call's options or memory did not go together.
   */
  void discardUnused() {
    if (!used && !ArchiveMaker.isOwn(jar)) {
      try {
        Files.deleteIfExists(ArchiveMaker.archive(jar));
      } catch (IOException e) {
        // in a folder that is only read it stays, and does no harm but that
      }
    }
  }

  /** What makes one for this JVM; empty when it needs none, or had one that it could not use. */
  Optional<List<String>> making() {
    return used || !ArchiveMaker.canHelp(jar)
        ? Optional.empty()
        : Optional.of(
            List.of(
                Program.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                jar.toString(),
                ArchiveMaker.class.getName(),
                jar.toString()));
  }

  /** Starts that, if need be, and does not wait for it. */
  void makeAnew() {
    making()
        .ifPresent(
            command -> {
              try {
                new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
              } catch (IOException e) {
                // then the program starts as it did this time
              }
            });
  }
}
