package gen.cli;

import gen.diag.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The names of files as relative URIs, so that they mean the same on other machines: from the
 * folder the program was called in, or, of files elsewhere, from the folder that holds inputs or
 * templates.
 */
final class FileUris {
  private static final String PLAIN = "-._~/";

  private final Path here = Path.of("").toAbsolutePath();
  private final List<Path> roots;

  FileUris(List<Path> roots) {
    this.roots = roots.stream().map(FileUris::absolute).toList();
  }

  String of(Source source) {
    return encoded(PathNames.of(relative(absolute(Path.of(source.name())))));
  }

  private Path relative(Path file) {
    if (file.startsWith(here)) {
      return here.relativize(file);
    }
    for (Path root : roots) {
      Path folder = root.getParent();
      if (file.startsWith(root) && folder != null) {
        return folder.relativize(file);
      }
    }
    return file.getFileName();
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
