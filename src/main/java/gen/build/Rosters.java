package gen.build;

import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.SourceReader;
import gen.report.Roster;
import gen.report.Schema;
import gen.state.Subject;
import gen.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which bureaus have no data file although a {@code _roster.yaml} names them. */
final class Rosters {
  private static final long LARGEST = 1 << 20;

  private Rosters() {}

  /**
   * Each once, in the order of the rosters; what is wrong with these is reported.
   *
   * @param subjects what a data file says of itself, if that can be read
   */
  static List<Roster.Missing> missing(
      DataFiles.Found files, Function<DataFile, Optional<Subject>> subjects, Sink sink) {
    Set<Roster.Missing> missing = new LinkedHashSet<>();
    for (DataFile file : files.rosters()) {
      read(file, sink).ifPresent(r -> missing.addAll(r.missing(below(file, files, subjects))));
    }
    return List.copyOf(missing);
  }

  private static Optional<Roster> read(DataFile file, Sink sink) {
    Diagnostics found = new Diagnostics();
    Optional<Roster> roster =
        SourceReader.read(file.file(), file.name(), LARGEST, found)
            .flatMap(source -> YamlReader.read(source, found))
            .flatMap(node -> Schema.map(node, found))
            .flatMap(map -> Roster.read(map, found));
    found.sorted().forEach(sink::add);
    return roster;
  }

  private static List<Roster.There> below(
      DataFile roster, DataFiles.Found files, Function<DataFile, Optional<Subject>> subjects) {
    String folder = roster.relative().substring(0, roster.relative().lastIndexOf('/') + 1);
    List<Roster.There> there = new ArrayList<>();
    for (DataFile data : files.data()) {
      if (data.relative().startsWith(folder)) {
        Subject is = subjects.apply(data).orElse(new Subject(0, "", "", "", false));
        String path = data.stem();
        String bureau =
            is.bureau().isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : is.bureau();
        there.add(new Roster.There(is.year(), is.region(), bureau, is.kind()));
      }
    }
    return there;
  }
}
