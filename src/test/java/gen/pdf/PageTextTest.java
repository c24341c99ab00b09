package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gen.pdf.proof.PrintedLines;
import gen.pdf.proof.PrintedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageTextTest {
  private static String text(Rendered rendered) {
    assertThat(rendered.problems()).isEmpty();
    return rendered.text().stream()
        .flatMap(List::stream)
        .filter(PrintedText::told)
        .map(PrintedText::text)
        .collect(Collectors.joining());
  }

  private static Rendered render(String article) {
    return Sample.render(Sample.page(article));
  }

  @Test
  void whatOverflowsItsBoxAndIsCutOffIsNotThere() {
    String hidden = "<div style='overflow: hidden; width: 5em; white-space: nowrap'>%s</div>";
    assertThat(text(render(hidden.formatted("甲乙丙丁戊己庚辛")))).isEqualTo("甲乙丙丁戊");
  }

  @Test
  void whatRunsOverTheEdgeOfThePaperIsNotThere() {
    String long40 = "甲".repeat(40) + "乙";
    assertThat(text(render("<p style='white-space: nowrap'>" + long40 + "</p>")))
        .startsWith("甲甲甲")
        .doesNotContain("乙");
  }

  @Test
  void aFigureThatIsCutOffIsMissed() {
    Document report =
        Sample.page(
            "<div style='overflow: hidden; height: 1em; line-height: 2em'><p>办理</p><p><data"
                + " class='fact'>485件</data></p></div><p><data class='fact'>12次</data></p>");
    assertThat(PrintedFacts.missing(Sample.render(report), report)).containsExactly("485件");
  }

  /** Literal strings, hexadecimal ones, escapes and numbers of every form. */
  @Test
  void contentIsReadAsItIsWritten() {
    byte[] content =
        "/Span <</MCID 7>> BDC\n[(\0\\(\0\\)\0\\\\) -12.5 <0D0A00ff> .25] TJ\n1 0 0 -1 +3 4. cm\nEMC"
            .getBytes(StandardCharsets.ISO_8859_1);
    ContentTokens tokens = new ContentTokens(content);
    assertThat(tokens.next()).isEqualTo("BDC");
    assertThat(tokens.name(0) + tokens.name(1) + tokens.number(2)).isEqualTo("SpanMCID7.0");
    assertThat(tokens.next()).isEqualTo("TJ");
    assertThat(List.of(tokens.code(0, 0), tokens.code(0, 1), tokens.code(0, 2)))
        .containsExactly((int) '(', (int) ')', (int) '\\');
    assertThat(List.of(tokens.number(1), tokens.number(3))).containsExactly(-12.5f, .25f);
    assertThat(List.of(tokens.code(2, 0), tokens.code(2, 1))).containsExactly(0x0D0A, 0xFF);
    assertThat(tokens.next()).isEqualTo("cm");
    assertThat(List.of(tokens.number(3), tokens.number(4), tokens.number(5)))
        .containsExactly(-1f, 3f, 4f);
    assertThat(tokens.next()).isEqualTo("EMC");
    assertThat(tokens.next()).isNull();
  }

  /** The finished file, read by itself, says the same. */
  @Test
  void linesAreThoseOfTheFile() {
    Rendered rendered = Sample.render(Sample.report());
    PrintedLines read = PrintedLines.of(rendered.pdf());
    PrintedLines drawn = PrintedLines.of(rendered.text());
    assertThat(drawn.places()).isNotEmpty().isEqualTo(read.places());
    assertThat(drawn.text()).isEqualTo(read.text());
  }

  @Test
  void emptyArtifactsAreLeftOut() throws Exception {
    Rendered rendered = render("<section><p>一</p></section><p>二</p>");
    try (var pdf = Sample.open(rendered)) {
      String content =
          new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(content).contains("/Artifact /").doesNotContain("BDC\nEMC");
    }
    assertThat(rendered.pages()).isEqualTo(1);
  }
}
