package gen.template;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.SourceReader;
import gen.report.Draft;
import gen.report.Settings;
import gen.text.Nearest;
import gen.yaml.YamlMap;
import gen.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folders of the templates and the files in them that are not templates. Each file is read
 * once.
 */
final class TemplateFolders {
  private static final String COMMON = "common";
  private static final String SETTINGS = "settings.yaml";
  private static final String TOPICS = "topics";
  private static final String SUFFIX = ".ftlh";
  private static final long LARGEST = 1 << 20;

  private final Path root;
  private final String name;
  private final Map<Path, List<String>> folders = new ConcurrentHashMap<>();
  private final Map<String, Read<Source>> files = new ConcurrentHashMap<>();
  private final Map<String, Read<YamlMap>> maps = new ConcurrentHashMap<>();

  /** What reading a file gave: the content, if it was sound, and what was found. */
  private record Read<T>(Optional<T> content, List<Diagnostic> found) {
    Optional<T> report(Sink sink) {
      found.forEach(sink::add);
      return content;
    }
  }

  TemplateFolders(Path root, String name) {
    this.root = root;
    this.name = name;
  }

  List<String> kinds() {
    return foldersIn(root).stream()
        .filter(
            kind -> !kind.equals(COMMON) && Files.exists(root.resolve(kind).resolve("report.ftlh")))
        .toList();
  }

  Optional<Layers> layers(Draft draft, Sink sink) {
    String kind = draft.kind().value();
    List<String> kinds = kinds();
    if (!kinds.contains(kind)) {
      Optional<String> near = Nearest.to(kind, kinds);
      Diagnostic unknown =
          Diagnostic.error(
              "E-DATA-KIND",
              draft.kind().span(),
              kind,
              near.orElse(""),
              String.join("、", kinds),
              name + "/" + kind);
      boolean empty = !kind.equals(COMMON) && foldersIn(root).contains(kind);
      sink.add(empty ? unknown.hint("folder") : near.isPresent() ? unknown.hint("near") : unknown);
      return Optional.empty();
    }
    Layers layers = layers(kind, draft.region().names());
    int served = layers.folders().size() - 2;
    if (served > 0 && served < draft.region().names().size()) { // of the province, that was told
      List<String> siblings = foldersIn(root.resolve(layers.folders().get(0)));
      warnOfShortName(draft, draft.region().names().get(served), siblings, sink);
    }
    return Optional.of(layers);
  }

  /** The folders that serve a region; of an empty one, the kind's own. */
  Layers layers(String kind, List<String> region) {
    List<String> folders = new ArrayList<>(List.of(COMMON, kind));
    String folder = kind;
    for (String name : region) {
      if (!foldersIn(root.resolve(folder)).contains(name)) {
        break;
      }
      folder = folder + "/" + name;
      folders.add(folder);
    }
    Collections.reverse(folders);
    return new Layers(kind, folders);
  }

  /** 三门峡 for 三门峡市 would silently get none of the city's templates. */
  private static void warnOfShortName(
      Draft draft, String region, List<String> siblings, Sink sink) {
    siblings.stream()
        .filter(sibling -> sibling.startsWith(region) || region.startsWith(sibling))
        .findFirst()
        .ifPresent(
            near ->
                sink.add(Diagnostic.warning("W-REGION-NAME", draft.regionSpan(), region, near)));
  }

  Optional<List<YamlMap>> settings(Layers layers, Sink sink) {
    List<YamlMap> found = new ArrayList<>();
    for (String folder : layers.fromFarthest()) {
      String path = folder + "/" + SETTINGS;
      boolean there = Files.exists(root.resolve(path));
      if (!there && folder.equals(layers.kind())) {
        sink.add(Diagnostic.error("E-TPL-NO-SETTINGS", new Source(name + "/" + path, "").whole()));
        return Optional.empty();
      }
      if (there && !folder.equals(COMMON)) {
        Optional<YamlMap> map = map(path, sink);
        if (map.isEmpty()) {
          return Optional.empty();
        }
        found.add(map.get());
      }
    }
    return Optional.of(found);
  }

  Optional<List<YamlMap>> maps(Layers layers, String file, Sink sink) {
    List<YamlMap> found = new ArrayList<>();
    boolean sound = true;
    for (String folder : layers.fromFarthest()) {
      String path = folder + "/" + file;
      if (Files.exists(root.resolve(path))) {
        Optional<YamlMap> map = map(path, sink);
        map.ifPresent(found::add);
        sound &= map.isPresent();
      }
    }
    return sound ? Optional.of(found) : Optional.empty();
  }

  private Optional<YamlMap> map(String path, Sink sink) {
    return maps.computeIfAbsent(path, this::readMap).report(sink);
  }

  private Read<YamlMap> readMap(String path) {
    Diagnostics found = new Diagnostics();
    Optional<YamlMap> map =
        read(path, found)
            .flatMap(source -> YamlReader.read(source, found))
            .flatMap(node -> Settings.map(node, found));
    return new Read<>(found.hasErrors() ? Optional.empty() : map, found.sorted());
  }

  /** As users know it. */
  String shown(String path) {
    return name + "/" + path;
  }

  boolean has(String path) {
    return Files.isRegularFile(root.resolve(path));
  }

  /** A file by its path from the root; empty, and reported, when it cannot be read. */
  Optional<Source> text(String path, Sink sink) {
    return files.computeIfAbsent(path, this::readFile).report(sink);
  }

  Optional<Source> file(Layers layers, String path, Sink sink) {
    for (String folder : layers.folders()) {
      String full = folder + "/" + path;
      if (Files.exists(root.resolve(full))) {
        return text(full, sink);
      }
    }
    sink.add(
        Diagnostic.error(
            "E-TPL-NO-FILE", new Source(name + "/" + COMMON + "/" + path, "").whole()));
    return Optional.empty();
  }

  private Read<Source> readFile(String path) {
    Diagnostics found = new Diagnostics();
    Optional<Source> source = read(path, found);
    return new Read<>(source, found.sorted());
  }

  private Optional<Source> read(String path, Sink sink) {
    Path file = root.resolve(path);
    String shown = name + "/" + path;
    if (SourceLoader.leadsOutOf(root, file)) {
      sink.add(Diagnostic.error("E-TPL-OUTSIDE", new Source(shown, "").whole()));
      return Optional.empty();
    }
    return SourceReader.read(file, shown, LARGEST, sink);
  }

  /** The names of the standard clauses in these folders. */
  TreeSet<String> topics(Layers layers) {
    TreeSet<String> topics = new TreeSet<>();
    for (String folder : layers.folders()) {
      for (String file : namesIn(root.resolve(folder).resolve(TOPICS), Files::isRegularFile)) {
        if (file.endsWith(SUFFIX)) {
          topics.add(file.substring(0, file.length() - SUFFIX.length()));
        }
      }
    }
    return topics;
  }

  private List<String> foldersIn(Path folder) {
    return folders.computeIfAbsent(folder, path -> namesIn(path, Files::isDirectory));
  }

  private static List<String> namesIn(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
