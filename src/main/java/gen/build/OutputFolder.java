package gen.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The folder of the outputs, held by one build at a time. A file is written under another name
 * beside its place, brought to the disk and moved there in one step: whoever reads sees the old
 * file or the new one, never half of one. Safe for threads.
 */
final class OutputFolder implements AutoCloseable {
  private static final String OWN = ".gen";
  private static final String TEMPORARY = ".gen-";
  private static final String SUFFIX = ".tmp";

  private final Path root;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final AtomicLong count = new AtomicLong();
  private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();
  private final Thread cleaner = new Thread(this::removeUnfinished, "remove unfinished outputs");

  private OutputFolder(Path root, FileChannel lockFile, FileLock lock) {
    this.root = root;
    this.lockFile = lockFile;
    this.lock = lock;
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /**
   * Makes the folder if need be, takes the lock, and removes what an interrupted build left behind.
   */
  static OutputFolder open(Path root) throws BuildException {
    try {
      Path own = Files.createDirectories(root.resolve(OWN));
      FileChannel channel =
          FileChannel.open(
              own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new BuildException(
            BuildException.Reason.LOCKED, "build.locked", DataFiles.slashes(root));
      }
      removeLeftovers(root);
      return new OutputFolder(root, channel, lock);
    } catch (IOException e) {
      throw failure(root, e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another build of this same process
    }
  }

  /** Writes a file below the folder; one that has these bytes already is left alone. */
  Path write(String relative, byte[] bytes) throws BuildException {
    return write(Map.of(relative, bytes)).get(0);
  }

  /**
   * Writes files that belong together: none takes its place before all are on the disk, so that an
   * HTML page never stands beside the PDF of another day.
   *
   * @return the files in the order of the map
   */
  List<Path> write(Map<String, byte[]> files) throws BuildException {
    Map<Path, Path> temporaries = new LinkedHashMap<>();
    List<Path> targets = new ArrayList<>();
    Path target = root;
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        target = root.resolve(file.getKey());
        targets.add(target);
        if (Files.isDirectory(target)) {
          throw new FileSystemException(target.toString(), null, "is a directory");
        }
        if (!holds(target, file.getValue())) {
          Path temporary = temporaryBeside(target);
          temporaries.put(temporary, target);
          writeTemporary(temporary, file.getValue());
        }
      }
      for (Map.Entry<Path, Path> move : temporaries.entrySet()) {
        target = move.getValue();
        Files.move(move.getKey(), target, StandardCopyOption.ATOMIC_MOVE);
        unfinished.remove(move.getKey());
      }
      return targets;
    } catch (IOException e) {
      temporaries.keySet().forEach(OutputFolder::delete);
      unfinished.removeAll(temporaries.keySet());
      throw failure(target, e);
    }
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
    return target.resolveSibling(TEMPORARY + number + SUFFIX);
  }

  private void writeTemporary(Path temporary, byte[] bytes) throws IOException {
    Files.createDirectories(temporary.getParent());
    unfinished.add(temporary);
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  Path file(String relative) {
    return root.resolve(relative);
  }

  boolean has(String relative) {
    return Files.isRegularFile(file(relative));
  }

  @Override
  public void close() throws BuildException {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // the machine is being shut down already: the hook is at work
    }
    try {
      lock.release();
      lockFile.close();
    } catch (IOException e) {
      throw failure(root, e);
    }
  }

  private static void removeLeftovers(Path root) throws IOException {
    List<Path> leftovers;
    try (Stream<Path> files = Files.walk(root)) {
      leftovers =
          files
              .filter(file -> file.getFileName().toString().startsWith(TEMPORARY))
              .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause(); // a folder that cannot be read
    }
    for (Path leftover : leftovers) {
      Files.deleteIfExists(leftover);
    }
  }

  private void removeUnfinished() {
    unfinished.forEach(OutputFolder::delete);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // the next build removes it
    }
  }

  private static BuildException failure(Path path, IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    String why = reason == null ? e.getClass().getSimpleName() : reason;
    return new BuildException(
        BuildException.Reason.OUTPUT, "build.output", DataFiles.slashes(path), why);
  }
}
