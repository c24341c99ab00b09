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
    try {
      String url = new URI(null, null, "./" + path, null).getRawPath();
      return path.split("/", 2)[0].contains(":") ? url : url.substring(2);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
