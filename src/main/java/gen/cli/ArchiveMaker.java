package gen.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Not a command: lets the JVM lay out the classes that {@link Rehearsal} has listed, in the file
 * that the launchers name. Run when the jar is made, and when a program that was moved, or runs on
 * another JDK, finds its file of no use.
 */
public final class ArchiveMaker {
  private ArchiveMaker() {}

  /**
   * Ends when the file is there, or cannot be made.
   *
   * @param args the jar, just as the launchers name it: the JVM compares it letter by letter
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]);
    try (FileChannel channel =
            FileChannel.open(
                beside(jar, ".jsa.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) { // of two at once the second has nothing to do
      if (lock.isValid() && canHelp(jar)) {
        Files.writeString(maker(jar), identity(jar));
        make(jar);
      }
    }
  }

  private static void make(Path jar) throws IOException, InterruptedException {
    Path made = beside(jar, "-new.jsa");
    Files.deleteIfExists(made);
    int status =
        new ProcessBuilder(
                Program.java(),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classes(jar),
                "-XX:SharedArchiveFile=" + made,
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-cp",
                jar.toString())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .waitFor();
    if (status == 0 && Files.exists(made)) {
      // first its size: the launchers pass over a file of another one, such as half a copy
      Files.writeString(beside(jar, ".jsa.size"), Files.size(made) + "\n");
      Files.move(made, archive(jar), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Whether there is a list of classes, and this JVM has not made an archive of it before. */
  static boolean canHelp(Path jar) {
    return Files.exists(classes(jar)) && Files.isWritable(classes(jar).getParent()) && !isOwn(jar);
  }

  /** Whether this JVM has made an archive for this jar, or has tried to. */
  static boolean isOwn(Path jar) {
    try {
      return Files.readString(maker(jar)).equals(identity(jar));
    } catch (IOException e) {
      return false; // nobody has
    }
  }

  /** The JVM, and the jar as it is now. */
  private static String identity(Path jar) throws IOException {
    return String.join(
        "\n",
        System.getProperty("java.vm.version"),
        System.getProperty("java.home"),
        jar.toString(),
        Files.getLastModifiedTime(jar).toString());
  }

  static Path archive(Path jar) {
    return beside(jar, ".jsa");
  }

  private static Path classes(Path jar) {
    return beside(jar, "-classes.txt");
  }

  private static Path maker(Path jar) {
    return beside(jar, ".jsa.maker");
  }

  /** gen.jsa for gen.jar, and so on. */
  private static Path beside(Path jar, String ending) {
    return jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", "") + ending);
  }
}
