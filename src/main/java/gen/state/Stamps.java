package gen.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Size and time of the outputs when they were last known to have their bytes. A file that still has
 * both is taken to be the same, without reading it; nothing else is concluded from times. Not safe
 * for threads.
 */
public final class Stamps {
  private final Path root;
  private final Map<String, String> stamps = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();
  private boolean changed;

  /**
   * @param root the folder of the outputs
   */
  public Stamps(Path root) {
    this.root = root;
  }

  /** True when the file has not been touched since {@link #note}. */
  public boolean isUntouched(String path) {
    String noted = stamps.get(path);
    boolean untouched = noted != null && noted.equals(look(path));
    if (untouched) {
      seen.add(path);
    }
    return untouched;
  }

  /** True when that was so the last time somebody asked, which saves asking again. */
  public boolean wasUntouched(String path) {
    return seen.contains(path);
  }

  /** The file is known to have its bytes now. */
  public void note(String path) {
    String now = look(path);
    changed |= !now.equals(stamps.put(path, now));
  }

  /** The file is gone, or no longer of interest. */
  public void forget(String path) {
    seen.remove(path);
    changed |= stamps.remove(path) != null;
  }

  boolean isChanged() {
    return changed;
  }

  private String look(String path) {
    try {
      BasicFileAttributes is = Files.readAttributes(root.resolve(path), BasicFileAttributes.class);
      return is.size() + " " + is.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    } catch (IOException e) {
      return "-";
    }
  }

  /** As lines: what was written by {@link #lines}; others are passed over. */
  void read(Iterable<String> lines) {
    for (String line : lines) {
      int first = line.indexOf(' ');
      int second = line.indexOf(' ', first + 1);
      if (second > 0) {
        stamps.put(line.substring(second + 1), line.substring(0, second));
      }
    }
  }

  /** Written down; from now on nothing has changed. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    stamps.forEach((path, stamp) -> lines.append(stamp).append(' ').append(path).append('\n'));
    changed = false;
    return lines.toString();
  }
}
