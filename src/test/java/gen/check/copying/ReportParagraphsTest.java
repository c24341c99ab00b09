package gen.check.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportParagraphsTest {
  private static final ReportParagraphs REPORT =
      new ReportParagraphs(
          "2025/甲.yaml",
          Optional.of("2024/甲.yaml"),
          List.of(new Paragraph(7, 5, 80, "围绕群众反映强烈的𠀀问题"), new Paragraph(9, 5, 60, "")));

  @Test
  void theBytesHoldAllOfIt() {
    ReportParagraphs without = REPORT.named("乙.yaml", Optional.empty());

    assertThat(ReportParagraphs.of(REPORT.toBytes())).isEqualTo(REPORT);
    assertThat(ReportParagraphs.of(without.toBytes())).isEqualTo(without);
    assertThat(REPORT.toBytes())
        .isEqualTo(ReportParagraphs.of(REPORT.toBytes()).toBytes())
        .hasSizeLessThan(160);
  }

  @Test
  void otherBytesAreRefused() {
    byte[] all = REPORT.toBytes();
    byte[] later = all.clone();
    later[0]++;

    for (int length = 0; length < all.length; length++) {
      refused(Arrays.copyOf(all, length));
    }
    refused(Arrays.copyOf(all, all.length + 1));
    refused(later);
  }

  private static void refused(byte[] bytes) {
    assertThatThrownBy(() -> ReportParagraphs.of(bytes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"全年化解疑难事项12件（见表1）；A类3件。, 全年化解疑难事项件见表类件", "〇々𠀀㐀⺀⼀が豈𪜀・한, 〇々𠀀㐀⺀⼀豈𪜀", "'12,3', ''"})
  void onlyHanCharactersAreCompared(String text, String han) {
    assertThat(Paragraph.of(1, 1, 9, text).han()).isEqualTo(han);
  }

  /** A shorter way to tell them must not tell otherwise. */
  @Test
  void thoseAreHanThatUnicodeCallsSo() {
    StringBuilder all = new StringBuilder();
    StringBuilder han = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.appendCodePoint(c);
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
          han.appendCodePoint(c);
        }
      }
    }

    assertThat(Paragraph.of(1, 1, 1, all.toString()).han()).hasSizeGreaterThan(90_000);
    assertThat(Paragraph.of(1, 1, 1, all.toString()).han().contentEquals(han)).isTrue();
  }
}
