package gen.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Keeps the libraries of this package from writing to the terminal: their warnings are handed to
 * the caller as values.
 */
final class Silence {
  static {
    // PDFBox asks commons-logging, which decides once, at its first use, and would prefer any other
    // logging it finds
    preset(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    preset("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    // not XRLog.setLoggingEnabled(false): that would mute the diagnostics too
    XRLog.setLoggerImpl(new Nowhere());
  }

  private Silence() {}

  /**
   * Called by whoever is about to touch the libraries; the work is done once, when this class is
   * loaded.
   */
  static void keep() {}

  /** Whoever starts the program with another setting, to find a fault, is obeyed. */
  private static void preset(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private static final class Nowhere implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}
