package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {
  @TempDir private Path home;

  private void file(String path, long second) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
    for (Path folder = file.getParent(); folder.startsWith(home); folder = folder.getParent()) {
      Files.setLastModifiedTime(folder, FileTime.fromMillis(0));
    }
  }

  @Test
  void aJarIsStaleWhenASourceOrTheBuildFileIsNewer() throws IOException {
    file("pom.xml", 10);
    file("src/main/java/gen/A.java", 10);
    file("target/gen.jar", 20);
    assertThat(Freshness.isStale(home)).isFalse();
    file("src/main/java/gen/A.java", 21);
    assertThat(Freshness.isStale(home)).isTrue();
    file("src/main/java/gen/A.java", 10);
    file("pom.xml", 21);
    assertThat(Freshness.isStale(home)).isTrue();
  }

  @Test
  void aJarWithoutSourcesIsNotStale() throws IOException {
    file("target/gen.jar", 20);
    assertThat(Freshness.isStale(home)).isFalse();
  }
}
