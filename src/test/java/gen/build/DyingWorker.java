package gen.build;

import gen.work.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A process that makes reports and ends at once when it is to make one that is called 坏. */
final class DyingWorker {
  static final int STATUS = 9;

  private DyingWorker() {}

  public static void main(String[] args) throws IOException {
    Service.serve(System.in, System.out, Integer.parseInt(args[0]), DyingWorker::maker);
    Runtime.getRuntime().halt(0);
  }

  private static Function<String, String> maker(String greeting) {
    Function<String, String> sound = Worker.maker(greeting);
    return path -> {
      if (path.contains("坏")) {
        Runtime.getRuntime().halt(STATUS);
      }
      return sound.apply(path);
    };
  }

  static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8",
        "-cp",
        System.getProperty("java.class.path"),
        DyingWorker.class.getName());
  }
}
