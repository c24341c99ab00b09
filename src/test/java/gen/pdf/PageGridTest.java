package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The measures of GB/T 9704-2012, read off finished pages. */
class PageGridTest {
  private static final float MM = 72 / 25.4f;
  private static final float LEFT = 28 * MM;
  private static final float RIGHT = (210 - 26) * MM;
  private static final float BOTTOM = (297 - 35) * MM;

  /**
   * One line of glyphs on one page: its baseline from the top, its text, its first and last edge.
   */
  private record Line(float baseline, String text, float from, float to, String font, float size) {}

  private static List<Line> lines(PDDocument pdf, int page) throws IOException {
    TreeMap<Integer, List<TextPosition>> rows = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            rows.computeIfAbsent(Math.round(glyph.getYDirAdj()), y -> new ArrayList<>()).add(glyph);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    List<Line> lines = new ArrayList<>();
    for (List<TextPosition> row : rows.values()) {
      StringBuilder text = new StringBuilder();
      row.forEach(glyph -> text.append(glyph.getUnicode()));
      TextPosition first = row.get(0);
      TextPosition last = row.get(row.size() - 1);
      lines.add(
          new Line(
              first.getYDirAdj(),
              text.toString(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getFont().getName().substring(7),
              first.getYScale()));
    }
    return lines;
  }

  @Test
  void twentyTwoLinesOfTwentyEightCharacters() throws IOException {
    // no mark, so that nothing but the grid decides
    String text = "严格履行推进法治建设第一责任人职责与业务工作同部署同推进".replace("第一", "首要").repeat(60);
    try (PDDocument pdf = Sample.open(Sample.render(Sample.page("<p>" + text + "</p>")))) {
      PDRectangle paper = pdf.getPage(0).getMediaBox();
      assertThat(paper.getWidth()).isCloseTo(210 * MM, within(.1f));
      assertThat(paper.getHeight()).isCloseTo(297 * MM, within(.1f));
      List<Line> lines = lines(pdf, 2);
      Line number = lines.remove(lines.size() - 1);
      assertThat(number.text()).isEqualTo("— 2 —");
      assertThat(lines).hasSize(22);
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        assertThat(line.text()).hasSize(28);
        assertThat(line.from()).isCloseTo(LEFT, within(.1f));
        assertThat(line.to()).isCloseTo(RIGHT, within(.3f));
        assertThat(line.size()).isCloseTo(15.75f, within(.01f));
        assertThat(line.baseline()).isCloseTo(lines.get(0).baseline() + i * 28.95f, within(.2f));
      }
    }
  }

  @Test
  void fontsOfTheLevels() throws IOException {
    try (PDDocument pdf = Sample.open(Sample.render(Sample.report()))) {
      List<Line> lines = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        lines.addAll(lines(pdf, page));
      }
      assertThat(font(lines, "湖滨区信访局")).isEqualTo("GovTitle 22.0");
      assertThat(font(lines, "区委、区政府：")).isEqualTo("GovFang 15.75");
      assertThat(font(lines, "一、")).isEqualTo("GovHei 15.75");
      assertThat(font(lines, "（一）")).isEqualTo("GBZenKai-Medium 15.75");
      assertThat(font(lines, "1.加强")).isEqualTo("GovFang 15.75");
      assertThat(font(lines, "特此报告")).isEqualTo("GovFang 15.75");
      assertThat(font(lines, "抄送")).isEqualTo("GovFang 14.0");
      assertThat(font(lines, "— 1 —")).isEqualTo("GovSong 14.0");
    }
  }

  private static String font(List<Line> lines, String start) {
    Line found =
        lines.stream().filter(line -> line.text().startsWith(start)).findFirst().orElseThrow();
    return found.font() + " " + Math.round(found.size() * 20) / 20f;
  }

  @Test
  void pageNumbersStandOutside() throws IOException {
    try (PDDocument pdf = Sample.open(Sample.render(Sample.report()))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        List<Line> lines = lines(pdf, page);
        Line number = lines.get(lines.size() - 1);
        assertThat(number.text()).isEqualTo("— " + page + " —");
        // 7.5: the dash is half a character above the foot of its square, the foot .12 below the
        // baseline
        float dash = number.baseline() + .12f * 14 - 7;
        assertThat(dash - BOTTOM).isCloseTo(7 * MM, within(1.5f));
        if (page % 2 == 1) {
          assertThat(number.to()).isCloseTo(RIGHT - 14, within(.5f));
        } else {
          assertThat(number.from()).isCloseTo(LEFT + 14, within(.5f));
        }
      }
    }
  }

  @Test
  void linesReachTheEdgeAndBeginWithNoMark() throws IOException {
    StringBuilder article = new StringBuilder("<h1>题</h1>");
    for (int i = 0; i < 60; i++) {
      article
          .append("<p>")
          .append("全".repeat(i % 29))
          .append(
              "年累计办理“来信”事项<data value=\"485\">485件</data>，及时受理率均达<data"
                  + " value=\"100\">100%</data>；较上年——（")
          .append("同".repeat(i % 7))
          .append("口径）——提高<data value=\"37.88\">37.88%</data>，群众满意、社会认可……推动案结事了，促进工作再上台阶。</p>");
    }
    try (PDDocument pdf = Sample.open(Sample.render(Sample.page(article.toString())))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        List<Line> lines = lines(pdf, page);
        for (Line line : lines.subList(0, lines.size() - 1)) {
          assertThat(line.text())
              .doesNotContainPattern("^[，。、；：？！”）》—…％%]")
              .doesNotContainPattern("[“（《]$");
          boolean last =
              line.text().endsWith("台阶。") || line.text().equals("题") || line.text().endsWith("阶。");
          if (!last && !line.text().endsWith("。")) {
            assertThat(line.to()).as(line.text()).isCloseTo(RIGHT, within(.3f));
          }
        }
      }
    }
  }

  @Test
  void headingsAreNeverLastOnAPage() throws IOException {
    for (int above = 15; above <= 24; above++) {
      String article =
          "<p>上文</p>".repeat(above)
              + "<section><h2>一、大标题</h2><section><h3>（一）小标题</h3><p>"
              + Sample.LINE.repeat(3)
              + "</p></section></section>";
      try (PDDocument pdf = Sample.open(Sample.render(Sample.page(article)))) {
        List<String> first = Sample.lines(pdf, 1);
        assertThat(first.get(first.size() - 1)).as(above + " lines above").doesNotContain("标题");
        assertThat(Sample.text(pdf)).contains("一、大标题（一）小标题");
      }
    }
  }

  @Test
  void runInParagraphsMayCrossThePage() throws IOException {
    String article =
        "<p>上文</p>".repeat(20)
            + "<section class=\"run-in\"><h3>（一）小标题。</h3><p>"
            + Sample.LINE.repeat(5)
            + "</p><p>下文</p></section>";
    try (PDDocument pdf = Sample.open(Sample.render(Sample.page(article)))) {
      assertThat(Sample.lines(pdf, 1)).hasSize(22);
      assertThat(Sample.lines(pdf, 1).get(20)).startsWith("（一）小标题。" + Sample.LINE.substring(0, 10));
    }
  }
}
