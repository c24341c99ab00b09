package gen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
  @TempDir private Path folder;
  private Path jar;
  private Path archive;

  @BeforeEach
  void files() throws IOException {
    jar = Files.writeString(folder.resolve("gen.jar"), "");
    archive = Files.writeString(folder.resolve("gen.jsa"), "");
    Files.writeString(folder.resolve("gen-classes.txt"), "java/lang/Object id: 0\n");
  }

  private ClassArchive in(String jvm) {
    return ClassArchive.of(jar, archive.toString(), jvm);
  }

  @Test
  void onlyAnArchiveThatIsOfNoUseIsDeleted() {
    in("mixed mode, sharing").discardUnused();
    assertThat(archive).exists();
    in("mixed mode").discardUnused();
    assertThat(archive).doesNotExist();
    in("mixed mode").discardUnused();
  }

  @Test
  void oneIsMadeWhereThereIsNoneOfUse() throws IOException {
    assertThat(in("mixed mode, sharing").making()).isEmpty();
    assertThat(in("mixed mode").making().orElseThrow())
        .contains(ArchiveMaker.class.getName())
        .endsWith(jar.toString());
    assertThat(ClassArchive.of(jar, "", "mixed mode, sharing").making()).as("none").isPresent();
    Files.delete(archive);
    assertThat(in("mixed mode, sharing").making()).as("deleted before").isPresent();
    Files.delete(folder.resolve("gen-classes.txt"));
    assertThat(in("mixed mode").making()).as("no list of classes").isEmpty();
  }

  @Test
  void noJvmTriesTwiceForTheSameJar() throws Exception {
    ArchiveMaker.main(new String[] {jar.toString()}); // of what is no jar none can be made
    assertThat(in("mixed mode").making()).isEmpty();
    in("mixed mode").discardUnused();
    assertThat(archive).as("its own, which other options may have kept it from using").exists();
    Path other = Files.copy(jar, folder.resolve("other.jar"));
    Files.copy(folder.resolve("gen-classes.txt"), folder.resolve("other-classes.txt"));
    assertThat(ClassArchive.of(other, "", "mixed mode").making()).isPresent();
  }
}
