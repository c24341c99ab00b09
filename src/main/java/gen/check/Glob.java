package gen.check;

import java.util.regex.Pattern;

/**
 * A pattern for paths with forward slashes: {@code *} and {@code ?} stand for characters of one
 * name, {@code **} for any folders. Immutable.
 */
public final class Glob {
  private final String written;
  private final Pattern pattern;

  private Glob(String written, Pattern pattern) {
    this.written = written;
    this.pattern = pattern;
  }

  public static Glob of(String written) {
    StringBuilder regex = new StringBuilder();
    int i = 0;
    while (i < written.length()) {
      if (written.startsWith("**/", i)) {
        regex.append("(?:[^/]++/)*");
        i += 3;
        while (written.startsWith("**/", i)) {
          i += 3; // means the same
        }
      } else if (written.startsWith("**", i)) {
        regex.append(".*");
        i += 2;
      } else if (written.charAt(i) == '*') {
        regex.append("[^/]*");
        i++;
      } else if (written.charAt(i) == '?') {
        regex.append("[^/]");
        i++;
      } else {
        regex.append(Pattern.quote(written.substring(i, i + 1)));
        i++;
      }
    }
    return new Glob(written, Pattern.compile(regex.toString()));
  }

  public boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.written.equals(written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
