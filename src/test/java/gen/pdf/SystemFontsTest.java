package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of a machine's fonts are taken. */
class SystemFontsTest {
  @TempDir private Path folder;

  private SystemFonts fonts() {
    return new SystemFonts(
        List.of(folder.resolve("none"), folder.resolve("a"), folder.resolve("b")));
  }

  private String found(FontRole role) {
    return fonts()
        .find(role)
        .map(font -> folder.relativize(Path.of(font.name())).toString().replace('\\', '/'))
        .orElse("");
  }

  private void install(String file, MadeFont font) throws IOException {
    font.write(folder.resolve(file));
  }

  @Test
  void aFontIsKnownByItsNameAndNotByItsFile() throws IOException {
    install("a/x/1.ttf", new MadeFont().named("FangSong", "仿宋"));
    install("a/x/simkai.ttf", new MadeFont().named("Something", "别的"));
    install("b/2.TTF", new MadeFont().named("whatever", "楷体_GB2312"));
    assertThat(found(FontRole.BODY)).isEqualTo("a/x/1.ttf");
    assertThat(found(FontRole.HEADING2)).isEqualTo("b/2.TTF");
    assertThat(found(FontRole.TITLE)).isEmpty();
  }

  @Test
  void theBestNameWinsThenTheFirstFolderThenTheFirstPath() throws IOException {
    install("a/9.ttf", new MadeFont().named("STZhongsong", "华文中宋"));
    install("b/2.ttf", new MadeFont().named("FZXiaoBiaoSong-B05S", "方正小标宋简体"));
    install("b/1.ttf", new MadeFont().named("FZXiaoBiaoSong-B05S", "方正小标宋简体"));
    assertThat(found(FontRole.TITLE)).isEqualTo("b/1.ttf");
    install("a/z/3.ttf", new MadeFont().named("FZXiaoBiaoSong-B05S", "方正小标宋简体"));
    assertThat(found(FontRole.TITLE)).isEqualTo("a/z/3.ttf");
  }

  @Test
  void whatCannotBeUsedIsPassedOver() throws IOException {
    install("a/1.ttf", new MadeFont().named("SimHei", "黑体").withCffOutlines());
    install("a/2.ttf", new MadeFont().named("SimHei", "黑体").permitting(2));
    install("a/3.ttf", new MadeFont().named("SimHei", "黑体").onlyWith('法', '“', '”'));
    Files.write(folder.resolve("a/4.ttf"), new byte[] {0, 1, 0, 0, 9});
    byte[] half = new MadeFont().named("SimHei", "黑体").bytes();
    Files.write(folder.resolve("a/5.ttf"), java.util.Arrays.copyOf(half, half.length / 2));
    Files.writeString(folder.resolve("a/6.ttf"), "no font");
    assertThat(found(FontRole.HEADING1)).isEmpty();
    Path whole = folder.resolve("b/7.ttc");
    Files.createDirectories(whole.getParent());
    Files.write(
        whole,
        MadeFont.collection(
            new MadeFont().named("Other", "其他"), new MadeFont().named("SimHei", "黑体")));
    assertThat(found(FontRole.HEADING1)).isEqualTo("b/7.ttc");
  }

  @Test
  void theFallbackNeedNotHaveCommonCharacters() throws IOException {
    install("a/simsunb.ttf", new MadeFont().named("SimSun-ExtB", "宋体-ExtB").onlyWith(0x20BB7));
    FontSet fonts = FontSet.read(folder, "templates", fonts(), new Diagnostics()).orElseThrow();
    assertThat(fonts.files()).containsOnlyKeys("fallback");
    assertThat(fonts.prints(0x20BB7, List.of("Gov Hei"))).isTrue();
    assertThat(fonts.prints('镕', List.of("Gov Fang"))).isTrue();
  }

  @Test
  void aConfiguredFileWinsAndNothingIsWritten() throws IOException {
    install("a/simhei.ttf", new MadeFont().named("SimHei", "黑体"));
    install("a/simfang.ttf", new MadeFont().named("FangSong", "仿宋"));
    install("fonts/own.ttf", new MadeFont());
    Files.writeString(folder.resolve("fonts.yaml"), "heading1: fonts/own.ttf");
    FontSet fonts = FontSet.read(folder, "templates", fonts(), new Diagnostics()).orElseThrow();
    assertThat(fonts.files().get("heading1")).endsWith("fonts/own.ttf");
    assertThat(fonts.files().get("body")).endsWith("a/simfang.ttf");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(4);
    }
  }

  @Test
  void everySystemHasItsFolders() {
    Map<String, String> environment = Map.of("WINDIR", "D:/Win", "LOCALAPPDATA", "D:/me");
    assertThat(SystemFonts.folders("windows 11", "D:/home", environment))
        .containsExactly(Path.of("D:/Win/Fonts"), Path.of("D:/me/Microsoft/Windows/Fonts"));
    assertThat(SystemFonts.folders("mac os x", "/Users/me", Map.of()))
        .contains(Path.of("/System/Library/Fonts"), Path.of("/Users/me/Library/Fonts"));
    assertThat(SystemFonts.folders("linux", "/home/me", Map.of()))
        .contains(Path.of("/usr/share/fonts"), Path.of("/home/me/.local/share/fonts"));
  }
}
