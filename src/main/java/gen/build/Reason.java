package gen.build;

/**
 * Why a report is made.
 *
 * @param name of the dependency, output or format it is about; empty where there is nothing to name
 */
public record Reason(Kind kind, String name) {
  /** Each with its message under {@code plan.}, in small letters. */
  public enum Kind {
    NEW,
    FAILED,
    FORCED,
    MEASURED,
    PROGRAM,
    OPTIONS,
    FONTS,
    CHANGED,
    ADDED,
    REMOVED,
    FOLDER,
    FORMAT,
    GONE,
    UNFINISHED
  }

  static Reason of(Kind kind) {
    return new Reason(kind, "");
  }

  /** Of a dependency that is not what it was. */
  static Reason changed(String dependency, String before, String now) {
    return switch (dependency) {
      case Dependencies.PROGRAM -> of(Kind.PROGRAM);
      case Dependencies.OPTIONS -> of(Kind.OPTIONS);
      case Dependencies.FONTS -> of(Kind.FONTS);
      default -> new Reason(kind(dependency, before, now), dependency);
    };
  }

  private static Kind kind(String dependency, String before, String now) {
    if (dependency.endsWith("/" + Dependencies.BELOW)
        || dependency.contains("/" + Dependencies.NEAR)) {
      return Kind.FOLDER;
    }
    return before.equals(Digests.NOTHING)
        ? Kind.ADDED
        : now.equals(Digests.NOTHING) ? Kind.REMOVED : Kind.CHANGED;
  }
}
