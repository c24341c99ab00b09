package gen.pdf;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts that a machine has installed. Their folders are looked through once, and nothing is
 * written. The same fonts in the same folders give the same choice. Not safe for threads.
 */
final class SystemFonts {
  private static final int DEEPEST = 8;

  private final List<Path> folders;
  private List<FontFace> faces;

  /**
   * @param folders those that come first are preferred; they need not exist
   */
  SystemFonts(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The fonts of this machine and user. */
  static SystemFonts here() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String home = System.getProperty("user.home", "");
    return new SystemFonts(folders(system, home, System.getenv()));
  }

  /** Where the systems keep their fonts; WPS Office brings its own. */
  static List<Path> folders(String system, String home, Map<String, String> environment) {
    Stream<String> folders;
    if (system.startsWith("windows")) {
      folders =
          Stream.of(
              environment.getOrDefault("WINDIR", "C:\\Windows") + "/Fonts",
              environment.getOrDefault("LOCALAPPDATA", home + "/AppData/Local")
                  + "/Microsoft/Windows/Fonts");
    } else if (system.startsWith("mac")) {
      folders =
          Stream.of(
              "/System/Library/Fonts",
              "/System/Library/AssetsV2",
              "/Library/Fonts",
              home + "/Library/Fonts");
    } else {
      folders =
          Stream.of(
              "/usr/share/fonts",
              "/usr/local/share/fonts",
              environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share") + "/fonts",
              home + "/.fonts",
              "/opt/kingsoft/wps-office/office6/fonts");
    }
    return folders.map(Path::of).toList();
  }

  /**
   * The best font for the role; empty when the machine has none that can be embedded and that has
   * the characters of Chinese text.
   */
  Optional<FontFile> find(FontRole role) {
    return role.systemNames().stream()
        .flatMap(this::called)
        .flatMap(face -> suitable(face, role).stream())
        .findFirst();
  }

  private Stream<FontFace> called(String name) {
    return faces().stream()
        .filter(face -> face.outlines() && face.mayBeEmbedded() && face.isCalled(name))
        .sorted(
            Comparator.comparing(FontFace::italic)
                .thenComparingInt(face -> Math.abs(face.weight() - 400)));
  }

  private static Optional<FontFile> suitable(FontFace face, FontRole role) {
    try {
      FontFile font = FontFile.of(face);
      font.check();
      boolean fits =
          role == FontRole.FALLBACK
              || Repertoire.lacking(font) == 0 && Repertoire.hasWideQuotes(font);
      return fits ? Optional.of(font) : Optional.empty();
    } catch (IOException | FontException e) {
      return Optional.empty(); // the machine's fonts are not the user's work: take the next
    }
  }

  private List<FontFace> faces() {
    if (faces == null) {
      faces = new ArrayList<>();
      for (Path folder : folders) {
        for (Path file : files(folder)) {
          try {
            faces.addAll(FontFaceReader.read(file));
          } catch (IOException e) {
            continue; // not a font, whatever its name says
          }
        }
      }
    }
    return faces;
  }

  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && name.matches(".*\\.(ttf|ttc|otf)")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor);
    } catch (IOException e) {
      return List.of();
    }
    files.sort(Comparator.comparing(Path::toString));
    return files;
  }
}
