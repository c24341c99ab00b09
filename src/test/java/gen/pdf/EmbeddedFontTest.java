package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedFontTest {
  @TempDir private Path folder;

  /** Every kind of part: bytes, short and long repetitions, from near and far, and none. */
  @Test
  void whatIsPackedUnpacksTheSame() throws DataFormatException {
    Random random = new Random(1);
    byte[] noise = new byte[40_000];
    random.nextBytes(noise);
    byte[] repeats = Arrays.copyOf(noise, 70_000);
    for (int at = 33_000; at + 300 < repeats.length; at += 1 + random.nextInt(300)) {
      int from = at - 1 - random.nextInt(32_768);
      System.arraycopy(repeats, from, repeats, at, 3 + random.nextInt(Math.min(256, at - from)));
    }
    List<byte[]> outlines =
        List.of(
            new byte[0],
            new byte[3],
            new byte[5000],
            noise,
            repeats,
            "一、".getBytes(StandardCharsets.UTF_8));
    GlyphPacker packer = new GlyphPacker(List.of(noise, new byte[900]));
    Bits bits = new Bits(1);
    packer.begin(bits);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    for (byte[] outline : outlines) {
      bits.write(packer.pack(outline));
      expected.writeBytes(outline);
    }
    packer.end(bits);
    Inflater inflater = new Inflater(true);
    inflater.setInput(bits.toBytes());
    byte[] unpacked = new byte[expected.size() + 1];
    int length = inflater.inflate(unpacked);
    assertThat(inflater.finished()).isTrue();
    inflater.end();
    assertThat(Arrays.copyOf(unpacked, length)).isEqualTo(expected.toByteArray());
  }

  /** The font draws all of its characters alike. */
  @Test
  void charactersThatLookAlikeAreCopiedOutAsWritten() throws IOException {
    new MadeFont().onlyWith('全', '年', '办', '理', '一').write(folder.resolve("fonts/a.ttf"));
    Files.writeString(folder.resolve("fonts.yaml"), "body: fonts/a.ttf\n");
    FontSet fonts =
        FontSet.read(folder, "templates", new SystemFonts(List.of()), new Diagnostics())
            .orElseThrow();
    Rendered rendered =
        new PdfRenderer(fonts).render(Sample.page("<p>理办年全一。</p>"), Sample.css(), Optional.empty());
    try (PDDocument pdf = Loader.loadPDF(rendered.pdf())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("理办年全一。");
    }
  }
}
