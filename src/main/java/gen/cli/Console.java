package gen.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The world that a command talks to: two streams, and what the environment says of them.
 *
 * @param terminal true when a person watches {@code err}
 * @param environment the environment variables
 */
record Console(
    PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment) {
  static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  /** The process's own. */
  static Console ofProcess() {
    boolean terminal = WINDOWS ? System.console() != null : Boolean.getBoolean("gen.terminal");
    return new Console(
        stream(FileDescriptor.out), stream(FileDescriptor.err), terminal, System.getenv());
  }

  /**
   * UTF-8, but on a Windows console its own code page: anything else would be unreadable there. The
   * JVM knows that code page only as long as the stream is a console.
   */
  private static PrintStream stream(FileDescriptor descriptor) {
    String name = descriptor == FileDescriptor.out ? "stdout.encoding" : "stderr.encoding";
    // JDK 19 and later call it stdout.encoding, JDK 17 sun.stdout.encoding
    String encoding = System.getProperty(name, System.getProperty("sun." + name));
    Charset charset =
        WINDOWS && encoding != null ? Charset.forName(encoding) : StandardCharsets.UTF_8;
    OutputStream bytes = new BufferedOutputStream(new FileOutputStream(descriptor));
    return new PrintStream(bytes, true, charset);
  }

  /**
   * {@code zh} or {@code en}: what the user's variables ask for; the launcher hands them on as
   * {@code gen.lang}.
   */
  String language() {
    String asked = System.getProperty("gen.lang");
    if (asked != null && !asked.isEmpty()) {
      return languageOf(asked);
    }
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return languageOf(value);
      }
    }
    return WINDOWS ? languageOf(System.getProperty("user.language", "en")) : "en";
  }

  /** The language of a locale's name: zh_CN.UTF-8 is Chinese, C and all others English. */
  static String languageOf(String locale) {
    return locale.startsWith("zh") ? "zh" : "en";
  }

  /**
   * Whether to colour: a terminal that is not told otherwise. Old Windows consoles print the codes
   * themselves.
   */
  boolean color(ColorMode mode) {
    return switch (mode) {
      case always -> true;
      case never -> false;
      case auto ->
          terminal
              && !environment.containsKey("NO_COLOR")
              && !"dumb".equals(environment.get("TERM"))
              && (!WINDOWS || environment.containsKey("WT_SESSION"));
    };
  }

  /** When to colour; the names are those of the option. */
  enum ColorMode {
    auto,
    always,
    never
  }
}
