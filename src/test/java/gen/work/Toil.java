package gen.work;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Work that does what the name of its piece says; also as a program that a crew starts. */
final class Toil {
  static final String LONG = "长".repeat(300_000);

  private Toil() {}

  public static void main(String[] args) throws IOException {
    Service.serve(
        System.in,
        System.out,
        Integer.parseInt(args[args.length - 1]),
        greeting -> piece -> done(piece) + " " + greeting);
    Runtime.getRuntime().halt(0);
  }

  /** A command line that starts this program. */
  static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx32m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-cp",
        System.getProperty("java.class.path"),
        Toil.class.getName());
  }

  static String done(String piece) {
    String[] words = piece.split(" ");
    switch (words[0]) {
      case "loop" -> loop();
      case "heap" -> fill();
      case "limit" -> throw new OutOfMemoryError("as libraries throw it");
      case "throw" -> throw new IllegalStateException(piece);
      case "exit" -> Runtime.getRuntime().halt(Integer.parseInt(words[1]));
      case "park" -> parkTheFirstTime(new File(words[1]));
      default -> {
        return words[0].equals("long") ? LONG : piece;
      }
    }
    return piece;
  }

  /** Heeds no interrupt. */
  private static void loop() {
    for (long i = 0; i >= 0; i++) {
      Thread.onSpinWait();
    }
  }

  private static void fill() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[1 << 20]);
    }
  }

  private static void parkTheFirstTime(File mark) {
    try {
      Files.createFile(mark.toPath());
    } catch (IOException e) {
      return; // it is there
    }
    while (true) {
      LockSupport.park();
    }
  }
}
