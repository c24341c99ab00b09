package gen.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How processes for work are started: a command line of Java whose program calls {@link
 * Service#serve} and nothing else. Immutable.
 *
 * @param command the program and its arguments; empty when none can be started
 * @param greeting one line that the process is sent first, with all that it has to know
 */
public record Children(List<String> command, String greeting) {
  /** With which a JVM ends that was told to when memory ends. */
  static final int OUT_OF_MEMORY = 3;

  public Children {
    command = List.copyOf(command);
  }

  /** When there is no such command: all work is done here. */
  public static final Children NONE = new Children(List.of(), "");

  boolean canStart() {
    return !command.isEmpty();
  }

  /**
   * @param jobs how many pieces it shall work on at a time
   */
  Process start(int jobs) throws IOException {
    List<String> words = new ArrayList<>(command);
    words.add(String.valueOf(jobs));
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      process.getOutputStream().write((greeting + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      // it is dead already, which its exit status tells
    }
    return process;
  }
}
