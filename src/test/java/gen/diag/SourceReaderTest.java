package gen.diag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final long LIMIT = 1 << 20;

  @TempDir Path folder;
  private Path file;
  private final Diagnostics found = new Diagnostics();

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("a.yaml");
  }

  private Optional<Source> read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return SourceReader.read(file, "inputs/a.yaml", LIMIT, found);
  }

  private Optional<Source> read(String text, Charset charset) throws IOException {
    return read(text.getBytes(charset));
  }

  private List<String> places() {
    return found.sorted().stream()
        .map(each -> each.code() + each.span().place().replace("inputs/a.yaml", " "))
        .toList();
  }

  @Test
  void utf8IsReadAsItStands() throws IOException {
    String text = "年度: 2025\r\n名: 𠮷·×°±µº α\tb\r\u00A0\u3000\n";
    assertThat(read(text, StandardCharsets.UTF_8).orElseThrow().text()).isEqualTo(text);
    assertThat(read("\uFEFF" + text, StandardCharsets.UTF_8).orElseThrow().text()).isEqualTo(text);
    assertThat(read("", StandardCharsets.UTF_8).orElseThrow().text()).isEmpty();
    assertThat(places()).isEmpty();
  }

  @Test
  void gbkIsNamedAndShown() throws IOException {
    assertThat(read("a: 1\nbureau: 湖滨区信访局\n", GB18030)).isEmpty();
    assertThat(places()).containsExactly("E-FILE-GBK :2:9");
    Span span = found.sorted().get(0).span();
    assertThat(span.source().line(2)).isEqualTo("bureau: 湖滨区信访局");
  }

  @Test
  void aDamagedUtf8FileIsNotTakenForGbk() throws IOException {
    byte[] bytes = "名称: 湖滨区信访局\n年度: 末".getBytes(StandardCharsets.UTF_8);
    assertThat(read(Arrays.copyOf(bytes, bytes.length - 1))).isEmpty();
    assertThat(places()).containsExactly("E-FILE-ENCODING :2:5");
    assertThat(found.sorted().get(0).span().source().line(2)).startsWith("年度: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsNamed(String charset) throws IOException {
    String text = "年度: 2025\n名称: 湖滨区信访局\n";
    assertThat(read("\uFEFF" + text, Charset.forName(charset))).isEmpty();
    assertThat(read(text, Charset.forName(charset))).isEmpty();
    assertThat(read("a: 1\nb: 2\n", Charset.forName(charset))).isEmpty();
    assertThat(places()).containsExactly("E-FILE-UTF16 ");
  }

  @Test
  void forbiddenCharactersAreReportedAtTheirPlaces() throws IOException {
    String text =
        "a\0\u0007\u007F\u0085\u2028\u2029\n"
            + "𠮷\uFEFF\u200B\u200D\u2060\u200E\u202E\u2066\uFFFD\uFFFE";
    assertThat(read(text, StandardCharsets.UTF_8)).isEmpty();
    assertThat(places())
        .hasSize(15)
        .contains("E-FILE-CHARACTER :1:2", "E-FILE-CHARACTER :1:7", "E-FILE-CHARACTER :2:2")
        .contains("E-FILE-CHARACTER :2:10");
    assertThat(found.sorted().get(0).arguments()).containsExactly("U+0000 NULL");
    assertThat(found.sorted().get(7).arguments()).containsExactly("U+200B ZERO WIDTH SPACE");
  }

  @Test
  void atMostFiftyCharactersAreReported() throws IOException {
    read("a\u200B".repeat(100), StandardCharsets.UTF_8);
    assertThat(places()).hasSize(50);
  }

  @Test
  void aShortGbkFileThatIsValidUtf8IsSuspected() throws IOException {
    assertThat(read("name: 模\nb: 模", GB18030).orElseThrow().text()).contains("ģ");
    assertThat(places()).containsExactly("W-FILE-MOJIBAKE :1:7");
  }

  @Test
  void foreignLettersInAChineseFileAreFine() throws IOException {
    assertThat(read("名: café Ω б", StandardCharsets.UTF_8)).isPresent();
    assertThat(read("a: 5 × 3 · 2° ± §", StandardCharsets.UTF_8)).isPresent();
    assertThat(places()).isEmpty();
  }

  @Test
  void aLargeFileIsRefusedWithBothSizes() throws IOException {
    assertThat(read(new byte[(int) LIMIT + 1])).isEmpty();
    assertThat(places()).containsExactly("E-FILE-TOO-LARGE ");
    assertThat(found.sorted().get(0).arguments()).containsExactly("1048577", "1048576");
    assertThat(read("a".repeat((int) LIMIT), StandardCharsets.UTF_8)).isPresent();
  }

  @Test
  void foldersAndMissingFilesAreNamed() {
    assertThat(SourceReader.read(folder, "d", LIMIT, found)).isEmpty();
    assertThat(SourceReader.read(file, "m", LIMIT, found)).isEmpty();
    assertThat(places()).containsExactly("E-FILE-DIRECTORYd", "E-FILE-MISSINGm");
  }

  @Test
  void aLinkThatLeadsToItselfCannotBeRead() throws IOException {
    Files.createSymbolicLink(file, file);
    assertThat(SourceReader.read(file, "l", LIMIT, found)).isEmpty();
    assertThat(places()).containsExactly("E-FILE-UNREADABLEl");
  }

  @Test
  @Timeout(10)
  void aPipeIsNotWaitedFor() throws Exception {
    Process process;
    try {
      process = new ProcessBuilder("mkfifo", file.toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "no pipes on this system");
      return;
    }
    assumeTrue(process.waitFor() == 0);
    assertThat(SourceReader.read(file, "p", LIMIT, found)).isEmpty();
    assertThat(places()).containsExactly("E-FILE-NOT-REGULARp");
  }

  @Test
  void everyKindOfBytesIsAnswered() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      Diagnostics each = new Diagnostics();
      Files.write(file, bytes);
      boolean read = SourceReader.read(file, "x", LIMIT, each).isPresent();
      assertThat(read).isEqualTo(!each.hasErrors());
    }
  }
}
