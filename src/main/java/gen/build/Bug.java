package gen.build;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A fault of the program itself, for whoever mends it.
 *
 * @param summary in one line, without a stack trace
 * @param trace the stack trace
 */
public record Bug(String summary, String trace) {
  public static Bug of(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return new Bug(summary(thrown), trace.toString());
  }

  private static String summary(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    String where = trace.length == 0 ? "" : place(trace[0]);
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith("gen.")) {
        where += place(element);
        break;
      }
    }
    return thrown.getClass().getSimpleName() + ": " + thrown.getMessage() + where;
  }

  private static String place(StackTraceElement element) {
    return " (" + element.getFileName() + ":" + element.getLineNumber() + ")";
  }
}
