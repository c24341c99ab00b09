package gen.build;

import gen.report.Draft;
import gen.report.Stated;
import gen.template.Layers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names of all that a report is made from: what was looked for, found or not. {@link Digests}
 * tells what each of them is at present.
 *
 * <ul>
 *   <li>{@code inputs/2025/甲局.yaml}: a file, there or not
 *   <li>{@code inputs/2025/**}: which data files there are in a folder and below
 *   <li>{@code templates/报告/河南省/}: all files of a folder but those of the regions below
 *   <li>{@code templates/报告/?河南省}: the folders there of that name or nearly so
 *   <li>{@link #PROGRAM}, {@link #OPTIONS}, {@link #FONTS}
 * </ul>
 *
 * Safe for threads.
 */
final class Dependencies {
  static final String PROGRAM = "program";
  static final String OPTIONS = "options";
  static final String FONTS = "fonts";

  /** What is the same for all reports of a build. */
  static final Set<String> OF_ALL = Set.of(PROGRAM, OPTIONS, FONTS);

  static final String INPUTS = "inputs/";
  static final String TEMPLATES = "templates/";
  static final String BELOW = "**";
  static final String NEAR = "?";

  private final DataReader reader;
  private final Rollups rollups;

  Dependencies(DataReader reader, Rollups rollups) {
    this.reader = reader;
    this.rollups = rollups;
  }

  /** Of a report as far as it could be composed. */
  SortedSet<String> of(DataFile data, Optional<Draft> draft, Optional<Layers> layers) {
    SortedSet<String> all = new TreeSet<>(ofHead(data));
    all.addAll(OF_ALL);
    chain(data, DataFiles.CHECK, all);
    draft.ifPresent(read -> ofFigures(data, read, all));
    layers.ifPresent(found -> found.folders().forEach(f -> all.add(TEMPLATES + f + "/")));
    if (layers.isPresent() && draft.isPresent()) {
      regions(layers.get(), draft.get().region().names(), all);
    }
    return all;
  }

  /** Of what a data file says of itself. */
  static SortedSet<String> ofHead(DataFile data) {
    SortedSet<String> all = new TreeSet<>();
    all.add(INPUTS + data.relative());
    chain(data, DataFiles.DEFAULTS, all);
    return all;
  }

  /** What can be looked at before anything of the report is read. */
  static SortedSet<String> before(DataFile data) {
    SortedSet<String> all = ofHead(data);
    chain(data, DataFiles.CHECK, all);
    return all;
  }

  /** A file of that name in each of the folders from the inputs down to the data file's. */
  private static void chain(DataFile data, String name, Set<String> all) {
    String path = data.relative();
    all.add(INPUTS + name);
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      all.add(INPUTS + path.substring(0, slash + 1) + name);
    }
  }

  /** The sums, and last year's figures with theirs. */
  private void ofFigures(DataFile data, Draft draft, Set<String> all) {
    Set<DataFile> seen = new HashSet<>(List.of(data));
    sums(data, all, seen);
    LastYear.file(reader.inputs(), data, draft.year()).ifPresent(last -> stated(last, all, seen));
  }

  private void stated(DataFile data, Set<String> all, Set<DataFile> seen) {
    if (seen.add(data)) {
      all.addAll(ofHead(data));
      sums(data, all, seen);
    }
  }

  private void sums(DataFile data, Set<String> all, Set<DataFile> seen) {
    Optional<Stated> stated = reader.state(data).stated();
    stated
        .flatMap(Stated::rollup)
        .flatMap(rollup -> Rollups.folder(data, rollup))
        .ifPresent(folder -> all.add(INPUTS + folder + BELOW));
    rollups.lookedAtBy(data).forEach(each -> stated(each, all, seen));
  }

  /** Whether a region has a folder of its own, and which folder may be meant for it. */
  private static void regions(Layers layers, List<String> region, Set<String> all) {
    List<String> served = new ArrayList<>(layers.fromFarthest());
    served.removeIf(
        folder -> !folder.equals(layers.kind()) && !folder.startsWith(layers.kind() + "/"));
    for (int i = 0; i < served.size() && i < region.size(); i++) {
      all.add(TEMPLATES + served.get(i) + "/" + NEAR + region.get(i));
    }
  }
}
