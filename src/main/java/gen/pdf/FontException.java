package gen.pdf;

/** A font file that cannot be used; the message names the file and says why. */
public final class FontException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String why;

  FontException(String file, String why, Throwable cause) {
    super("font " + file + ": " + why, cause);
    this.file = file;
    this.why = why;
  }

  /** The name people know the file by. */
  public String file() {
    return file;
  }

  /** Without the file's name. */
  public String why() {
    return why;
  }
}
