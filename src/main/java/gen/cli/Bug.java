package gen.cli;

/** How a fault of the program itself is told: enough for whoever mends it, no stack trace. */
final class Bug {
  private Bug() {}

  static String describe(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String where =
        trace.length == 0
            ? ""
            : " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith("gen.")) {
        where += " (" + element.getFileName() + ":" + element.getLineNumber() + ")";
        break;
      }
    }
    return thrown.getClass().getSimpleName() + ": " + thrown.getMessage() + where;
  }
}
