package gen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Programs that tests run, always in a process of their own: their libraries must not meet ours.
 */
public final class TestTools {
  private TestTools() {}

  /** What a program printed on both streams, and how it ended. */
  public record Ended(int status, String output) {}

  /** Runs a Java program of the tools' classpath, which the Maven build wrote down. */
  public static Ended java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-cp");
    command.add(Files.readString(Path.of("target", "test-tools.classpath")).strip());
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs a program, its streams joined. */
  public static Ended run(List<String> command) throws IOException, InterruptedException {
    return run(command, Map.of());
  }

  /** The same with more in its environment. */
  public static Ended run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), output);
    }
  }

  /**
   * Where a program is that a user's machine may lack; the test that needs it is skipped then, with
   * a word.
   */
  public static Optional<Path> find(String program) {
    for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
      Path file = Path.of(folder, program);
      if (Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
