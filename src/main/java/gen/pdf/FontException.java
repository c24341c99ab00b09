package gen.pdf;

/** A font file that cannot be used; the message names the file and says why. */
public final class FontException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FontException(String file, String why, Throwable cause) {
    super("font " + file + ": " + why, cause);
  }
}
