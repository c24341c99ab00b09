package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gen.diag.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages set in other fonts than the program's own, and in several at once. */
class OtherFontsTest {
  private static final String RARE = "镕、堃、喆、赟四位同志";

  @TempDir private Path folder;

  private FontSet fonts(String settings) throws IOException {
    Files.writeString(folder.resolve("fonts.yaml"), settings);
    Diagnostics found = new Diagnostics();
    FontSet fonts =
        FontSet.read(folder, "templates", new SystemFonts(List.of()), found).orElseThrow();
    assertThat(found.hasErrors()).isFalse();
    return fonts;
  }

  private static Rendered render(FontSet fonts, String article) {
    return new PdfRenderer(fonts).render(Sample.page(article), Sample.css(), Sample.STAMPED);
  }

  private static List<TextPosition> glyphs(Rendered rendered) throws IOException {
    assertThat(rendered.problems()).isEmpty();
    List<TextPosition> glyphs = new ArrayList<>();
    try (PDDocument pdf = Sample.open(rendered)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
              glyphs.add(glyph);
            }
          };
      stripper.setEndPage(1);
      stripper.getText(pdf);
    }
    return glyphs;
  }

  /** All baselines but that of the page number, which stands on none of the lines. */
  private static void assertOnTheGrid(Rendered rendered) throws IOException {
    TreeSet<Float> baselines = new TreeSet<>();
    for (TextPosition glyph : glyphs(rendered)) {
      if (glyph.getYScale() > 14.5) {
        baselines.add(glyph.getYDirAdj());
      }
    }
    assertThat(baselines).hasSizeGreaterThan(10);
    float first = baselines.first();
    for (float baseline : baselines) {
      float lines = (baseline - first) / 28.95f;
      assertThat(lines).isCloseTo(Math.round(lines), within(.01f));
    }
  }

  private static final String MIXED =
      "<section><h2>一、"
          + RARE
          + "</h2><section><h3>（一）"
          + RARE
          + "</h3>"
          + ("<p>" + RARE + Sample.LINE + RARE + "</p>").repeat(3)
          + "<section class='run-in'><h3>（二）"
          + RARE
          + "。</h3><p>"
          + (RARE + Sample.LINE).repeat(3)
          + "</p></section></section></section>";

  @Test
  void rareCharactersMoveNoLine() throws IOException {
    assertOnTheGrid(render(FontSet.embedded(), MIXED));
  }

  @Test
  void fontsOfOtherMetricsMoveNoLine() throws IOException {
    new MadeFont().named("Tall", "高").metrics(1300, 400).write(folder.resolve("tall.ttf"));
    new MadeFont().named("Flat", "矮").metrics(600, 20).write(folder.resolve("flat.ttf"));
    FontSet fonts =
        fonts("body: tall.ttf\nheading1: tall.ttf\nheading2: flat.ttf\nfallback: tall.ttf\n");
    Rendered rendered = render(fonts, MIXED);
    assertOnTheGrid(rendered);
    assertThat(glyphs(rendered))
        .filteredOn(glyph -> glyph.getUnicode().equals("严"))
        .isNotEmpty()
        .allMatch(glyph -> glyph.getFont().getName().endsWith("+Tall"));
  }

  @Test
  void everyRoleIsSetInItsFile() throws IOException {
    StringBuilder settings = new StringBuilder();
    for (String role : List.of("title", "heading1", "heading2", "body", "number")) {
      new MadeFont().named("My" + role, role).write(folder.resolve(role + ".ttf"));
      settings.append(role).append(": ").append(role).append(".ttf\n");
    }
    List<String> fonts = new ArrayList<>();
    for (TextPosition glyph :
        glyphs(
            render(
                fonts(settings.toString()),
                "<h1>题</h1><p>文</p><section><h2>黑</h2><section><h3>楷</h3></section></section>"))) {
      fonts.add(glyph.getUnicode() + glyph.getFont().getName().substring(7));
    }
    assertThat(fonts).contains("题Mytitle", "文Mybody", "黑Myheading1", "楷Myheading2", "1Mynumber");
  }

  @Test
  void aCharacterCountsOnlyWhereItsFontIsUsed() throws IOException {
    new MadeFont().onlyWith('䶮', '法').write(folder.resolve("body.ttf"));
    FontSet fonts = fonts("body: body.ttf");
    assertThat(render(fonts, "<h1>题</h1><p>张䶮</p>").missing()).isEmpty();
    Rendered rendered = render(fonts, "<h2>张䶮</h2><p>张䶮李𠮷</p>");
    assertThat(rendered.missing()).containsExactly((int) '䶮', "𠮷".codePointAt(0));
    assertThat(rendered.pages()).isZero();
    assertThat(render(FontSet.embedded(), "<p>张䶮</p>").missing()).containsExactly((int) '䶮');
  }

  @Test
  void aNumberSignOfTheTextIsNoMissingCharacter() throws IOException {
    assertThat(render(FontSet.embedded(), "<p>第#号</p>").missing()).isEmpty();
  }

  @Test
  void textThatTheStyleSheetHidesIsNotAsked() {
    String css = Sample.css() + ".none { display: none }";
    Rendered rendered =
        new PdfRenderer(FontSet.embedded())
            .render(Sample.page("<p>文<span class='none'>𠮷</span></p>"), css, Sample.STAMPED);
    assertThat(rendered.missing()).isEmpty();
  }
}
