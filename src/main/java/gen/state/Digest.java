package gen.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), in hexadecimal digits. Safe for threads. */
public final class Digest {
  /** So much tells apart what a project holds; whole digests would double the state. */
  private static final int SHORT = 32;

  private Digest() {}

  /** All 64 digits. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** The first 32 digits: enough to tell whether something has changed. */
  public static String brief(byte[] bytes) {
    return of(bytes).substring(0, SHORT);
  }

  /** The same of the texts, each told apart from the next. */
  public static String brief(Iterable<String> texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
