package gen.pdf;

import static gen.pdf.Sample.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {
  private final PdfRenderer renderer = new PdfRenderer(FontSet.embedded());

  @Test
  void textOfThePagesIsTheTextOfTheReport() throws IOException {
    Document html = Sample.report();
    Rendered rendered = Sample.render(html);
    assertThat(rendered.problems()).isEmpty();
    try (PDDocument pdf = Sample.open(rendered)) {
      assertThat(rendered.pages()).isEqualTo(pdf.getNumberOfPages()).isGreaterThan(2);
      String text = Sample.text(pdf);
      assertThat(text).isEqualTo(html.body().wholeText().replaceAll("\\s", "")).doesNotContain("#");
    }
  }

  @Test
  void leavesTheDocumentAsItIs() {
    Document html = Sample.report();
    String before = html.outerHtml();
    Sample.render(html);
    assertThat(html.outerHtml()).isEqualTo(before);
  }

  @Test
  void embedsItsOwnFontsInPartAndNoOther() throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument pdf = Sample.open(Sample.render(Sample.report()))) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
          names.add(font.getName().substring(7));
        }
      }
    }
    assertThat(names)
        .containsExactly("GBZenKai-Medium", "GovFang", "GovHei", "GovSong", "GovTitle");
  }

  @Test
  void saysWhatTheFileIs() throws IOException {
    try (PDDocument pdf = Sample.open(Sample.render(Sample.report()))) {
      var information = pdf.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("关于2025年度法治政府建设情况的报告");
      assertThat(information.getSubject()).isEqualTo("关于2025年度法治政府建设情况的报告");
      assertThat(information.getAuthor()).isEqualTo("湖滨区信访局");
      assertThat(information.getProducer()).isEqualTo("gen");
      assertThat(information.getMetadataKeys())
          .containsExactlyInAnyOrder("Title", "Subject", "Author", "Producer", "CreationDate");
      assertThat(information.getCreationDate().toInstant()).isEqualTo(Sample.STAMPED.orElseThrow());
      assertThat(xmp(pdf)).contains("<xmp:CreateDate>2026-01-12T00:00:00Z</xmp:CreateDate>");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
  }

  @Test
  void withoutDateBearsNone() throws IOException {
    Rendered rendered = renderer.render(Sample.report(), Sample.css(), Optional.empty());
    try (PDDocument pdf = Sample.open(rendered)) {
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(xmp(pdf)).doesNotContain("Date");
    }
  }

  private static String xmp(PDDocument pdf) throws IOException {
    return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"http://127.0.0.1:9/a.png\" alt=\"x\">",
        "<img src=\"file:///etc/hosts\" alt=\"x\">",
        "<img src=\"a.png\" alt=\"x\">",
        "<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"x\">",
        "<p style=\"background-image: url(classpath:fonts/README.md)\">x</p>",
      })
  void nothingIsFetched(String element) {
    Rendered rendered = Sample.render(page("<h1>题</h1><p>文</p>" + element));
    assertThat(rendered.problems())
        .anyMatch(problem -> problem.contains("not allowed") || problem.contains("reject"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { colour: red }",
        "p { color: reddish }",
        "p { font-size 3pt }",
        "@import url(http://127.0.0.1:9/a.css);",
        "@font-face { font-family: x; src: url(http://127.0.0.1:9/a.ttf) } p { font-family: x }",
        "p { display: flex }",
      })
  void faultsOfTheStyleSheetAreProblems(String css) {
    List<String> problems = new ArrayList<>();
    problems.addAll(
        renderer
            .render(page("<h1>题</h1><p>文</p>"), css + Sample.css(), Optional.empty())
            .problems());
    assertThat(problems).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void faultsOfTheStyleSheetHaveTheirLines() {
    String css = "\n\np {\n  colour: red;\n  color: reddish;\n}\n";
    assertThat(renderer.render(page("<p>文</p>"), css, Optional.empty()).problems())
        .containsExactly(
            "colour is an unrecognized CSS property at line 4. Ignoring declaration.",
            "Value reddish is not a recognized identifier at line 5. Skipping declaration.");
  }

  @Test
  void pagesThatCannotBeSetAreProblems() {
    String css = Sample.css() + "@page { margin: 200mm }";
    assertThat(renderer.render(page("<p>文</p>"), css, Optional.empty()).problems()).isNotEmpty();
    String deep = "<div>".repeat(20000) + "文" + "</div>".repeat(20000);
    Document nested = page(deep);
    assertThat(renderer.render(nested, Sample.css(), Optional.empty()).problems()).isNotEmpty();
    assertThat(Sample.render(page("<p>文</p>")).problems()).isEmpty();
  }

  @Test
  void emptyReportIsOnePage() {
    assertThat(Sample.render(page("")).pages()).isEqualTo(1);
  }

  @Test
  void unknownFontsAreProblems() {
    String css =
        Sample.css() + "\np { font-family: 'SimSun', /* x */ \"gov fang\", serif !important }";
    assertThat(renderer.render(page("<p>文</p>"), css, Optional.empty()).problems())
        .containsExactly("unknown font-family: SimSun", "unknown font-family: serif");
  }

  @Test
  void everyListOfFontsEndsWithThoseThatHaveEverything() throws IOException {
    String css =
        "* { font-family: 'Gov Kai'; line-height: 20pt } @page { @bottom-center { content: '镕〇' }"
            + " }";
    Rendered rendered = renderer.render(page("<p>〇镕堃</p>"), css, Optional.empty());
    assertThat(rendered.problems()).isEmpty();
    try (PDDocument pdf = Sample.open(rendered)) {
      assertThat(Sample.text(pdf)).isEqualTo("镕〇〇镕堃");
    }
  }

  @Test
  void styleOfTheScreenIsNotSeen() {
    // the screen's style sheet in the sample would be complained of
    assertThat(Sample.render(page("<h1>题</h1><p>文</p>")).problems()).isEmpty();
  }
}
