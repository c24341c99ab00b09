package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class FontSetTest {
  private final FontSet fonts = FontSet.embedded();

  private static List<Integer> missing(FontSet fonts, String text) {
    return text.codePoints()
        .filter(character -> !fonts.prints(character, List.of("Gov Fang")))
        .boxed()
        .toList();
  }

  @Test
  void printsWhatReportsAreWrittenIn() {
    assertThat(missing(fonts, "法治政府—…“”〇①％〔〕·镕堃喆赟珺翀祎 Az09,.℃～\n\t\u3000\u00A0")).isEmpty();
  }

  @Test
  void knowsWhatItCannotPrint() {
    assertThat(missing(fonts, "张䶮、李𠮷\u00AD"))
        .containsExactly((int) '䶮', "𠮷".codePointAt(0), 0xAD);
  }

  @Test
  void everyFontHasTheMetricsToldToTheRenderer() {
    for (Typeface typeface : fonts.typefaces()) {
      assertThat(typeface.file().metrics()[0]).as(typeface.family()).isCloseTo(.88f, within(.003f));
      assertThat(typeface.file().metrics()[1]).as(typeface.family()).isCloseTo(.12f, within(.003f));
    }
  }

  @Test
  void parsesAFileOnce() {
    byte[] bytes = resource("/fonts/GovHei.ttf");
    AtomicInteger opened = new AtomicInteger();
    FontFile font =
        new FontFile(
            "Test.ttf",
            () -> {
              opened.incrementAndGet();
              return bytes;
            });
    assertThat(IntStream.range(0, 64).parallel().allMatch(i -> font.has('法'))).isTrue();
    assertThat(opened).hasValue(1);
  }

  @Test
  void unreadableFileIsNamed() {
    FontFile font =
        new FontFile(
            "方正小标宋.ttf",
            () -> {
              throw new FileNotFoundException("no such file");
            });
    assertThatThrownBy(() -> font.has('法'))
        .isInstanceOf(FontException.class)
        .hasMessageContaining("方正小标宋.ttf")
        .hasMessageContaining("no such file");
  }

  @Test
  void damagedFilesAreNamed() {
    byte[] whole = resource("/fonts/GovHei.ttf");
    byte[] scrambled = whole.clone();
    Arrays.fill(scrambled, 12, 3000, (byte) 0x5A);
    for (byte[] bytes :
        List.of(
            new byte[0],
            "<html>".getBytes(StandardCharsets.US_ASCII),
            Arrays.copyOf(whole, 2000),
            Arrays.copyOf(whole, whole.length / 2),
            scrambled)) {
      assertThatThrownBy(() -> use(bytes))
          .isInstanceOf(FontException.class)
          .hasMessageStartingWith("font Damaged.ttf: ");
    }
  }

  @Test
  void fontWithoutOutlinesIsNamed() {
    assertThatThrownBy(() -> use(withoutTable(resource("/fonts/GovHei.ttf"), "glyf")))
        .isInstanceOf(FontException.class)
        .hasMessageStartingWith("font Damaged.ttf: ");
  }

  private static void use(byte[] bytes) throws IOException {
    FontFile font = new FontFile("Damaged.ttf", () -> bytes);
    try (PDDocument document = new PDDocument()) {
      font.load(document);
    }
  }

  private static byte[] withoutTable(byte[] font, String table) {
    byte[] changed = font.clone();
    int tables = ByteBuffer.wrap(font).getShort(4);
    for (int i = 0; i < tables; i++) {
      int at = 12 + 16 * i;
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals(table)) {
        changed[at] = 'x';
      }
    }
    return changed;
  }

  static byte[] resource(String name) {
    try (InputStream in = FontSetTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
