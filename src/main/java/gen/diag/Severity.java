package gen.diag;

/**
 * How grave a diagnostic is. The names are part of the output that other tools read: they never
 * change.
 */
public enum Severity {
  /** The report cannot be built from this. */
  ERROR("error"),
  /** The report is built; someone should look. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /**
   * The word printed before the code, the same in every language: {@code error}, {@code warning}.
   */
  public String word() {
    return word;
  }
}
