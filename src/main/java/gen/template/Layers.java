package gen.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The folders in which a report's templates are looked for, nearest first: from the district's up
 * to the kind's, then {@code common}. Only folders that exist are among them, so that all reports
 * of a province share one list, and with it the parsed templates. A value: it is part of the key of
 * FreeMarker's cache. Immutable.
 *
 * @param folders relative to the templates' root, with forward slashes
 */
public record Layers(String kind, List<String> folders) {
  public Layers {
    folders = List.copyOf(folders);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Layers layers
        && layers.kind.equals(kind)
        && layers.folders.equals(folders);
  }

  @Override
  public int hashCode() {
    return kind.hashCode() * 31 + folders.hashCode();
  }

  /** What is left for a file that overrides another: the folders behind the one it stands in. */
  Layers behind(String folder) {
    int at = folders.indexOf(folder);
    return new Layers(kind, folders.subList(at + 1, folders.size()));
  }

  /** The folder of this list that a file stands in, given its path from the templates' root. */
  String folderOf(String path) {
    for (String folder : folders) {
      if (path.startsWith(folder + "/")) {
        return folder;
      }
    }
    throw new IllegalArgumentException(path + " is in none of " + folders);
  }

  /** From the farthest to the nearest, as settings are laid over one another. */
  public List<String> fromFarthest() {
    List<String> reversed = new ArrayList<>(folders);
    Collections.reverse(reversed);
    return reversed;
  }
}
