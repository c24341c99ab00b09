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
import java.util.Arrays;
import java.util.List;
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
    Path target = root.resolve(relative);
    Path temporary =
        target.resolveSibling(
            TEMPORARY + ProcessHandle.current().pid() + "-" + count.incrementAndGet() + SUFFIX);
    try {
      if (Files.isRegularFile(target)
          && Files.size(target) == bytes.length
          && Arrays.equals(Files.readAllBytes(target), bytes)) {
        return target;
      }
      Files.createDirectories(target.getParent());
      unfinished.add(temporary);
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      unfinished.remove(temporary);
      return target;
    } catch (IOException e) {
      delete(temporary);
      unfinished.remove(temporary);
      throw failure(target, e);
    }
  }

  boolean has(String relative) {
    return Files.isRegularFile(root.resolve(relative));
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
