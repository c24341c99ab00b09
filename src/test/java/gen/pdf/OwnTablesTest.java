package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program's fonts are read as PDFBox would read them. */
class OwnTablesTest {
  @ParameterizedTest
  @EnumSource
  void readsWhatPdfBoxReads(FontRole role) throws IOException {
    byte[] bytes = FontSetTest.resource("/fonts/" + role.embedded());
    FontProgram own = FontProgram.own(bytes);
    FontProgram checked = FontProgram.of(bytes);
    for (int codePoint = 0; codePoint <= 0x20000; codePoint++) {
      assertThat(own.glyph(codePoint))
          .as("glyph of %x", codePoint)
          .isEqualTo(checked.glyph(codePoint));
    }
    assertThat(own.describe().entrySet().toString())
        .isEqualTo(checked.describe().entrySet().toString());
    for (String table : new String[] {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt "}) {
      assertThat(own.table(table)).as(table).isEqualTo(checked.table(table));
    }
  }
}
