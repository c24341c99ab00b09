package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves that is ended between two of its steps. */
class SuddenEndTest {
  @Test
  void anOutputThatHasNotTakenItsPlaceIsMadeAgain(@TempDir Path folder) throws Exception {
    Project project = new Project(folder).report("2025/甲.yaml", "甲局");
    project.build();
    Path html = folder.resolve("out/2025/甲.html");
    Path manifest = folder.resolve("out/.gen/manifest.jsonl");
    byte[] oldOutput = Files.readAllBytes(html);
    FileTime oldTime = Files.getLastModifiedTime(html);
    byte[] oldManifest = Files.readAllBytes(manifest);
    byte[] oldStamps = Files.readAllBytes(folder.resolve("out/.gen/stamps"));
    project.report("2025/甲.yaml", "乙局");
    project.build();
    String newOutput = Files.readString(html);
    List<String> newLines = Files.readAllLines(manifest);

    // as if it had been killed when the new one was noted and not yet in its place
    Files.writeString(folder.resolve("out/.gen/journal.jsonl"), newLines.get(1) + "\n");
    Files.write(manifest, oldManifest);
    Files.write(folder.resolve("out/.gen/stamps"), oldStamps);
    Files.write(html, oldOutput);
    Files.setLastModifiedTime(html, oldTime);
    Outcome outcome = project.build();

    assertThat(html).hasContent(newOutput);
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.results()).singleElement().matches(result -> !result.unchanged());
    assertThat(folder.resolve("out/.gen/journal.jsonl")).doesNotExist();
  }
}
