package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same project gives the same bytes of every file, whatever the machine is set to: each time in
 * a process of its own.
 */
class SameBytesTest {
  @TempDir private static Path folder;
  private static Map<String, String> usual;
  private static int count;

  @BeforeAll
  static void theSamplesAsTheyAreUsuallyBuilt() throws Exception {
    usual = build("2", "UTC", "en", "US", "here");
    assertThat(usual.keySet()).anyMatch(name -> name.endsWith(".pdf"));
    assertThat(usual).containsKeys("index.html", ".gen/manifest.jsonl", ".gen/paragraphs");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static Map<String, String> build(
      String jobs, String zone, String language, String country, String name) throws Exception {
    Path root = folder.resolve(count++ + name);
    copy(Path.of("inputs"), root.resolve("inputs"));
    copy(Path.of("templates"), root.resolve("templates"));
    return build(root, jobs, zone, language, country);
  }

  private static Map<String, String> build(
      Path root, String jobs, String zone, String language, String country, String... more)
      throws Exception {
    run(root, jobs, zone, language, country, more);
    return State.files(root.resolve("out"));
  }

  /** Three parts side by side in one folder. */
  private static void atOnce(Path root) throws Exception {
    List<Callable<Void>> parts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      String part = i + "/3";
      parts.add(
          () -> {
            run(root, "1", "Asia/Shanghai", "tr", "TR", "-f", "html", "--shard", part);
            return null;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(parts.size());
    try {
      for (Future<Void> part : threads.invokeAll(parts)) {
        part.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void run(
      Path root, String jobs, String zone, String language, String country, String... more)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.timezone=" + zone));
    command.addAll(List.of("-Duser.language=" + language, "-Duser.country=" + country));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", absolute()));
    command.addAll(List.of("gen.cli.Main", "build", "-q", "-j", jobs));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().put("TZ", zone);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isLessThanOrEqualTo(1);
    }
  }

  private static String absolute() {
    List<String> parts = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      parts.add(Path.of(part).toAbsolutePath().toString());
    }
    return String.join(java.io.File.pathSeparator, parts);
  }

  private static void assertSame(Map<String, String> actual, Map<String, String> expected) {
    assertThat(actual).containsOnlyKeys(expected.keySet());
    expected.forEach((name, text) -> assertThat(actual.get(name).equals(text)).as(name).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "1, Asia/Shanghai, tr, TR, 一个 别的文件夹",
    "8, America/New_York, ar, EG, x",
    "2, Pacific/Kiritimati, zh, CN, 2024"
  })
  void whateverTheMachineIsSetTo(
      String jobs, String zone, String language, String country, String name) throws Exception {
    assertSame(build(jobs, zone, language, country, name), usual);
  }

  /** Many reports are made by a process of their own, and in any order. */
  @Test
  void inThisProcessAndInAnother() throws Exception {
    Project here = new Project(folder.resolve("few"));
    for (int i = 0; i < 44; i++) {
      String region = i % 2 == 0 ? "河南省" : "重庆市";
      String text = County.data(i + "局", region, 2025, i + 1 + "件", County.COPIED);
      here.write("inputs/2025/" + i + ".yaml", text);
    }
    here.write("inputs/2025/坏.yaml", "bureau：坏局");
    Project there = here.copy(folder.resolve("many"));

    build(here.root, "2", "UTC", "en", "US", "-f", "html", "inputs/2025/9.yaml");
    atOnce(here.root);
    Map<String, String> few = build(here.root, "2", "UTC", "en", "US", "-f", "html");
    Map<String, String> many = build(there.root, "2", "UTC", "en", "US", "-f", "html");

    assertThat(few).hasSize(44 + 3);
    assertSame(many, few);
  }
}
