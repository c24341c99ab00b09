package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fonts.yaml}: what it can say, and what is said of its mistakes. */
class FontSettingsTest {
  private static final SystemFonts NONE = new SystemFonts(List.of());

  @TempDir private Path folder;
  private final Diagnostics found = new Diagnostics();

  private Optional<FontSet> read(String text) throws IOException {
    Files.writeString(folder.resolve("fonts.yaml"), text);
    return FontSet.read(folder, "templates", NONE, found);
  }

  /** {@code CODE file:line:column arguments} of each finding. */
  private List<String> told() {
    return found.sorted().stream()
        .map(each -> each.code() + " " + each.span().place() + " " + each.arguments())
        .toList();
  }

  private void write(String file, byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve("fonts"));
    Files.write(folder.resolve("fonts").resolve(file), bytes);
  }

  @Test
  void withoutTheFileOrAWordInItTheFontsAreTheProgramsOwn() throws IOException {
    assertThat(FontSet.read(folder, "templates", NONE, found)).containsSame(FontSet.embedded());
    assertThat(FontSet.read(folder, "templates", false, found)).containsSame(FontSet.embedded());
    assertThat(read("# title: fonts/a.ttf\nbody:\n")).containsSame(FontSet.embedded());
    assertThat(told()).isEmpty();
  }

  @Test
  void aPathBeginsAtTheFolderOrIsAbsolute() throws IOException {
    write("标题.ttf", new MadeFont().bytes());
    String absolute = folder.resolve("fonts/标题.ttf").toAbsolutePath().toString();
    FontSet fonts = read("title: fonts/标题.ttf\nbody: '" + absolute + "'\n").orElseThrow();
    assertThat(told()).isEmpty();
    assertThat(fonts.files()).containsOnlyKeys("title", "body");
    FontFile file = fonts.typefaces().get(0).file();
    assertThat(fonts.typefaces())
        .filteredOn(typeface -> typeface.file() == file)
        .extracting(Typeface::family)
        .containsExactly("Gov Title", "Gov Fang");
  }

  @Test
  void aFileIsParsedOnceInTheProcessUntilItIsChanged() throws IOException {
    write("a.ttf", new MadeFont().bytes());
    FontFile first = read("title: fonts/a.ttf").orElseThrow().typefaces().get(0).file();
    FontFile second = read("title: fonts/a.ttf").orElseThrow().typefaces().get(0).file();
    assertThat(second).isSameAs(first);
    write("a.ttf", new MadeFont().named("Another", "另一种").bytes());
    FontFile third = read("title: fonts/a.ttf").orElseThrow().typefaces().get(0).file();
    assertThat(third).isNotSameAs(first);
  }

  @Test
  void theFaceOfACollectionIsTheOneThatIsNamed() throws IOException {
    MadeFont one = new MadeFont().named("One", "甲");
    MadeFont two = new MadeFont().named("Two", "乙").onlyWith('䶮');
    write("a.ttc", MadeFont.collection(one, two));
    for (Map.Entry<String, Boolean> face :
        Map.of("One", false, "two", true, "乙", true).entrySet()) {
      FontSet fonts =
          read("number: {file: fonts/a.ttc, face: " + face.getKey() + "}").orElseThrow();
      assertThat(fonts.prints('䶮', List.of("Gov Song"))).isEqualTo(face.getValue());
    }
    assertThat(told()).isEmpty();
  }

  @Test
  void aCollectionNeedsAFaceThatItHas() throws IOException {
    write(
        "a.ttc",
        MadeFont.collection(new MadeFont().named("One", "甲"), new MadeFont().named("Two", "乙")));
    assertThat(read("title: fonts/a.ttc\nbody: {file: fonts/a.ttc, face: Too}\n")).isEmpty();
    assertThat(told())
        .containsExactly(
            "E-FONT-FACE templates/fonts.yaml:1:8 [fonts/a.ttc, One、Two, One]",
            "E-FONT-NO-FACE templates/fonts.yaml:2:33 [fonts/a.ttc, Too, One、Two, Two]");
  }

  @Test
  void fontsThatCannotBeEmbeddedAreRefused() throws IOException {
    write("cff.otf", new MadeFont().withCffOutlines().bytes());
    write("restricted.ttf", new MadeFont().permitting(2).bytes());
    write("whole.ttf", new MadeFont().permitting(0x100).bytes());
    write("editable.ttf", new MadeFont().permitting(8).bytes());
    assertThat(
            read(
                """
                title: fonts/cff.otf
                heading1: fonts/restricted.ttf
                heading2: fonts/whole.ttf
                body: fonts/editable.ttf
                number: fonts/none.ttf
                fallback: fonts
                """))
        .isEmpty();
    assertThat(told())
        .containsExactly(
            "E-FONT-OUTLINES templates/fonts.yaml:1:8 [fonts/cff.otf]",
            "E-FONT-LICENCE templates/fonts.yaml:2:11 [fonts/restricted.ttf]",
            "E-FONT-LICENCE templates/fonts.yaml:3:11 [fonts/whole.ttf]",
            "E-FONT-MISSING templates/fonts.yaml:5:9 [fonts/none.ttf]",
            "E-FONT-MISSING templates/fonts.yaml:6:11 [fonts]");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 40, 2000, 900_000})
  void aDamagedFileIsRefused(int length) throws IOException {
    write("a.ttf", java.util.Arrays.copyOf(new MadeFont().bytes(), length));
    write("a.ttc", java.util.Arrays.copyOf(MadeFont.collection(new MadeFont()), length));
    assertThat(read("title: fonts/a.ttf\nbody: fonts/a.ttc\n")).isEmpty();
    assertThat(told())
        .hasSize(2)
        .allMatch(each -> each.startsWith("E-FONT-DAMAGED templates/fonts.yaml:"));
  }

  @Test
  void unknownRolesAndKeysAreNamedWithTheNearest() throws IOException {
    write("a.ttf", new MadeFont().bytes());
    assertThat(read("titel: fonts/a.ttf\nbody: {fil: fonts/a.ttf}\nheading1: [a]\nnumber: {}\n"))
        .isEmpty();
    assertThat(found.sorted())
        .extracting(each -> each.code() + each.hint())
        .containsExactly(
            "E-DATA-UNKNOWN-KEYnear",
            "E-DATA-UNKNOWN-KEYnear",
            "E-DATA-NOT-MAPlist",
            "E-DATA-MISSING-KEY");
  }

  @Test
  void aFontForOtherTextIsWarnedOf() throws IOException {
    write("a.ttf", new MadeFont().onlyWith('1', '—', '法').bytes());
    assertThat(read("body: fonts/a.ttf\nnumber: fonts/a.ttf\n")).isPresent();
    assertThat(told())
        .containsExactly("W-FONT-REPERTOIRE templates/fonts.yaml:1:7 [fonts/a.ttf, 6762, 6763]");
  }
}
