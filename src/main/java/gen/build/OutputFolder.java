package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.state.Digest;
import gen.state.Memory;
import gen.state.Part;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The folder of the outputs, held by one build at a time, or by several that each make another part
 * of the reports. A file is written under another name beside its place ({@link Staging}), brought
 * to the disk and moved there in one step: whoever reads sees the old file or the new one, never
 * half of one. Not safe for threads.
 */
final class OutputFolder implements AutoCloseable {
  private static final String OWN = ".gen";
  private static final String BACKUP = ".bak";

  private final Path root;
  private final List<FileChannel> locks;
  private final Staging staging;
  private final Thread cleaner;

  private OutputFolder(Path root, List<FileChannel> locks, Staging staging) {
    this.root = root;
    this.locks = locks;
    this.staging = staging;
    this.cleaner = new Thread(staging::discardAll, "remove unfinished outputs");
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /** For all reports. */
  static OutputFolder open(Path root) throws BuildException {
    return open(root, Part.WHOLE);
  }

  /**
   * Makes the folder if need be, takes the lock, and removes what an interrupted build left behind.
   *
   * @param part whose reports will be made: others may be made by other builds at the same time
   */
  static OutputFolder open(Path root, Part part) throws BuildException {
    List<FileChannel> locks = new ArrayList<>();
    try {
      Path own = Files.createDirectories(root.resolve(OWN));
      lock(own.resolve("lock"), !part.isWhole(), locks);
      if (!part.isWhole()) {
        lock(own.resolve("lock" + part.suffix()), false, locks);
      }
      removeLeftovers(root, Staging.prefix(part.suffix()));
      return new OutputFolder(root, locks, new Staging(root, part.suffix()));
    } catch (IOException e) {
      unlock(locks);
      throw failure(root, e);
    } catch (OverlappingFileLockException e) { // another build of this same process
      unlock(locks);
      throw new BuildException(
          BuildException.Reason.LOCKED, "build.locked", DataFiles.slashes(root));
    }
  }

  private static void lock(Path file, boolean shared, List<FileChannel> locks) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
    locks.add(channel);
    FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
    if (lock == null) {
      throw new OverlappingFileLockException();
    }
  }

  private static void unlock(List<FileChannel> locks) {
    for (FileChannel channel : locks) {
      try {
        channel.close();
      } catch (IOException e) {
        // the lock goes with the process
      }
    }
  }

  /** Where new outputs wait for their turn. */
  Staging staging() {
    return staging;
  }

  /** Writes a file of which nothing else depends; one that has these bytes already is left. */
  Path write(String relative, byte[] bytes) throws BuildException {
    return move(staging.stage(Map.of(relative, bytes))).get(0);
  }

  /**
   * Brings files to the disk and then to their places, all that belong together.
   *
   * @return their places, in the same order
   */
  List<Path> move(List<Staged> files) throws BuildException {
    Path target = root;
    try {
      for (Staged file : files) {
        target = root.resolve(file.path());
        if (file.temporary().isPresent()) {
          bringToDisk(file.temporary().get());
        }
      }
      List<Path> targets = new ArrayList<>();
      for (Staged file : files) {
        target = root.resolve(file.path());
        if (file.temporary().isPresent()) {
          Files.move(file.temporary().get(), target, StandardCopyOption.ATOMIC_MOVE);
        }
        targets.add(target);
      }
      return targets;
    } catch (IOException e) {
      throw failure(target, e);
    } finally {
      staging.discard(files);
    }
  }

  private static void bringToDisk(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  Path file(String relative) {
    return root.resolve(relative);
  }

  /** Whether a file is there and has these bytes. */
  boolean holds(String relative, String sha256) {
    try {
      return has(relative) && Digest.of(Files.readAllBytes(file(relative))).equals(sha256);
    } catch (IOException e) {
      return false;
    }
  }

  boolean has(String relative) {
    return Files.isRegularFile(file(relative));
  }

  /**
   * Puts a file aside that is about to be replaced and that no build has made, so that what
   * somebody wrote into it is not lost.
   *
   * @param isOurs whether a build has made these bytes, by path and digest
   * @return tells of it, if it had to be put aside
   */
  Optional<Diagnostic> putAside(Staged file, BiPredicate<String, String> isOurs)
      throws BuildException {
    Path target = root.resolve(file.path());
    try {
      if (file.temporary().isEmpty() || !Files.isRegularFile(target)) {
        return Optional.empty();
      }
      if (isOurs.test(file.path(), Digest.of(Files.readAllBytes(target)))) {
        return Optional.empty();
      }
      Path aside = target.resolveSibling(target.getFileName() + BACKUP);
      for (int i = 2; Files.exists(aside); i++) {
        aside = target.resolveSibling(target.getFileName() + BACKUP + i);
      }
      Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
      Source written = new Source(DataFiles.slashes(target), "");
      Diagnostic replaced =
          Diagnostic.warning("W-OUT-REPLACED", written.whole(), DataFiles.slashes(aside));
      return Optional.of(file.path().equals(Memory.INDEX) ? replaced.hint("index") : replaced);
    } catch (IOException e) {
      staging.discard(List.of(file));
      throw failure(target, e);
    }
  }

  /** Removes an output, and the folders that are empty then. */
  void remove(String relative) throws BuildException {
    Path file = root.resolve(relative);
    try {
      Files.deleteIfExists(file);
      for (Path up = file.getParent(); !up.equals(root); up = up.getParent()) {
        try (Stream<Path> entries = Files.list(up)) {
          if (entries.findAny().isPresent()) {
            return;
          }
        }
        Files.delete(up);
      }
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      // another part of the reports is being made there
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // the machine is being shut down already: the hook is at work
    }
    staging.discardAll(); // such as of a report that was given up and came to its end after all
    unlock(locks);
  }

  private static void removeLeftovers(Path root, String prefix) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = file.getFileName().toString();
            if (name.startsWith(prefix) && name.endsWith(Staging.SUFFIX)) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // another part's, which has taken its place
            }
            throw e;
          }
        });
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // the next build removes it
    }
  }

  static BuildException failure(Path path, IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    String why = reason == null ? e.getClass().getSimpleName() : reason;
    return new BuildException(
        BuildException.Reason.OUTPUT, "build.output", DataFiles.slashes(path), why);
  }
}
