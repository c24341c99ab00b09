package gen.build;

/** What a report is written as. */
public enum Format {
  HTML(".html"),
  PDF(".pdf");

  private final String suffix;

  Format(String suffix) {
    this.suffix = suffix;
  }

  String suffix() {
    return suffix;
  }
}
