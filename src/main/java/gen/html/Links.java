package gen.html;

import java.net.URI;
import java.net.URISyntaxException;

/** Relative links to files. */
final class Links {
  private Links() {}

  /**
   * The path as a relative URL: reserved and white characters as %XX, Chinese names as they are. A
   * colon before the first slash would end a scheme, so {@code ./} stays before it.
   */
  static String encode(String path) {
    if (isPlain(path)) {
      return path;
    }
    try {
      String url = new URI(null, null, "./" + path, null).getRawPath();
      return path.split("/", 2)[0].contains(":") ? url : url.substring(2);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** True of nearly all: letters of which none needs encoding. An index has thousands of links. */
  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean latin = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      boolean han = c >= '\u4e00' && c <= '\u9fff' || c == '（' || c == '）';
      boolean mark = c == '.' || c == '-' || c == '_' || c == '/' && i > 0;
      if (!latin && !han && !mark) {
        return false;
      }
    }
    return true;
  }
}
