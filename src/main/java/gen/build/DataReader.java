package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.SourceReader;
import gen.report.Draft;
import gen.report.Earlier;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads data files together with the {@code _defaults.yaml} files above them, each once. Safe for
 * threads.
 */
final class DataReader {
  /** Far more than a report needs; a larger file is there by mistake. */
  private static final long LARGEST = 1 << 20;

  private final Path inputs;
  private final Map<Path, Read> files = new ConcurrentHashMap<>();
  private final Map<Path, Defaults> defaults = new ConcurrentHashMap<>();

  /** A {@code _defaults.yaml}: empty content when there is none or it is not sound. */
  private record Defaults(Optional<YamlMap> map, List<Diagnostic> found) {}

  /**
   * A data file as it was read: as a whole until its own report takes it, then only what next
   * year's report may ask for, since there may be thousands.
   *
   * @param earlier empty when there is an error in the file
   */
  private record Read(
      boolean whole, Optional<Draft> draft, List<Diagnostic> found, Optional<Earlier> earlier) {

    Read rest() {
      return new Read(false, Optional.empty(), List.of(), earlier);
    }
  }

  DataReader(Path inputs) {
    this.inputs = inputs;
  }

  /** The data file with everything merged below it; empty when not even its head is sound. */
  Optional<Draft> read(DataFile data, Sink sink) {
    Read read =
        files.compute(
            data.file(), (f, known) -> known != null && known.whole() ? known : parse(data));
    files.put(data.file(), read.rest());
    read.found().forEach(sink::add);
    return read.draft();
  }

  /**
   * What last year's file of the same office states; empty when there is none. One that has
   * mistakes is not used, which is a warning unless nothing is lost by it; what they are is told to
   * those who make its own report.
   */
  Optional<Earlier> lastYear(DataFile data, Draft draft, Sink sink) {
    Optional<DataFile> last =
        LastYear.file(inputs, data, draft.year()).filter(file -> Files.exists(file.file()));
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Read read = files.computeIfAbsent(last.get().file(), file -> parse(last.get()));
    if (read.earlier().isEmpty() && draft.needsLastYear()) {
      sink.add(
          Diagnostic.warning("W-PREVIOUS-UNREADABLE", draft.file().whole(), last.get().name()));
    }
    return read.earlier();
  }

  private Read parse(DataFile data) {
    Diagnostics found = new Diagnostics();
    Optional<Draft> draft = parse(data, found);
    Optional<Earlier> earlier = draft.filter(d -> !found.hasErrors()).map(Draft::earlier);
    return new Read(true, draft, found.sorted(), earlier);
  }

  private Optional<Draft> parse(DataFile data, Sink sink) {
    Optional<Source> source = SourceReader.read(data.file(), data.name(), LARGEST, sink);
    Optional<YamlNode> node = source.flatMap(text -> YamlReader.read(text, sink));
    Optional<List<YamlMap>> above = above(data, sink);
    if (node.isEmpty() || above.isEmpty()) {
      return Optional.empty();
    }
    return Draft.map(source.get(), node.get(), sink)
        .flatMap(own -> Draft.read(source.get(), own, above.get(), sink));
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
