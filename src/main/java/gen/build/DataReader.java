package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.SourceReader;
import gen.report.Draft;
import gen.report.Stated;
import gen.state.Subject;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlReader;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads data files together with the {@code _defaults.yaml} files above them, each once, or again
 * when memory ran short meanwhile: what thousands of files state does not all stay in it. Safe for
 * threads.
 */
final class DataReader {
  /** Far more than a report needs; a larger file is there by mistake. */
  private static final long LARGEST = 1 << 20;

  /** The key that makes a data file a roll-up, also where the file cannot be read as a whole. */
  private static final Pattern ROLLUP = Pattern.compile("(?m)^rollup[ \\t]*[:：]");

  private final Path inputs;
  private final Map<Path, SoftReference<Read>> files = new ConcurrentHashMap<>();
  private final Map<Path, Defaults> defaults = new ConcurrentHashMap<>();

  /** A {@code _defaults.yaml}: empty content when there is none or it is not sound. */
  private record Defaults(Optional<YamlMap> map, List<Diagnostic> found) {}

  /**
   * What other reports may ask of a data file.
   *
   * @param stated empty when not even the head of the file is sound
   * @param sound false when there is a mistake in the file
   * @param rollsUp whether it is one that adds the figures of others
   * @param file with its text if there is a mistake in it that others may tell of
   * @param first the first mistake, if there is one
   */
  record State(
      Optional<Stated> stated,
      boolean sound,
      boolean rollsUp,
      Source file,
      Optional<Diagnostic> first) {}

  /**
   * A data file as it was read: as a whole until its own report takes it, then only what other
   * reports may ask for, since there may be thousands.
   */
  private record Read(boolean whole, Optional<Draft> draft, List<Diagnostic> found, State state) {

    Read rest() {
      return new Read(false, Optional.empty(), List.of(), state);
    }
  }

  DataReader(Path inputs) {
    this.inputs = inputs;
  }

  /** The folder of the data files. */
  Path inputs() {
    return inputs;
  }

  /** The data file with everything merged below it; empty when not even its head is sound. */
  Optional<Draft> read(DataFile data, Sink sink) {
    Read read = known(data).filter(Read::whole).orElseGet(() -> parse(data));
    files.put(data.file(), new SoftReference<>(read.rest()));
    read.found().forEach(sink::add);
    return read.draft();
  }

  /** What the data file states, whoever asks and however often. */
  State state(DataFile data) {
    Optional<Read> known = known(data);
    if (known.isEmpty()) {
      known = Optional.of(parse(data));
      files.put(data.file(), new SoftReference<>(known.get()));
    }
    return known.get().state();
  }

  private Optional<Read> known(DataFile data) {
    SoftReference<Read> known = files.get(data.file());
    return known == null ? Optional.empty() : Optional.ofNullable(known.get());
  }

  /**
   * What last year's file of the same office states; empty when there is none. One that has
   * mistakes is not used, which is a warning unless nothing is lost by it; what they are is told to
   * those who make its own report.
   *
   * @param figures what a sound file states, sums included
   */
  Optional<Stated> lastYear(
      DataFile data, Draft draft, Function<DataFile, Optional<Stated>> figures, Sink sink) {
    Optional<DataFile> last =
        LastYear.file(inputs, data, draft.year()).filter(file -> Files.exists(file.file()));
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Optional<Stated> stated = figures.apply(last.get());
    if (stated.isEmpty() && draft.needsLastYear()) {
      sink.add(
          Diagnostic.warning("W-PREVIOUS-UNREADABLE", draft.file().whole(), last.get().name()));
    }
    return stated;
  }

  /**
   * What the data file and each of the {@code _defaults.yaml} files above it hold of their own,
   * farthest first, as far as that is sound.
   */
  List<YamlMap> layers(DataFile data) {
    List<YamlMap> layers = new ArrayList<>(above(data, diagnostic -> {}).orElse(List.of()));
    SourceReader.read(data.file(), data.name(), LARGEST, diagnostic -> {})
        .flatMap(source -> YamlReader.read(source, diagnostic -> {}))
        .filter(YamlMap.class::isInstance)
        .ifPresent(own -> layers.add((YamlMap) own));
    return layers;
  }

  /** What a data file says of itself. */
  static Subject subject(Stated stated) {
    boolean comparable =
        stated.facts().values().stream().anyMatch(fact -> fact.previous().isEmpty());
    return new Subject(
        stated.year(), stated.region().toString(), stated.bureau(), stated.kind(), comparable);
  }

  private Read parse(DataFile data) {
    Diagnostics found = new Diagnostics();
    Optional<Source> source = SourceReader.read(data.file(), data.name(), LARGEST, found);
    Optional<Draft> draft = source.flatMap(text -> parse(data, text, found));
    State state =
        new State(
            draft.map(Draft::stated),
            draft.isPresent() && !found.hasErrors(),
            source.filter(text -> ROLLUP.matcher(text.text()).find()).isPresent(),
            source.filter(text -> found.hasErrors()).orElse(new Source(data.name(), "")),
            found.sorted().stream().filter(Diagnostic::isError).findFirst());
    return new Read(true, draft, found.sorted(), state);
  }

  private Optional<Draft> parse(DataFile data, Source source, Sink sink) {
    Optional<YamlNode> node = YamlReader.read(source, sink);
    Optional<List<YamlMap>> above = above(data, sink);
    if (node.isEmpty() || above.isEmpty()) {
      return Optional.empty();
    }
    return Draft.map(source, node.get(), sink)
        .flatMap(own -> Draft.read(source, own, above.get(), sink));
  }

  /** The defaults above the file, farthest first; empty when one of them is not sound. */
  private Optional<List<YamlMap>> above(DataFile data, Sink sink) {
    List<YamlMap> maps = new ArrayList<>();
    boolean sound = true;
    Path folder = inputs;
    for (Path name : inputs.relativize(data.file())) {
      Defaults here = defaults.computeIfAbsent(folder, DataReader::readDefaults);
      here.found().forEach(sink::add);
      sound &= here.found().stream().noneMatch(Diagnostic::isError);
      here.map().ifPresent(maps::add);
      folder = folder.resolve(name);
    }
    return sound ? Optional.of(maps) : Optional.empty();
  }

  private static Defaults readDefaults(Path folder) {
    Path file = folder.resolve(DataFiles.DEFAULTS);
    if (!Files.exists(file)) {
      return new Defaults(Optional.empty(), List.of());
    }
    Diagnostics found = new Diagnostics();
    Optional<YamlMap> map =
        SourceReader.read(file, DataFiles.slashes(file), LARGEST, found)
            .flatMap(
                source ->
                    YamlReader.read(source, found).flatMap(node -> Draft.defaults(node, found)));
    return new Defaults(map, found.sorted());
  }
}
