package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gen.TestTools;
import gen.build.Build;
import gen.build.BuildException;
import gen.build.BuildListener;
import gen.build.BuildOptions;
import gen.build.Fonts;
import gen.build.Format;
import gen.build.Result;
import gen.report.Written;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A project of many tiny reports, of which the second is of another province, and builds of it in
 * processes of their own, as a user starts them.
 */
final class ManyReports {
  /** So many that a build has them made by a process of its own. */
  static final int MANY = 42;

  static final int FEW = 3;

  /** The main template of the other province. */
  static final String CULPRIT = "templates/报告/湖北省/report.ftlh";

  private static final String TEMPLATE =
      """
      <article><h1>${settings.title}</h1>
      <#list sections as s><section><h2>${s.heading}</h2>
      <#list s.blocks as b><#list b.paragraphs as p><p>${p}</p></#list></#list></section></#list>
      </article>
      """;

  final Path root;
  final Path out;
  private final int count;
  private boolean packaged;
  private int started;

  private record Unheard() implements BuildListener {
    @Override
    public void planned(int reports) {}

    @Override
    public void finished(Result result) {}
  }

  /** A build that was started; what it prints goes to a file. */
  record Started(Process process, Path printed) {
    TestTools.Ended end() throws IOException, InterruptedException {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the build ends").isTrue();
      return new TestTools.Ended(process.exitValue(), Files.readString(printed));
    }
  }

  ManyReports(Path root, int count) throws IOException {
    this(root, root.resolve("out"), count);
  }

  ManyReports(Path root, Path out, int count) throws IOException {
    this.root = root;
    this.out = out;
    this.count = count;
    write("templates/common/screen.css", "p { margin: 0 }");
    write("templates/common/page.css", "@page { size: A5 } body { font-family: 'Gov Fang' }");
    write("templates/报告/settings.yaml", Written.SETTINGS);
    write("templates/报告/report.ftlh", TEMPLATE);
    write("inputs/_defaults.yaml", "kind: 报告");
    data(0);
  }

  /** Builds with the finished jar and its archive of classes, as the launcher does. */
  ManyReports packaged() {
    packaged = true;
    return this;
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  /** Writes other figures into all data files. */
  void data(int round) throws IOException {
    for (int i = 0; i < count; i++) {
      String text =
          """
          bureau: 第%d局
          region: %s
          year: 2025
          facts: {甲: %d件}
          sections:
            measures: 全年办理${facts.甲}。
            problems: 不足。
          """;
      write("inputs/" + stem(i) + ".yaml", text.formatted(i, province(i), 1000 * round + i));
    }
  }

  private static String province(int report) {
    return report == 1 ? "湖北省" : "河南省";
  }

  /** The path of a report's files without their endings. */
  static String stem(int report) {
    return "2025/" + province(report) + "/局" + report;
  }

  Path html(int report) {
    return out.resolve(stem(report) + ".html");
  }

  List<String> command(List<String> java, String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(java);
    if (packaged) {
      Path archive = Path.of("target", "gen.jsa").toAbsolutePath();
      command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable"));
      command.addAll(List.of("-Dgen.archive=" + archive, "-jar"));
      command.add(Path.of("target", "gen.jar").toAbsolutePath().toString());
    } else {
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gen.cli.Main"));
    }
    command.add("build");
    command.addAll(List.of("-i", root.resolve("inputs").toString()));
    command.addAll(List.of("-t", root.resolve("templates").toString()));
    command.addAll(List.of("-o", out.toString()));
    command.addAll(List.of(more));
    return command;
  }

  Started start(List<String> command) throws IOException {
    started++;
    File printed = root.resolve("printed-" + started).toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectOutput(printed).start();
    process.getOutputStream().close();
    return new Started(process, printed.toPath());
  }

  Started start(String... more) throws IOException {
    return start(command(List.of(), more));
  }

  TestTools.Ended build(String... more) throws IOException, InterruptedException {
    return start(more).end();
  }

  /** What an undisturbed build makes of the project as it is now. */
  Map<String, String> expected(Set<Format> formats) throws IOException, BuildException {
    Path other = Files.createTempDirectory(root, "undisturbed");
    BuildOptions options =
        new BuildOptions(
            root.resolve("inputs"),
            root.resolve("templates"),
            other,
            List.of(),
            formats.isEmpty() ? EnumSet.allOf(Format.class) : formats,
            1,
            Optional.empty(),
            false,
            Fonts.EMBEDDED);
    assertThat(new Build(options, new Unheard()).run().diagnostics()).isEmpty();
    return outputs(other);
  }

  Map<String, String> outputs() throws IOException {
    return outputs(out);
  }

  /** The bytes of the outputs, as characters, by their paths; without the program's own files. */
  private static Map<String, String> outputs(Path folder) throws IOException {
    Map<String, String> outputs = new TreeMap<>();
    for (String path : files(folder)) {
      if (!path.startsWith(".gen/")) {
        Path file = folder.resolve(path);
        outputs.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return outputs;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  /** Nothing waits, nothing was put aside, and what the build noted on its way is settled. */
  void assertClean() throws IOException {
    assertThat(files(out))
        .noneMatch(path -> path.contains(".gen-") || path.contains(".bak"))
        .noneMatch(path -> path.contains("journal") || path.contains("paragraphs-new"))
        .contains(".gen/manifest.jsonl", ".gen/stamps");
  }

  void assertOutputs(Map<String, String> expected) throws IOException {
    Map<String, String> outputs = outputs();
    assertThat(outputs.keySet()).isEqualTo(expected.keySet());
    assertThat(outputs.keySet())
        .as("outputs that differ")
        .filteredOn(path -> !outputs.get(path).equals(expected.get(path)))
        .isEmpty();
  }

  /** Builds, with success, and asks for what an undisturbed build makes. */
  void assertNextBuildMends(Map<String, String> expected, String... more) throws Exception {
    TestTools.Ended ended = build(more);
    assertThat(ended.output()).doesNotContain("E-", "W-");
    assertThat(ended.status()).as(ended.output()).isZero();
    assertOutputs(expected);
    assertClean();
  }

  /** Each is there, whole, and one of the versions that builds have made of it. */
  static void assertOneOf(Map<String, Set<String>> versions, Map<String, String> outputs) {
    versions.forEach(
        (path, known) -> {
          assertThat(outputs).containsKey(path);
          String bytes = outputs.get(path);
          assertThat(bytes.strip()).as(path).endsWith(path.endsWith(".pdf") ? "%%EOF" : "</html>");
          assertThat(known.contains(bytes)).as("a version of " + path).isTrue();
        });
  }

  /** Which file stands there; another one once it was replaced. */
  static Object identity(Path file) {
    try {
      return Files.getAttribute(file, "unix:ino");
    } catch (NoSuchFileException e) {
      return "none";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks again and again. */
  static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - end).as("waited in vain until " + what).isNegative();
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  /** Until all reports but the second have an output. */
  void awaitOthers() throws InterruptedException {
    for (int i = 0; i < count; i++) {
      Path file = html(i);
      await(file + " is there", i == 1 ? () -> true : () -> Files.exists(file));
    }
  }
}
