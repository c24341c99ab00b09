package gen.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the builds into a folder of outputs remember, read from its folder {@code .gen}: the
 * manifest of all reports, those of parts of them that were built elsewhere or side by side, and
 * the journals of builds that were interrupted. Not safe for threads.
 */
public final class Memory {
  private static final String MANIFEST = "manifest";
  private static final String JOURNAL = "journal";
  private static final String STAMPS = "stamps";
  private static final String LINES = ".jsonl";

  /** The list of all reports. */
  public static final String INDEX = "index.html";

  private final Path own;
  private final Part part;
  private final String inputs;
  private final EntryJson json;
  private final Stamps stamps;
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();
  private final List<Path> absorbed = new ArrayList<>();
  private Across across = Across.NOTHING;
  private boolean damaged;
  private boolean interrupted;
  private boolean journaled;
  private boolean changed;

  private Memory(Path out, Part part, String inputs, EntryJson json) {
    this.own = out.resolve(".gen");
    this.part = part;
    this.inputs = inputs;
    this.json = json;
    this.stamps = new Stamps(out);
  }

  /**
   * @param out the folder of the outputs, which need not be there
   * @param part whose reports the build is about
   * @param inputs the folder of data files as a path from {@code out}; entries of another one are
   *     no longer of interest, but their outputs are known as ours
   * @param names how the call names the folders of the project
   */
  public static Memory of(Path out, Part part, String inputs, Names names) throws IOException {
    Memory memory = new Memory(out, part, inputs, new EntryJson(names));
    memory.load("");
    if (part.isWhole()) {
      for (String suffix : memory.parts()) {
        memory.load(suffix);
        memory.absorbed.addAll(memory.filesOf(suffix));
      }
    } else {
      memory.load(part.suffix());
      for (String suffix : memory.parts()) {
        memory.knowOthers(suffix);
      }
    }
    return memory;
  }

  /**
   * What all builds into another folder of outputs have left, whatever its inputs were called from
   * there: other machines may have other folders.
   */
  public static Memory elsewhere(Path out, Names names) throws IOException {
    EntryJson json = new EntryJson(names);
    Path own = out.resolve(".gen");
    String inputs = Manifest.read(own.resolve(MANIFEST + LINES), json).inputs();
    for (String suffix : new Memory(out, Part.WHOLE, inputs, json).parts()) {
      String ofPart = Manifest.read(own.resolve(MANIFEST + suffix + LINES), json).inputs();
      inputs = ofPart.isEmpty() ? inputs : ofPart;
    }
    return of(out, Part.WHOLE, inputs, names);
  }

  /** The suffixes of the parts that have left something. */
  private List<String> parts() throws IOException {
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("(manifest|journal)-\\d+-of-\\d+\\.jsonl"))
          .map(name -> name.substring(name.indexOf('-'), name.length() - LINES.length()))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private void load(String suffix) throws IOException {
    Manifest manifest = Manifest.read(file(MANIFEST, suffix, LINES), json);
    damaged |= manifest.damaged();
    boolean same = manifest.inputs().equals(inputs);
    across = suffix.isEmpty() && same ? manifest.across() : across;
    know(INDEX, List.of(manifest.across().index()));
    manifest.entries().forEach(entry -> remember(entry, same));
    Journal.Told unfinished = Journal.read(file(JOURNAL, suffix, LINES), inputs, json);
    interrupted |= !unfinished.isEmpty();
    know(INDEX, unfinished.index());
    unfinished.others().forEach(entry -> remember(entry, false));
    unfinished.entries().forEach(entry -> remember(entry, true));
    Path noted = file(STAMPS, suffix, "");
    if (Files.exists(noted)) {
      stamps.read(Files.readAllLines(noted, StandardCharsets.UTF_8));
    }
    // an output that has not been touched is still the one before
    unfinished.others().forEach(this::distrust);
    unfinished.entries().forEach(this::distrust);
  }

  private void distrust(Entry entry) {
    entry.outputs().keySet().forEach(suffix -> stamps.forget(entry.stem() + suffix));
  }

  /** What another part has made is ours as well, should the work be divided otherwise now. */
  private void knowOthers(String suffix) {
    if (!suffix.equals(part.suffix())) {
      Manifest others = Manifest.read(file(MANIFEST, suffix, LINES), json);
      others.entries().forEach(entry -> remember(entry, false));
    }
  }

  private void remember(Entry entry, boolean ofThese) {
    String stem = entry.stem();
    entry
        .outputs()
        .forEach(
            (suffix, output) ->
                known.computeIfAbsent(stem + suffix, path -> new HashSet<>()).add(output.sha256()));
    if (ofThese && part.has(entry.data())) {
      entries.put(entry.data(), entry);
    }
  }

  private void know(String path, List<String> digests) {
    known.computeIfAbsent(path, fresh -> new HashSet<>()).addAll(digests);
  }

  /** The entries by their data files, in order; a view that nobody can change. */
  public Map<String, Entry> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** Remembers it in place of what was remembered of the report. */
  public void put(Entry entry) {
    changed |= !entry.equals(entries.put(entry.data(), entry));
  }

  /** Forgets the reports whose data files are not among these. */
  public void keep(Set<String> data) {
    changed |= entries.keySet().retainAll(data);
  }

  /** Whether a file with these bytes was made by one of the builds remembered here. */
  public boolean isOurs(String path, String sha256) {
    return known.getOrDefault(path, Set.of()).contains(sha256);
  }

  public Stamps stamps() {
    return stamps;
  }

  /** What showed over all reports when they were last built together. */
  public Across across() {
    return across;
  }

  /** True when a manifest could not be read, so that less is known than was. */
  public boolean isDamaged() {
    return damaged;
  }

  /** A file of the program's own beside the manifest, for what is kept there by others. */
  public Path file(String name) {
    return file(name, part.suffix(), "");
  }

  /** What was left under that name, by this part, by builds of all reports and by other parts. */
  public List<Path> files(String name) throws IOException {
    List<Path> files = new ArrayList<>(List.of(file(name)));
    if (!part.isWhole()) {
      files.add(file(name, "", ""));
    }
    for (String suffix : part.isWhole() ? parts() : List.<String>of()) {
      files.add(file(name, suffix, ""));
    }
    files.removeIf(file -> !Files.isRegularFile(file));
    return files;
  }

  private Path file(String name, String suffix, String ending) {
    return own.resolve(name + suffix + ending);
  }

  private List<Path> filesOf(String suffix) throws IOException {
    try (Stream<Path> all = Files.list(own)) {
      return all.filter(file -> isOf(file.getFileName().toString(), suffix)).toList();
    }
  }

  /** Lock files stay for ever: whoever deletes one may delete another's. */
  private static boolean isOf(String name, String suffix) {
    return !name.startsWith("lock") && (name.endsWith(suffix) || name.endsWith(suffix + LINES));
  }

  /** Begins to note what is done from now on. */
  public Journal journal() throws IOException {
    Files.createDirectories(own);
    journaled = true;
    return Journal.open(file(JOURNAL, part.suffix(), LINES), inputs, json);
  }

  /** Notes, before it takes its place, what the list of all reports will be. */
  public void noteIndex(String sha256) throws IOException {
    try (Journal journal = journal()) {
      journal.index(sha256);
    }
  }

  /** Writes down what is known in the end; what was noted on the way is no longer needed. */
  public void settle(Across found) throws IOException {
    boolean unsettled = interrupted || journaled || !absorbed.isEmpty();
    if (changed || unsettled || !found.equals(across)) {
      replace(MANIFEST, LINES, Manifest.bytes(inputs, found, entries.values(), json));
    }
    if (changed || unsettled || stamps.isChanged()) {
      replace(STAMPS, "", stamps.lines().getBytes(StandardCharsets.UTF_8));
    }
    Files.deleteIfExists(file(JOURNAL, part.suffix(), LINES));
    for (Path file : absorbed) {
      Files.deleteIfExists(file);
    }
    across = found;
    changed = false;
    interrupted = false;
    journaled = false;
    absorbed.clear();
  }

  private void replace(String name, String ending, byte[] bytes) throws IOException {
    Files.createDirectories(own);
    Path temporary = own.resolve(".gen-" + name + part.suffix() + ".tmp");
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    Files.move(temporary, file(name, part.suffix(), ending), StandardCopyOption.ATOMIC_MOVE);
  }
}
