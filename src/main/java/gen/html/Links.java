package gen.html;

import java.net.URI;
import java.net.URISyntaxException;

/** Relative links to files. */
final class Links {
  private Links() {}

  /**
   * The path as a relative URL: reserved and white characters as %XX, Chinese names as they are.
   */
  static String encode(String path) {
    try {
      return new URI(null, null, "./" + path, null).getRawPath().substring(2);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
