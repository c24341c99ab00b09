package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gen.TestTools;
import gen.diag.Measured;
import gen.pdf.proof.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and charts as they stand in the finished file. */
class FiguresOnPageTest {
  private static final float MM = 72 / 25.4f;
  private static final String CHART =
      """
      <figure class="chart line"><svg viewBox="0 0 442 166" role="img" aria-label="折线图：来信。2024年447件，2025年485件。">\
      <line x1="0" y1="142" x2="442" y2="142" stroke="#000" stroke-width=".8"></line>\
      <rect x="10" y="20" width="44" height="122" fill="#8c8c8c"></rect>\
      <polyline points="73.67,82.42 221,118" fill="none" stroke="#000"></polyline>\
      <circle cx="73.67" cy="82.42" r="2.6" fill="#000"></circle>\
      <text x="0" y="75" font-size="10.5" text-anchor="start">447件</text>\
      <text x="442" y="75" font-size="10.5" text-anchor="end">485件</text></svg>
      <figcaption>来信</figcaption></figure>
      """;

  private static String table(int rows) {
    String cells =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    "<tr><th scope=\"row\">第"
                        + i
                        + "项</th><td><data value=\"12447\">12447件</data></td><td>"
                        + (i % 9 == 0 ? "说明的文字".repeat(12) : "—")
                        + "</td></tr>")
            .collect(Collectors.joining());
    return "<figure class=\"table normal\"><table><caption>信访事项</caption><thead><tr><th"
        + " scope=\"col\">指标</th><th scope=\"col\">数量</th><th"
        + " scope=\"col\">说明</th></tr></thead><tbody>"
        + cells
        + "</tbody></table><p class=\"table-note\">数据来源：信访信息系统</p></figure>";
  }

  private static Document page(String figures) {
    return Sample.page(
        "<h1>题目</h1><p>"
            + Sample.LINE
            + "</p>"
            + figures
            + "<p>"
            + Sample.LINE.repeat(30)
            + "</p>");
  }

  private static List<String> broken(Document page) {
    return Proof.of(Sample.render(page).pdf(), page).stream()
        .filter(measured -> !measured.holds())
        .map(Measured::toString)
        .toList();
  }

  @Test
  void everyRuleHoldsWithFiguresOfAnyLength() {
    for (int rows : new int[] {1, 2, 20, 60}) {
      Document page = page(table(rows) + CHART + "<p>中间</p>" + table(3));
      assertThat(broken(page)).as(rows + " rows").isEmpty();
    }
  }

  @Test
  void shortWordsThatARowBeginsWithStayOnOneLine() throws IOException {
    String head = "<th scope=\"col\">青少年法治教育活动</th>".repeat(6);
    String cells = "<td>118场次</td>".repeat(6);
    Document page =
        page(
            "<figure class=\"table small\"><table><thead><tr><th scope=\"col\">单位</th>"
                + head
                + "</tr></thead><tbody><tr><th scope=\"row\">水利局</th>"
                + cells
                + "</tr></tbody></table></figure>");
    try (PDDocument pdf = Loader.loadPDF(Sample.render(page).pdf())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("水利局");
    }
  }

  private static List<TextPosition> glyphs(PDDocument pdf, int page) throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            glyphs.add(glyph);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return glyphs;
  }

  @Test
  void sixtyRowsRepeatTheirHeaderAndKeepToTheTextArea() throws IOException {
    try (PDDocument pdf = Sample.open(Sample.render(page(table(60))))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
      for (int page = 1; page <= 3; page++) {
        assertThat(Sample.lines(pdf, page)).as("page " + page).anyMatch(l -> l.startsWith("指标"));
        for (TextPosition glyph : glyphs(pdf, page)) {
          assertThat(glyph.getXDirAdj()).isGreaterThanOrEqualTo(28 * MM - .1f);
          assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj()).isLessThanOrEqualTo(184.1f * MM);
          boolean number = glyph.getYDirAdj() > 262 * MM;
          assertThat(glyph.getYScale()).isLessThanOrEqualTo(number ? 14.01f : 22.1f);
        }
      }
      assertThat(tags(pdf, "TH"))
          .hasSize(63)
          .allMatch(tag -> tag.endsWith("Column") || tag.endsWith("Row"));
      assertThat(tags(pdf, "TD")).hasSize(120);
      assertThat(tags(pdf, "Caption")).hasSize(1);
      assertThat(tags(pdf, "TFoot")).isEmpty();
    }
  }

  @Test
  void theHeaderIsReadOnce() throws IOException {
    try (PDDocument pdf = Sample.open(Sample.render(page(table(60))))) {
      assertThat(contents(find(pdf, "THead"))).isEqualTo(3);
    }
  }

  private static PDStructureElement find(PDDocument pdf, String type) {
    List<PDStructureElement> all = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
    return all.stream().filter(e -> e.getStructureType().equals(type)).findFirst().orElseThrow();
  }

  private static int contents(PDStructureNode node) {
    return node.getKids().stream()
        .mapToInt(kid -> kid instanceof PDStructureNode below ? contents(below) : 1)
        .sum();
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> all) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        collect(element, all);
      }
    }
  }

  /** The type of each, its parent's, and a header's scope. */
  private static List<String> tags(PDDocument pdf, String type) {
    List<PDStructureElement> all = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
    return all.stream()
        .filter(element -> element.getStructureType().equals(type))
        .map(element -> type + " " + scope(element))
        .toList();
  }

  private static String scope(PDStructureElement element) {
    var attributes = element.getCOSObject().getCOSDictionary(COSName.A);
    return attributes == null ? "" : attributes.getNameAsString("Scope");
  }

  @Test
  void theCaptionComesFirstInItsTable() throws IOException {
    try (PDDocument pdf = Sample.open(Sample.render(page(table(2))))) {
      Object first = find(pdf, "Table").getKids().get(0);
      assertThat(((PDStructureElement) first).getStructureType()).isEqualTo("Caption");
    }
  }

  @Test
  void chartsAreFiguresWithTextInTheFontsOfThePage() throws IOException {
    try (PDDocument pdf = Sample.open(Sample.render(page(CHART)))) {
      PDStructureElement figure = find(pdf, "Figure");
      assertThat(figure.getAlternateDescription()).isEqualTo("折线图：来信。2024年447件，2025年485件。");
      List<TextPosition> words =
          glyphs(pdf, 1).stream().filter(g -> Math.abs(g.getYScale() - 10.5f) < .1).toList();
      assertThat(words.stream().map(TextPosition::getUnicode).collect(Collectors.joining()))
          .isEqualTo("447件485件");
      assertThat(words).allMatch(glyph -> glyph.getFont().getName().endsWith("GovSong"));
      assertThat(words.get(0).getXDirAdj()).isCloseTo(28 * MM, within(.3f));
      TextPosition last = words.get(words.size() - 1);
      assertThat(last.getXDirAdj() + last.getWidthDirAdj()).isCloseTo(28 * MM + 442, within(.3f));
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
    }
  }

  @Test
  void aChartIsNotParted() throws IOException {
    for (int above = 10; above < 22; above++) {
      try (PDDocument pdf =
          Sample.open(Sample.render(Sample.page("<p>上</p>".repeat(above) + CHART)))) {
        int drawn = glyphs(pdf, 1).stream().anyMatch(g -> g.getUnicode().equals("件")) ? 1 : 2;
        assertThat(Sample.lines(pdf, drawn)).anyMatch(line -> line.equals("来信"));
      }
    }
  }

  @Test
  void longWordsGoOnInTheNextLine() {
    String address =
        "https://www.example.gov.cn/index/petitions/2025/annual-report-statistics.html";
    Document page = page(table(1).replace("—", address));

    assertThat(broken(page)).isEmpty();
  }

  @Test
  void theSameFiguresGiveTheSameBytes() {
    Document page = page(table(60) + CHART);

    assertThat(Sample.render(page).pdf()).isEqualTo(Sample.render(page).pdf());
  }

  @Test
  void archivableAndAccessible(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("figures.pdf");
    Files.write(file, Sample.render(page(table(60) + CHART + table(3))).pdf());
    TestTools.Ended ended = TestTools.java("src/test/tools/VeraPdf.java", file.toString());
    assertThat(ended.status()).as(ended.output()).isZero();
  }
}
