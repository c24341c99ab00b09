package gen.pdf;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.SourceReader;
import gen.report.Schema;
import gen.text.Nearest;
import gen.yaml.YamlMap;
import gen.yaml.YamlNode;
import gen.yaml.YamlReader;
import gen.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code fonts.yaml}: which files stand for which roles, for the whole project.
 *
 * <pre>
 * title: fonts/FZXBSJW.TTF
 * body: {file: fonts/simsun.ttc, face: NSimSun}
 * </pre>
 *
 * <p>Paths begin at the file's folder or are absolute.
 */
final class FontSettings {
  static final String FILE = "fonts.yaml";

  private static final long LARGEST = 1 << 16;
  private static final List<String> ROLES =
      Stream.of(FontRole.values()).map(FontRole::key).toList();
  private static final List<String> KEYS = List.of("file", "face");

  private final Path folder;
  private final Sink sink;

  private FontSettings(Path folder, Sink sink) {
    this.folder = folder;
    this.sink = sink;
  }

  /**
   * The fonts that the folder's file names, each found fit to be embedded; none when there is no
   * such file. When an error was reported, those that are fit.
   *
   * @param name how users call the folder, for messages
   */
  static Map<FontRole, FontFile> read(Path folder, String name, Sink sink) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Map.of();
    }
    Diagnostics found = new Diagnostics();
    Optional<YamlMap> map =
        SourceReader.read(file, name + "/" + FILE, LARGEST, found)
            .flatMap((Source source) -> YamlReader.read(source, found))
            .flatMap(node -> Schema.map(node, found));
    Map<FontRole, FontFile> fonts = new EnumMap<>(FontRole.class);
    map.ifPresent(
        roles -> {
          FontSettings settings = new FontSettings(folder, found);
          Schema.refuseUnknownKeys(roles, ROLES, found);
          for (FontRole role : FontRole.values()) {
            roles
                .get(role.key())
                .flatMap(node -> settings.font(role, node))
                .ifPresent(font -> fonts.put(role, font));
          }
        });
    found.sorted().forEach(sink::add);
    return fonts;
  }

  /** A role with nothing written behind it keeps the font it has. */
  private Optional<FontFile> font(FontRole role, YamlNode node) {
    if (node instanceof YamlText text) {
      return text.isEmpty() ? Optional.empty() : font(role, text, Optional.empty());
    }
    return Schema.map(node, sink).flatMap(map -> font(role, map));
  }

  private Optional<FontFile> font(FontRole role, YamlMap map) {
    Schema.refuseUnknownKeys(map, KEYS, sink);
    if (map.get("file").isEmpty() && !Schema.misspells(map, "file", KEYS)) {
      sink.add(Diagnostic.error("E-DATA-MISSING-KEY", map.span(), "file"));
    }
    Optional<YamlText> face = map.get("face").flatMap(node -> Schema.text(node, sink));
    return Schema.text(map, "file", sink)
        .flatMap(file -> font(role, file, face.filter(name -> !name.isEmpty())));
  }

  private Optional<FontFile> font(FontRole role, YamlText file, Optional<YamlText> face) {
    return faces(file)
        .flatMap(faces -> chosen(faces, file, face))
        .filter(chosen -> mayBeUsed(chosen, file))
        .flatMap(chosen -> usable(role, chosen, file));
  }

  private Optional<List<FontFace>> faces(YamlText file) {
    Path path;
    try {
      path = folder.resolve(file.value().strip());
    } catch (InvalidPathException e) {
      return refused("E-FONT-MISSING", file);
    }
    if (!Files.isRegularFile(path)) {
      return refused("E-FONT-MISSING", file);
    }
    try {
      return Optional.of(FontFaceReader.read(path));
    } catch (IOException e) {
      return refused("E-FONT-DAMAGED", file, file, e.getMessage());
    }
  }

  private Optional<FontFace> chosen(
      List<FontFace> faces, YamlText file, Optional<YamlText> wanted) {
    List<String> names = faces.stream().map(FontFace::name).toList();
    if (wanted.isEmpty()) {
      return faces.size() == 1
          ? Optional.of(faces.get(0))
          : refused("E-FONT-FACE", file, file, String.join("、", names), names.get(0));
    }
    String name = wanted.get().value().strip();
    Optional<FontFace> face = faces.stream().filter(each -> each.isCalled(name)).findFirst();
    if (face.isEmpty()) {
      Optional<String> near =
          Nearest.to(name, faces.stream().flatMap(each -> each.names().stream()).toList());
      Diagnostic none =
          Diagnostic.error(
              "E-FONT-NO-FACE",
              wanted.get().span(),
              file,
              name,
              String.join("、", names),
              near.orElse(""));
      sink.add(near.isPresent() ? none.hint("near") : none);
    }
    return face;
  }

  private boolean mayBeUsed(FontFace face, YamlText file) {
    if (!face.outlines()) {
      refused("E-FONT-OUTLINES", file);
    } else if (!face.mayBeEmbedded()) {
      refused("E-FONT-LICENCE", file);
    }
    return face.outlines() && face.mayBeEmbedded();
  }

  private Optional<FontFile> usable(FontRole role, FontFace face, YamlText file) {
    try {
      FontFile font = FontFile.of(face);
      font.check();
      long lacking = role.isForText() ? Repertoire.lacking(font) : 0;
      if (lacking > 0) {
        sink.add(
            Diagnostic.warning("W-FONT-REPERTOIRE", file.span(), file, lacking, Repertoire.size()));
      }
      return Optional.of(font);
    } catch (FontException e) {
      return refused("E-FONT-DAMAGED", file, file, e.why());
    } catch (IOException e) {
      return refused("E-FONT-DAMAGED", file, file, e.getMessage());
    }
  }

  private <T> Optional<T> refused(String code, YamlText file, Object... arguments) {
    Object[] all = arguments.length == 0 ? new Object[] {file} : arguments;
    sink.add(Diagnostic.error(code, file.span(), all));
    return Optional.empty();
  }
}
