package gen.build;

import gen.state.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the {@link Dependencies} of reports are at present: a digest of each, of its content and
 * never of its time. Each is looked at once, so that all reports of a run agree; whoever makes a
 * report asks before it is made, so that a file changed meanwhile shows as changed the next time.
 * Safe for threads.
 */
final class Digests {
  /** Of what is not there. */
  static final String NOTHING = "-";

  /** Folders of templates; all others are regions of their own. */
  private static final Pattern PART = Pattern.compile("[a-z0-9_-]+");

  private final Path inputs;
  private final Path templates;
  private final List<DataFile> all;
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  /**
   * @param all the data files of the project
   */
  Digests(Path inputs, Path templates, List<DataFile> all) {
    this.inputs = inputs;
    this.templates = templates;
    this.all = all;
  }

  /**
   * @param known what need not be looked at, by the names of the dependencies
   */
  void know(Map<String, String> known) {
    digests.putAll(known);
  }

  /** Looks at every folder of templates, before any of them is used. */
  void lookAtTemplates() {
    lookBelow(templates, Dependencies.TEMPLATES);
  }

  private void lookBelow(Path folder, String name) {
    for (Path each : list(folder)) {
      String file = each.getFileName().toString();
      if (Files.isDirectory(each) && !file.startsWith(".")) {
        boolean part = PART.matcher(file).matches() && !folder.equals(templates);
        if (!part) {
          of(name + file + "/");
          lookBelow(each, name + file + "/");
        }
      }
    }
  }

  String of(String dependency) {
    return digests.computeIfAbsent(dependency, this::look);
  }

  private String look(String name) {
    if (name.startsWith(Dependencies.INPUTS)) {
      String path = name.substring(Dependencies.INPUTS.length());
      return path.endsWith(Dependencies.BELOW)
          ? below(path.substring(0, path.length() - Dependencies.BELOW.length()))
          : file(inputs.resolve(path));
    }
    if (!name.startsWith(Dependencies.TEMPLATES)) {
      return NOTHING; // of a later version of the program
    }
    String path = name.substring(Dependencies.TEMPLATES.length());
    int near = path.lastIndexOf("/" + Dependencies.NEAR);
    return near >= 0
        ? near(templates.resolve(path.substring(0, near)), path.substring(near + 2))
        : folder(templates.resolve(path));
  }

  private static String file(Path file) {
    try {
      return Files.isRegularFile(file) ? Digest.brief(Files.readAllBytes(file)) : NOTHING;
    } catch (IOException e) {
      return "unreadable"; // whoever makes a report of it will tell
    }
  }

  private String below(String folder) {
    return Digest.brief(
        all.stream().map(DataFile::relative).filter(path -> path.startsWith(folder)).toList());
  }

  /** The folders of that name or of one that begins like it, which a warning may name. */
  private static String near(Path folder, String region) {
    List<String> near = new ArrayList<>();
    for (Path each : list(folder)) {
      String name = each.getFileName().toString();
      if ((name.startsWith(region) || region.startsWith(name)) && Files.isDirectory(each)) {
        near.add(name);
      }
    }
    return near.isEmpty() ? NOTHING : String.join(",", near);
  }

  private static String folder(Path folder) {
    Map<String, String> files = new TreeMap<>();
    gather(folder, "", files);
    List<String> texts = new ArrayList<>();
    files.forEach((file, digest) -> texts.addAll(List.of(file, digest)));
    return files.isEmpty() ? NOTHING : Digest.brief(texts);
  }

  private static void gather(Path folder, String below, Map<String, String> files) {
    for (Path each : list(folder)) {
      String name = each.getFileName().toString();
      if (name.startsWith(".")) {
        continue; // of editors and file managers
      }
      if (!Files.isDirectory(each)) {
        files.put(below + name, file(each));
      } else if (PART.matcher(name).matches()) {
        gather(each, below + name + "/", files);
      }
    }
  }

  /** Sorted by name; nothing when there is no such folder. */
  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      return List.of(); // whoever uses a template of it will tell
    }
  }
}
