package gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code gen} with the finished jar, as a user starts it. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of("gen").toAbsolutePath();

  @TempDir private Path folder;

  @BeforeEach
  void onASystemWithAShell() {
    assumeThat(File.separator).as("the launcher gen is for systems with sh").isEqualTo("/");
  }

  private TestTools.Ended run(Path in, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
    List.of("LC_ALL", "LC_MESSAGES", "LANG").forEach(builder.environment()::remove);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new TestTools.Ended(process.waitFor(), output);
    }
  }

  @Test
  void theSamplesAreBuiltUnderAPlainLocale() throws Exception {
    TestTools.Ended ended =
        run(
            LAUNCHER.getParent(),
            Map.of("LC_ALL", "C"),
            LAUNCHER.toString(),
            "build",
            "-o",
            folder.toString());
    assertThat(ended.output().lines()).hasSize(2);
    assertThat(ended.output())
        .matches(
            "Reports built: \\d+ \\(files: \\d+\\) in \\S+ s; errors: 0, warnings: 0\\.\\R"
                + "Doubtful words and figures: \\d+; gen check shows them\\.\\R");
    assertThat(ended.status()).isZero();
    assertThat(folder.resolve("2025/河南省/湖滨区信访局.pdf")).isNotEmptyFile();
  }

  @Test
  void aLinkStartsItFromAnywhereInTheUsersLanguage() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("生成"), LAUNCHER);
    TestTools.Ended ended = run(folder, Map.of("LANG", "zh_CN.UTF-8"), link.toString(), "build");
    Files.delete(link);
    assertThat(ended.output()).contains("没有数据文件夹 inputs");
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void theJarAloneSaysWhyItCannotReadChineseNames() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = Path.of("target", "gen.jar").toAbsolutePath().toString();
    TestTools.Ended ended = run(folder, Map.of("LC_ALL", "C"), java, "-jar", jar, "build");
    assertThat(ended.output()).contains("LC_ALL=C.UTF-8").doesNotContain("Exception");
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void theClassesComeFromTheArchiveOfThePackage() throws Exception {
    Path log = folder.resolve("classes.log");
    TestTools.Ended ended =
        run(
            LAUNCHER.getParent(),
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"), // the archive is that of Maven's own JVM
                "_JAVA_OPTIONS",
                "-Xlog:class+load:file=" + log),
            LAUNCHER.toString(),
            "build",
            "-o",
            folder.resolve("out").toString(),
            "inputs/2025/河南省/湖滨区信访局.yaml");
    assertThat(ended.status()).as(ended.output()).isZero();
    assertThat(log)
        .content()
        .contains(
            "gen.cli.Main source: shared objects file",
            "gen.build.Checker source: shared objects file",
            "picocli.CommandLine source: shared objects file",
            "org.apache.pdfbox.pdmodel.PDDocument source: shared objects file");
  }

  @Test
  void anArchiveThatDoesNotFitIsPassedOverWithoutAWord() throws Exception {
    Path home = Files.createDirectory(folder.resolve("只有 程序"));
    Path target = Files.createDirectory(home.resolve("target"));
    Path launcher = Files.copy(LAUNCHER, home.resolve("gen"), StandardCopyOption.COPY_ATTRIBUTES);
    Path archive = target.resolve("gen.jsa");
    Files.copy(Path.of("target", "gen.jar"), target.resolve("gen.jar"));
    assertThat(version(launcher)).as("no archive").isZero();
    Files.copy(Path.of("target", "gen.jsa"), archive);
    Path size = target.resolve("gen.jsa.size");
    Files.copy(Path.of("target", "gen.jsa.size"), size);
    byte[] whole = Files.readAllBytes(archive);
    assertThat(version(launcher)).as("that of another jar").isZero();
    assertThat(archive).as("of no use, and in the way of the JVM's own").doesNotExist();
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
    assertThat(version(launcher)).as("half of it").isZero();
    Files.writeString(archive, "no archive at all");
    Files.writeString(size, Files.size(archive) + "\n");
    target.toFile().setWritable(false);
    assertThat(version(launcher)).as("nonsense, in a folder that is only read").isZero();
    target.toFile().setWritable(true);
  }

  @Test
  void whereTheProgramWasCopiedToItsArchiveIsMadeAnew() throws Exception {
    Path target = Files.createDirectories(folder.resolve("elsewhere/target"));
    Path launcher =
        Files.copy(LAUNCHER, target.resolveSibling("gen"), StandardCopyOption.COPY_ATTRIBUTES);
    for (String name :
        List.of("gen.jar", "gen.jsa", "gen.jsa.size", "gen.jsa.maker", "gen-classes.txt")) {
      Files.copy(Path.of("target", name), target.resolve(name));
    }
    assertThat(version(launcher)).isZero();
    String jar = target.toRealPath().resolve("gen.jar").toString();
    // begun by that call too; whoever comes second waits for the first and has nothing to do
    TestTools.Ended made =
        run(
            folder,
            Map.of("LC_ALL", "C.UTF-8"),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            jar,
            "gen.cli.ArchiveMaker",
            jar);
    assertThat(made.output()).isEmpty();
    Path log = folder.resolve("classes.log");
    TestTools.Ended ended =
        run(
            folder,
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "_JAVA_OPTIONS",
                "-Xlog:class+load:file=" + log),
            launcher.toString(),
            "--version");
    assertThat(ended.status()).isZero();
    assertThat(Files.readString(log).contains("gen.cli.Main source: shared objects file")).isTrue();
  }

  /** Its exit status, after it was seen that nothing else is printed. */
  private int version(Path launcher) throws Exception {
    TestTools.Ended ended = run(folder, Map.of(), launcher.toString(), "--version");
    assertThat(ended.output()).matches("gen \\d+\\.\\d+\\.\\d+\\R");
    return ended.status();
  }
}
