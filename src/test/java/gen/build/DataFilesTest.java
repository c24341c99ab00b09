package gen.build;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {
  @TempDir Path inputs;
  private final Diagnostics found = new Diagnostics();

  private void create(String... files) throws IOException {
    for (String file : files) {
      Files.createDirectories(inputs.resolve(file).getParent());
      Files.writeString(inputs.resolve(file), "");
    }
  }

  private List<String> find() throws IOException {
    return DataFiles.find(inputs, found).stream().map(DataFile::relative).toList();
  }

  private List<String> places() {
    String prefix = DataFiles.slashes(inputs) + "/";
    return found.sorted().stream()
        .map(d -> d.code() + " " + d.span().place().replace(prefix, ""))
        .toList();
  }

  @Test
  void findsEveryDataFileInTheOrderOfThePaths() throws IOException {
    create("c.yaml", "2025/河南省/乙局.yaml", "2025/河南省/甲局.yaml", "a.yml", "B.YAML", "d.Yml");

    assertThat(find())
        .containsExactly(
            "2025/河南省/乙局.yaml", "2025/河南省/甲局.yaml", "B.YAML", "a.yml", "c.yaml", "d.Yml");
    assertThat(places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_defaults.yaml",
        "_roster.yaml",
        "2025/河南省/_roster.yaml",
        "check.yaml",
        "2025/河南省/check.yaml",
        "_x.yaml",
        ".x.yaml",
        ".git/x.yaml",
        "a/.hidden/b/x.yaml",
        "x.txt",
        "x.yaml~",
        "yaml",
        "x.ayaml",
        "a/.x.yaml.swp",
        "x.json"
      })
  void passesOverOtherFilesWithoutAWord(String file) throws IOException {
    create(file);

    assertThat(find()).isEmpty();
    assertThat(places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲局.yaml.txt",
        "check.yml",
        "a/Check.yaml",
        "a/甲局.YML.TXT",
        "甲局.yaml.bak",
        "_defaults.yaml.txt",
        "_defaults.yml",
        "_default.yaml",
        "a/_defs.yaml",
        "_roster.yml",
        "a/_rosters.yaml",
        "_roster.yaml.txt",
        "_Roster.yaml"
      })
  void warnsOfNamesThatOnlyNearlyAreDataFiles(String file) throws IOException {
    create(file);

    assertThat(find()).isEmpty();
    assertThat(places()).containsExactly("W-FILE-NAME " + file);
  }

  @Test
  void linksAreFollowed(@TempDir Path elsewhere) throws IOException {
    create("a.yaml", "real/b.yaml");
    Files.writeString(elsewhere.resolve("c.yaml"), "");
    Files.createSymbolicLink(inputs.resolve("linked"), elsewhere);
    Files.createSymbolicLink(inputs.resolve("d.yaml"), inputs.resolve("a.yaml"));

    assertThat(find()).containsExactly("a.yaml", "d.yaml", "linked/c.yaml", "real/b.yaml");
    assertThat(places()).isEmpty();
  }

  @Test
  @Timeout(60)
  void aLinkToAFolderAboveIsNotFollowedRoundAndRound() throws IOException {
    create("a/b.yaml");
    Files.createSymbolicLink(inputs.resolve("a/again"), inputs);

    assertThat(find()).containsExactly("a/b.yaml");
    assertThat(places()).isEmpty();
  }

  @Test
  void theFolderOfTheInputsItselfMayBeHidden() throws IOException {
    create(".inputs/x.yaml");
    inputs = inputs.resolve(".inputs");

    assertThat(find()).containsExactly("x.yaml");
  }

  @Test
  void aFolderNamedLikeADataFileIsOneSoThatItIsNotOverlooked() throws IOException {
    create("甲局.yaml/x.yaml");

    assertThat(find()).containsExactly("甲局.yaml");
  }

  @Test
  void anEmptyFolderHasNone() throws IOException {
    assertThat(find()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A.yaml, a.yaml",
    "a.yaml, a.yml",
    "甲.YAML, 甲.yaml",
    "x/A/b.yaml, x/a/b.yaml",
    "Ａ局.yaml, a局.yaml",
    "cafe\u0301.yaml, caf\u00e9.yaml"
  })
  void refusesTwoFilesWhoseOutputsWouldHaveOneName(String one, String other) throws IOException {
    create(one, other, "z.yaml");

    List<String> kept = find();

    assertThat(kept).hasSize(2).contains("z.yaml");
    String refused = kept.contains(one) ? other : one;
    assertThat(places()).containsExactly("E-FILE-COLLISION " + refused);
    String first = refused.equals(one) ? other : one;
    assertThat(found.sorted().get(0).arguments().get(0)).endsWith("/" + first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.yaml", "Index.yml", "INDEX.YAML"})
  void theIndexKeepsItsName(String file) throws IOException {
    create(file, "a/index.yaml");

    assertThat(find()).containsExactly("a/index.yaml");
    assertThat(places()).containsExactly("E-FILE-COLLISION " + file);
  }

  @Test
  void filesOfOneNameInTwoFoldersDoNotCollide() throws IOException {
    create("2024/甲局.yaml", "2025/甲局.yaml");

    assertThat(find()).hasSize(2);
    assertThat(places()).isEmpty();
  }

  @Test
  void outputsMirrorTheInputs() throws IOException {
    create("2025/河南省/甲.局.yaml");
    DataFile file = DataFiles.find(inputs, found).get(0);

    assertThat(file.stem()).isEqualTo("2025/河南省/甲.局");
    assertThat(file.name()).isEqualTo(DataFiles.slashes(inputs) + "/2025/河南省/甲.局.yaml");
  }
}
