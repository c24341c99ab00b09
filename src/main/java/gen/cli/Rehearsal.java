package gen.cli;

import gen.build.WarmUp;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Not a command: run once after the jar is made, so that the JVM can write down the classes that
 * commands need and start faster from then on. A few reports of the project are built and checked
 * in a folder of their own; the project itself is only read.
 */
public final class Rehearsal {
  private static final int REPORTS = 3;

  /** In bytes of its data file; a larger report would only take longer. */
  private static final long LARGEST_REPORT = 1 << 16;

  private Rehearsal() {}

  /**
   * Plays through a build and a check and ends with 0, however they went: a project with mistakes
   * in it, or without data files, teaches less, but something.
   *
   * @param args the project's folder
   */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Path stage = Files.createTempDirectory("gen");
    try {
      Path inputs = Files.createDirectory(stage.resolve("inputs"));
      copy(project.resolve("inputs"), inputs);
      play(project, stage, "build", "-o", stage.resolve("out").toString());
      play(project, stage, "build", "-o", stage.resolve("out").toString()); // nothing to do
      WarmUp.begin(); // as the program does before it
      play(project, stage, "check");
      Main.run(silent(), "--version");
    } finally {
      delete(stage);
    }
  }

  private static void play(Path project, Path stage, String... words) {
    List<String> call = new ArrayList<>(List.of(words));
    call.addAll(List.of("-i", stage.resolve("inputs").toString()));
    call.addAll(List.of("-t", project.resolve("templates").toString()));
    Main.run(silent(), call.toArray(String[]::new));
  }

  private static Console silent() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Console(nowhere, nowhere, false, Map.of());
  }

  /** The defaults, and the largest data files, which have most of what there can be in one. */
  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files =
          all.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
              .sorted(
                  Comparator.<Path>comparingLong(file -> -file.toFile().length())
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
    }
    int reports = 0;
    for (Path file : files) {
      boolean defaults = file.getFileName().toString().startsWith("_");
      boolean usual = Files.size(file) <= LARGEST_REPORT;
      if (defaults || usual && reports++ < REPORTS) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
