package gen.template;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import gen.text.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files in a region's folder that have no effect, because nothing of that name is ever looked for:
 * sections/plan.ftlh for plans.ftlh, settings.yml for settings.yaml. Each folder is listed and each
 * file read once; safe for threads.
 */
final class StrayFiles {
  /**
   * What people write templates and settings into; anything else in the folder is their own affair.
   */
  private static final Pattern MEANT = Pattern.compile(".*\\.(ftlh?|html?|ya?ml|css)");

  /** Folders of templates; all others are regions of their own. */
  private static final Pattern TEMPLATES = Pattern.compile("[a-z0-9_-]+");

  /** What the program itself looks for in every folder. */
  private static final Set<String> READ = Set.of("settings.yaml", "terms.yaml", "check.yaml");

  private static final Pattern TOPIC = Pattern.compile("topics/[^/]+\\.ftlh");

  private final Path root;
  private final String name;
  private final Map<String, Set<String>> listings = new ConcurrentHashMap<>();

  private final Map<String, Boolean> clauses = new ConcurrentHashMap<>();

  StrayFiles(Path root, String name) {
    this.root = root;
    this.name = name;
  }

  /**
   * Warns of each one in the folders of the report's regions.
   *
   * @param used the templates that the report's rendering used; what they name may be used by the
   *     next report
   */
  void warn(Layers layers, List<Source> used, Sink sink) {
    Set<String> known = new TreeSet<>(READ);
    for (String folder : layers.fromFarthest()) {
      Set<String> files = files(folder);
      if (folder.startsWith(layers.kind() + "/")) {
        for (String file : files) {
          boolean effective = known.contains(file) || isClause(folder, file);
          if (!effective && !isUsed(folder + "/" + file, used)) {
            warn(folder + "/" + file, Nearest.to(file, known), sink);
          }
        }
      }
      known.addAll(files);
    }
  }

  /** A clause of the region's own; without a header it would be none, its name may be misspelt. */
  private boolean isClause(String folder, String file) {
    if (!TOPIC.matcher(file).matches()) {
      return false;
    }
    return clauses.computeIfAbsent(folder + "/" + file, this::hasHeader);
  }

  private boolean hasHeader(String path) {
    try {
      String text = Files.readString(root.resolve(path), StandardCharsets.ISO_8859_1);
      return text.contains("<#ftl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isUsed(String path, List<Source> used) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return used.stream()
        .anyMatch(
            template ->
                template.name().equals(name + "/" + path) || template.text().contains(file));
  }

  private void warn(String path, Optional<String> near, Sink sink) {
    Source file = new Source(name + "/" + path, "");
    Diagnostic stray = Diagnostic.warning("W-TPL-UNUSED", file.whole(), near.orElse(""));
    sink.add(near.isPresent() ? stray.hint("near") : stray);
  }

  /**
   * What people write templates and settings into, below a folder but not in those of its regions;
   * by their paths from there.
   */
  Set<String> files(String folder) {
    return listings.computeIfAbsent(
        folder,
        path -> {
          Set<String> files = new TreeSet<>();
          list(root.resolve(path), "", files);
          return files;
        });
  }

  private static void list(Path folder, String below, Set<String> files) {
    if (!Files.isDirectory(folder)) {
      return; // a project may do without the common folder
    }
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Path entry : entries) {
      String file = entry.getFileName().toString();
      if (!Files.isDirectory(entry)) {
        if (MEANT.matcher(file).matches() && !file.startsWith(".")) {
          files.add(below + file);
        }
      } else if (TEMPLATES.matcher(file).matches()) {
        list(entry, below + file + "/", files);
      }
    }
  }
}
