package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the data files below the inputs: every {@code .yaml} or {@code .yml} whose name begins with
 * neither _ nor dot, but for the settings of the check.
 */
final class DataFiles {
  static final String DEFAULTS = "_defaults.yaml";

  /** The bureaus that are expected in a folder. */
  static final String ROSTER = "_roster.yaml";

  /** The settings of the check, in any folder of inputs or templates. */
  static final String CHECK = "check.yaml";

  private static final Pattern NEARLY_YAML =
      Pattern.compile(".*\\.ya?ml\\.[A-Za-z]+", Pattern.CASE_INSENSITIVE);

  private final Path inputs;
  private final List<DataFile> found = new ArrayList<>();
  private final List<DataFile> rosters = new ArrayList<>();
  private final Sink sink;

  private DataFiles(Path inputs, Sink sink) {
    this.inputs = inputs;
    this.sink = sink;
  }

  /**
   * All of them in the order of their paths; reports names that only nearly are data files, and
   * names that collide.
   */
  static List<DataFile> find(Path inputs, Sink sink) throws IOException {
    return scan(inputs, sink).data();
  }

  /** The same, and the rosters beside them. */
  static Found scan(Path inputs, Sink sink) throws IOException {
    DataFiles files = new DataFiles(inputs, sink);
    Files.walkFileTree(
        inputs, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files.new Visitor());
    files.found.sort(Comparator.comparing(DataFile::relative));
    files.rosters.sort(Comparator.comparing(DataFile::relative));
    files.refuseCollisions();
    return new Found(List.copyOf(files.found), List.copyOf(files.rosters));
  }

  /** What there is below the inputs, in the order of the paths. */
  record Found(List<DataFile> data, List<DataFile> rosters) {}

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.equals(inputs) ? "" : folder.getFileName().toString();
      if (name.startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (isData(name)) {
        found.add(dataFile(folder)); // reading it will say that it is a folder
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE; // what is behind it was found already
      }
      throw e;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (isData(name)) {
        found.add(dataFile(file));
      } else if (name.equals(ROSTER)) {
        rosters.add(dataFile(file));
      } else if (isMistaken(name)) {
        sink.add(Diagnostic.warning("W-FILE-NAME", new Source(dataFile(file).name(), "").whole()));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * Meant to be read, most likely: 某局.yaml.txt, _defaults.yml, _default.yaml, _rosters.yaml,
   * check.yml.
   */
  private static boolean isMistaken(String name) {
    boolean defaults = name.startsWith("_def") && !name.equals(DEFAULTS);
    boolean roster = name.toLowerCase(Locale.ROOT).startsWith("_rost") && !name.equals(ROSTER);
    boolean check = !name.equals(CHECK) && isYaml(name) && stem(name).equals("check");
    return !name.startsWith(".")
        && (defaults || roster || check || NEARLY_YAML.matcher(name).matches());
  }

  private static boolean isData(String name) {
    boolean check = isYaml(name) && stem(name).equals("check");
    return isYaml(name) && !check && !name.startsWith("_") && !name.startsWith(".");
  }

  private static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
  }

  private DataFile dataFile(Path file) {
    String relative = slashes(inputs.relativize(file));
    return new DataFile(file, slashes(file), relative);
  }

  /**
   * Two files whose outputs would have one name, on this machine or on one that does not tell A
   * from a.
   */
  private void refuseCollisions() {
    Map<String, DataFile> first = new LinkedHashMap<>();
    first.put("index", null);
    List<DataFile> colliding = new ArrayList<>();
    for (DataFile file : found) {
      String key = Normalizer.normalize(file.stem(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      if (first.containsKey(key)) {
        DataFile other = first.get(key);
        String taken = other == null ? "out/index.html" : other.name();
        sink.add(Diagnostic.error("E-FILE-COLLISION", new Source(file.name(), "").whole(), taken));
        colliding.add(file);
      } else {
        first.put(key, file);
      }
    }
    found.removeAll(colliding);
  }

  static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
