package gen.build;

import gen.diag.Diagnostics;
import gen.pdf.FontSet;
import gen.state.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all reports of a build are made from beside their data and templates. */
final class GlobalDigests {
  private final BuildOptions options;
  private final BuildListener listener;

  GlobalDigests(BuildOptions options, BuildListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /** By the names that {@link Dependencies} gives them. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    all.put(Dependencies.PROGRAM, Digest.brief(List.of(options.run().program())));
    all.put(
        Dependencies.OPTIONS,
        options.stamped().map(date -> Digest.brief(List.of(date.toString()))).orElse("-"));
    all.put(Dependencies.FONTS, fonts());
    return all;
  }

  /** Of the files that are used in place of the program's own, by their roles. */
  private String fonts() {
    Path settings = options.templates().resolve("fonts.yaml");
    if (options.fonts() == Fonts.EMBEDDED && !Files.exists(settings)) {
      return Digests.NOTHING;
    }
    boolean fromSystem = options.fonts() == Fonts.SYSTEM;
    String name = DataFiles.slashes(options.templates());
    Map<String, String> files =
        FontSet.read(options.templates(), name, fromSystem, new Diagnostics())
            .map(FontSet::files)
            .orElse(Map.of());
    if (!files.isEmpty()) {
      listener.fonts(files);
    }
    List<String> texts = new ArrayList<>();
    try {
      if (Files.isRegularFile(settings)) {
        texts.add(Digest.brief(Files.readAllBytes(settings)));
      }
      for (Map.Entry<String, String> each : new TreeMap<>(files).entrySet()) {
        texts.add(each.getKey());
        texts.add(Digest.brief(Files.readAllBytes(Path.of(each.getValue()))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.isEmpty() ? Digests.NOTHING : Digest.brief(texts);
  }
}
