package gen.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private Path out;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    out = folder.resolve("a/out");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> DataFiles.slashes(out.relativize(file)))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesFilesWithTheirFoldersAndLeavesNothingElse() throws Exception {
    try (OutputFolder folder = OutputFolder.open(out)) {
      assertThat(folder.has("2025/河南省/甲.html")).isFalse();
      assertThat(folder.write("2025/河南省/甲.html", bytes("甲")))
          .isEqualTo(out.resolve("2025/河南省/甲.html"))
          .hasContent("甲");
      assertThat(folder.write("b.html", bytes(""))).isEmptyFile();
      assertThat(folder.has("2025/河南省/甲.html")).isTrue();
      assertThat(folder.has("2025")).isFalse();
    }
    assertThat(names()).containsExactly(".gen/lock", "2025/河南省/甲.html", "b.html");
  }

  @Test
  void replacesAFileInOneStep() throws Exception {
    try (OutputFolder folder = OutputFolder.open(out)) {
      Path file = folder.write("a.html", bytes("old"));
      Object before = Files.readAttributes(file, "unix:ino").get("ino");
      try (var reader = Files.newInputStream(file)) {
        folder.write("a.html", bytes("new"));

        assertThat(reader.readAllBytes()).isEqualTo(bytes("old"));
      }
      assertThat(file).hasContent("new");
      assertThat(Files.readAttributes(file, "unix:ino").get("ino")).isNotEqualTo(before);
    }
  }

  @Test
  void doesNotRewriteAFileThatHasTheBytesAlready() throws Exception {
    FileTime long1 = FileTime.fromMillis(1_000_000_000_000L);
    try (OutputFolder folder = OutputFolder.open(out)) {
      Path same = folder.write("same.html", bytes("甲"));
      Path other = folder.write("other.html", bytes("甲"));
      Files.setLastModifiedTime(same, long1);
      Files.setLastModifiedTime(other, long1);

      assertThat(folder.write("same.html", bytes("甲"))).isEqualTo(same);
      folder.write("other.html", bytes("乙"));

      assertThat(Files.getLastModifiedTime(same)).isEqualTo(long1);
      assertThat(Files.getLastModifiedTime(other)).isNotEqualTo(long1);
    }
  }

  @Test
  void removesWhatAnInterruptedBuildLeft() throws Exception {
    Files.createDirectories(out.resolve("2025"));
    Files.writeString(out.resolve("2025/.gen-123-4.tmp"), "half");
    Files.writeString(out.resolve(".gen-9-1.tmp"), "half");
    Files.writeString(out.resolve("2025/.gen-notes"), "keep");
    Files.writeString(out.resolve("x.tmp"), "keep");

    OutputFolder.open(out).close();

    assertThat(names()).containsExactly(".gen/lock", "2025/.gen-notes", "x.tmp");
  }

  @Test
  void onlyOneBuildHoldsTheFolder() throws Exception {
    try (OutputFolder first = OutputFolder.open(out)) {
      first.write("a.html", bytes("甲"));

      BuildException thrown =
          catchThrowableOfType(BuildException.class, () -> OutputFolder.open(out));

      assertThat(thrown.reason()).isEqualTo(BuildException.Reason.LOCKED);
      assertThat(thrown.key()).isEqualTo("build.locked");
      assertThat(thrown.arguments()).containsExactly(DataFiles.slashes(out));
    }
    OutputFolder.open(out).close();
  }

  @Test
  void aRefusedBuildDoesNotFreeTheFolder() throws Exception {
    try (OutputFolder first = OutputFolder.open(out)) {
      for (int i = 0; i < 3; i++) {
        assertThat(catchThrowableOfType(BuildException.class, () -> OutputFolder.open(out)))
            .isNotNull();
      }
      assertThat(first.has("a.html")).isFalse();
    }
  }

  @Test
  void aFolderInTheWayIsAnErrorAndLeavesNothingHalfWritten() throws Exception {
    Files.createDirectories(out.resolve("a.html/b"));
    try (OutputFolder folder = OutputFolder.open(out)) {
      BuildException thrown =
          catchThrowableOfType(BuildException.class, () -> folder.write("a.html", bytes("甲")));

      assertThat(thrown.reason()).isEqualTo(BuildException.Reason.OUTPUT);
      assertThat(thrown.key()).isEqualTo("build.output");
      assertThat(thrown.arguments().get(0)).endsWith("out/a.html");
    }
    assertThat(names()).containsExactly(".gen/lock");
  }

  @Test
  void filesThatBelongTogetherAreWrittenTogetherOrNotAtAll() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b.html", bytes("new"));
    files.put("x/a.pdf", bytes("new"));
    try (OutputFolder folder = OutputFolder.open(out)) {
      folder.write("b.html", bytes("old"));
      folder.write("x", bytes("a file where a folder should be"));

      BuildException thrown =
          catchThrowableOfType(
              BuildException.class, () -> folder.move(folder.staging().stage(files)));

      assertThat(thrown.arguments().get(0)).endsWith("out/x/a.pdf");
      assertThat(out.resolve("b.html")).hasContent("old");
      assertThat(names()).containsExactly(".gen/lock", "b.html", "x");

      Files.delete(out.resolve("x"));
      assertThat(folder.move(folder.staging().stage(files)))
          .containsExactly(out.resolve("b.html"), out.resolve("x/a.pdf"));
      assertThat(out.resolve("b.html")).hasContent("new");
      assertThat(out.resolve("x/a.pdf")).hasContent("new");
      assertThat(folder.move(folder.staging().stage(Map.of()))).isEmpty();
    }
    assertThat(names()).containsExactly(".gen/lock", "b.html", "x/a.pdf");
  }

  @Test
  void aFileInPlaceOfAFolderIsAnError() throws Exception {
    try (OutputFolder folder = OutputFolder.open(out)) {
      folder.write("2025", bytes("甲"));

      assertThat(
              catchThrowableOfType(
                      BuildException.class, () -> folder.write("2025/a.html", bytes("乙")))
                  .reason())
          .isEqualTo(BuildException.Reason.OUTPUT);
    }
  }

  @Test
  void aFileInPlaceOfTheOutputFolderIsAnError() throws Exception {
    Files.createDirectories(out.getParent());
    Files.writeString(out, "");

    assertThat(catchThrowableOfType(BuildException.class, () -> OutputFolder.open(out)).reason())
        .isEqualTo(BuildException.Reason.OUTPUT);
  }
}
