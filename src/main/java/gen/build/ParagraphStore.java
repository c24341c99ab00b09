package gen.build;

import gen.check.copying.ReportParagraphs;
import gen.check.copying.Reports;
import gen.check.copying.Spool;
import gen.state.Entry;
import gen.state.Memory;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The paragraphs of all reports that were checked, kept beside the state, so that those of a report
 * that is made can be compared with those of the reports that are not made again. Not safe for
 * threads.
 */
final class ParagraphStore implements Closeable {
  private static final String KEPT = "paragraphs";
  private static final String NEW = "paragraphs-new";

  private final Memory memory;
  private final List<Path> more;
  private Spool fresh;

  /**
   * @param more the same of other folders, which are brought together with this one
   */
  ParagraphStore(Memory memory, List<Path> more) {
    this.memory = memory;
    this.more = more;
  }

  /** When the file is lost, all reports whose words were checked are made again. */
  static void lookFor(Memory memory) throws IOException {
    if (memory.files(KEPT).isEmpty() && memory.files(NEW).isEmpty()) {
      for (Entry entry : List.copyOf(memory.entries().values())) {
        if (!entry.layers().isEmpty()) {
          forget(memory, entry.data());
        }
      }
    }
  }

  /** The paragraphs of a report are lost; whoever makes it again has them. */
  static void forget(Memory memory, String data) {
    Entry entry = memory.entries().get(data);
    SortedMap<String, String> dependencies = new TreeMap<>(entry.dependencies());
    dependencies.put(KEPT, "?");
    memory.put(entry.dependingOn(dependencies));
  }

  /** Those of a report that was made now; they replace what was kept of it. */
  void add(String id, ReportParagraphs paragraphs) throws IOException {
    if (fresh == null) {
      settleInterrupted();
      Files.createDirectories(memory.file(NEW).getParent());
      fresh = Spool.create(memory.file(NEW));
    }
    fresh.append(id, paragraphs.toBytes());
  }

  /** What a build had made when it was interrupted is kept as if it had come to its end. */
  private void settleInterrupted() throws IOException {
    Path left = memory.file(NEW);
    if (Files.exists(left)) {
      try (Spool news = Spool.open(left);
          Spool olds = Spool.open(memory.file(KEPT))) {
        Set<String> ids = new TreeSet<>();
        for (Spool each : List.of(news, olds)) {
          for (int i = 0; i < each.size(); i++) {
            ids.add(each.id(i));
          }
        }
        write(ids, List.of(news, olds));
      }
      replace();
      Files.deleteIfExists(left);
    }
  }

  /** True when something was added, by this build or by one that was interrupted. */
  boolean hasNew() {
    return fresh != null || Files.exists(memory.file(NEW));
  }

  /** True when nothing was added and nothing is to be brought together. */
  boolean isSettled() throws IOException {
    List<Path> files = new ArrayList<>(memory.files(KEPT));
    files.remove(memory.file(KEPT));
    return fresh == null && files.isEmpty() && more.isEmpty() && memory.files(NEW).isEmpty();
  }

  /**
   * Keeps those of some reports and forgets all others.
   *
   * @return the reports of which nothing is known
   */
  Set<String> settle(Collection<String> wanted) throws IOException {
    List<Spool> spools = new ArrayList<>();
    Set<String> missing;
    try {
      if (fresh != null) {
        spools.add(fresh);
      } else {
        settleInterrupted();
      }
      List<Path> files = new ArrayList<>(memory.files(NEW));
      files.remove(memory.file(NEW));
      files.addAll(memory.files(KEPT));
      files.addAll(more);
      for (Path file : files) {
        spools.add(Spool.open(file));
      }
      missing = write(new TreeSet<>(wanted), spools);
    } finally {
      for (Spool each : spools) {
        each.close();
      }
      fresh = null;
    }
    replace();
    Files.deleteIfExists(memory.file(NEW));
    return missing;
  }

  /** Some systems replace no file that is open. */
  private void replace() throws IOException {
    Files.move(temporary(), memory.file(KEPT), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path temporary() {
    String suffix = memory.file("").getFileName().toString();
    return memory.file(KEPT).resolveSibling(Staging.prefix(suffix) + KEPT + Staging.SUFFIX);
  }

  private Set<String> write(Set<String> ids, List<Spool> from) throws IOException {
    Set<String> missing = new TreeSet<>();
    Files.createDirectories(temporary().getParent());
    try (Spool to = Spool.create(temporary())) {
      for (String id : ids) {
        Optional<byte[]> record = Optional.empty();
        for (Spool each : from) {
          record = record.isPresent() ? record : each.read(id);
        }
        if (record.isPresent()) {
          to.append(id, record.get());
        } else {
          missing.add(id);
        }
      }
    }
    return missing;
  }

  /** What is kept, to be closed by the caller. */
  Spool open() throws IOException {
    return Spool.open(memory.file(KEPT));
  }

  /** Some reports of a spool that {@link #open} opened. */
  static Reports reports(Spool spool, Set<String> wanted) {
    Reports all = Reports.of(spool);
    int[] indexes =
        IntStream.range(0, all.size()).filter(i -> wanted.contains(spool.id(i))).toArray();
    return new Reports() {
      @Override
      public int size() {
        return indexes.length;
      }

      @Override
      public ReportParagraphs read(int index) {
        return all.read(indexes[index]);
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (fresh != null) {
      fresh.close();
    }
  }
}
