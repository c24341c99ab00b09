package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
  @TempDir private Path folder;

  @Test
  void onlyAnArchiveThatIsOfNoUseIsDeleted() throws IOException {
    Path archive = Files.writeString(folder.resolve("gen.jsa"), "");
    ClassArchive.discardUnused("", "mixed mode");
    ClassArchive.discardUnused(archive.toString(), "mixed mode, sharing");
    assertThat(archive).exists();
    ClassArchive.discardUnused(archive.toString(), "mixed mode");
    assertThat(archive).doesNotExist();
    ClassArchive.discardUnused(archive.toString(), "mixed mode");
  }
}
