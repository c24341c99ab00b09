package gen.build;

import gen.state.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes outputs under other names beside their places, which they take later, when all that belong
 * together are there and {@link OutputFolder} moves them. Safe for threads.
 */
final class Staging {
  static final String SUFFIX = ".tmp";
  private static final String TEMPORARY = ".gen-";

  private final Path root;
  private final String prefix;
  private final AtomicLong count = new AtomicLong();
  private final Set<Path> waiting = ConcurrentHashMap.newKeySet();

  /**
   * @param root the output folder
   * @param part what the names of the build's own files end in, so that no other build at work in
   *     the same folder removes what waits
   */
  Staging(Path root, String part) {
    this.root = root;
    this.prefix = prefix(part);
  }

  /** What the names of all waiting files of a part begin with, or of all parts if it is empty. */
  static String prefix(String part) {
    return part.isEmpty() ? TEMPORARY : TEMPORARY + part.substring(1) + "-";
  }

  /**
   * Writes files that belong together. One whose place has these bytes already is not written.
   *
   * @param files the bytes by their paths below the output folder
   * @return in the order of the map
   */
  List<Staged> stage(Map<String, byte[]> files) throws BuildException {
    List<Staged> staged = new ArrayList<>();
    Path target = root;
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        target = root.resolve(file.getKey());
        if (Files.isDirectory(target)) {
          throw new FileSystemException(target.toString(), null, "is a directory");
        }
        staged.add(stage(file.getKey(), target, file.getValue()));
      }
      return staged;
    } catch (IOException e) {
      discard(staged);
      throw OutputFolder.failure(target, e);
    }
  }

  private Staged stage(String path, Path target, byte[] bytes) throws IOException {
    Optional<Path> temporary = Optional.empty();
    if (!holds(target, bytes)) {
      temporary = Optional.of(temporaryBeside(target));
      write(temporary.get(), bytes);
    }
    return new Staged(path, Digest.of(bytes), bytes.length, temporary);
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /**
   * Its name is short and does not grow with the target's, which may be as long as the file system
   * allows.
   */
  private Path temporaryBeside(Path target) {
    String number = ProcessHandle.current().pid() + "-" + count.incrementAndGet();
    return target.resolveSibling(prefix + number + SUFFIX);
  }

  private void write(Path temporary, byte[] bytes) throws IOException {
    waiting.add(temporary);
    try {
      writeOnce(temporary, bytes);
    } catch (NoSuchFileException e) { // another part's build has just removed the empty folder
      writeOnce(temporary, bytes);
    }
  }

  private static void writeOnce(Path temporary, byte[] bytes) throws IOException {
    Files.createDirectories(temporary.getParent());
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      OutputFolder.delete(temporary);
      throw e;
    }
  }

  /** They will not take their places. */
  void discard(List<Staged> staged) {
    for (Staged each : staged) {
      each.temporary().ifPresent(OutputFolder::delete);
      each.temporary().ifPresent(waiting::remove);
    }
  }

  /** Removes all that wait, when the program is ended. */
  void discardAll() {
    waiting.forEach(OutputFolder::delete);
  }
}
