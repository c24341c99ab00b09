package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small whole projects under {@code src/test/cases}, each built by the command line as a user
 * would.
 *
 * <p>A case holds {@code inputs}; if need be {@code templates}, laid over the program's own; {@code
 * arguments}, one on a line, instead of {@code build}; and {@code expected}: {@code messages.txt}
 * with exit status, diagnostics and closing line, {@code files.txt} with what was written, of each
 * HTML page the article, and the inputs that were mended. {@code -Dgolden=update} writes them anew.
 * Every case is built twice, the second time with one job, and must give the same bytes.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/cases");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TempDir private Path temporary;

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .sorted()
          .map(
              folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)))
          .toList();
    }
  }

  private void run(Path folder) throws IOException {
    Path project = Files.createDirectories(temporary.resolve(folder.getFileName()));
    copy(Path.of("templates"), project.resolve("templates"));
    if (Files.exists(folder.resolve("templates"))) {
      copy(folder.resolve("templates"), project.resolve("templates"));
    }
    Map<String, String> made = build(folder, project, "out", List.of());
    Map<String, String> again = build(folder, project, "out-again", List.of("-j", "1"));
    assertThat(again).isEqualTo(made);
    assertThat(bytes(project.resolve("out-again"))).isEqualTo(bytes(project.resolve("out")));
    if (UPDATE) {
      write(folder.resolve("expected"), made);
    }
    assertThat(made).isEqualTo(read(folder.resolve("expected")));
  }

  /** Builds the project and returns what is to be compared, by the name of the expected file. */
  private static Map<String, String> build(Path folder, Path project, String out, List<String> more)
      throws IOException {
    copy(folder.resolve("inputs"), project.resolve("inputs")); // anew, as they may be mended
    List<String> arguments = new ArrayList<>(List.of("build"));
    if (Files.exists(folder.resolve("arguments"))) {
      arguments = new ArrayList<>(Files.readAllLines(folder.resolve("arguments")));
    }
    arguments.addAll(List.of("-i", project.resolve("inputs").toString()));
    arguments.addAll(List.of("-t", project.resolve("templates").toString()));
    arguments.addAll(List.of("--lang", "zh"));
    if (!arguments.get(0).equals("check")) { // which writes none
      arguments.addAll(List.of("-o", project.resolve(out).toString()));
    }
    arguments.addAll(more);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Console console = new Console(stream, stream, false, Map.of());
    int status = Main.run(console, arguments.toArray(String[]::new));
    String messages =
        bytes
            .toString(StandardCharsets.UTF_8)
            .replace(project.toString().replace('\\', '/') + "/", "")
            .replaceAll("用时 [0-9.]+ 秒", "用时 … 秒");
    Map<String, String> made = new TreeMap<>();
    made.put("messages.txt", messages + "退出状态 " + status + "\n");
    StringBuilder files = new StringBuilder();
    for (String file : bytes(project.resolve(out)).keySet()) {
      files.append(file).append('\n');
      if (file.endsWith(".html") && !file.equals("index.html")) {
        made.put(file, article(project.resolve(out).resolve(file)));
      }
    }
    made.put("files.txt", files.toString());
    made.putAll(mended(folder.resolve("inputs"), project.resolve("inputs")));
    return made;
  }

  /** The inputs that are no longer as they were. */
  private static Map<String, String> mended(Path before, Path after) throws IOException {
    Map<String, String> mended = new TreeMap<>();
    Map<String, Integer> old = bytes(before);
    for (Map.Entry<String, Integer> file : bytes(after).entrySet()) {
      if (!file.getValue().equals(old.get(file.getKey()))) {
        mended.put("inputs/" + file.getKey(), Files.readString(after.resolve(file.getKey())));
      }
    }
    return mended;
  }

  private static String article(Path file) throws IOException {
    Document page = Jsoup.parse(file.toFile());
    page.outputSettings().prettyPrint(false);
    return page.selectFirst("article").outerHtml() + "\n";
  }

  /** Every file below the folder but the program's own state, with a digest of its bytes. */
  private static Map<String, Integer> bytes(Path folder) throws IOException {
    Map<String, Integer> all = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          if (!name.startsWith(".gen/")) {
            all.put(name, java.util.Arrays.hashCode(Files.readAllBytes(file)));
          }
        }
      }
    }
    return all;
  }

  private static Map<String, String> read(Path expected) throws IOException {
    Map<String, String> all = new TreeMap<>();
    if (Files.exists(expected)) {
      try (Stream<Path> files = Files.walk(expected)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = expected.relativize(file).toString().replace('\\', '/');
          all.put(name, Files.readString(file));
        }
      }
    }
    return all;
  }

  private static void write(Path expected, Map<String, String> made) throws IOException {
    for (String stale : read(expected).keySet()) {
      Files.delete(expected.resolve(stale));
    }
    for (Map.Entry<String, String> file : made.entrySet()) {
      Path target = expected.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            Path target = to.resolve(from.relativize(file).toString());
            try {
              if (Files.isDirectory(file)) {
                Files.createDirectories(target);
              } else {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
