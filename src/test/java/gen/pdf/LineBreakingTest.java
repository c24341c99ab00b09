package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB/T 15834-2011 5.1 and GB/T 9704-2012 7.3, read off the glyphs of finished pages. */
class LineBreakingTest {
  private static final float MM = 72 / 25.4f;
  private static final float LEFT = 28 * MM;
  private static final float RIGHT = (210 - 26) * MM;
  private static final String NEVER_FIRST = "，。、；：？！”’）》〉】〕」』％%‰℃·…—~～";
  private static final String NEVER_LAST = "“‘（《〈【〔「『￥＄";

  /** One line of text with the widest gap between two of its glyphs. */
  private record Line(String text, float from, float to, float gap) {
    boolean isFull() {
      return to > RIGHT - 1;
    }

    boolean goesOn() {
      return from < LEFT + 1;
    }
  }

  private static List<Line> lines(Document html) throws IOException {
    Rendered rendered = Sample.render(html);
    assertThat(rendered.problems()).isEmpty();
    List<Line> lines = new ArrayList<>();
    try (PDDocument pdf = Sample.open(rendered)) {
      String shown = Sample.text(pdf);
      assertThat(shown).isEqualTo(html.body().text().replaceAll("\\s", ""));
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        TreeMap<Integer, List<TextPosition>> rows = new TreeMap<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition glyph) {
                rows.computeIfAbsent(
                        (int) ((glyph.getYDirAdj() - 37 * MM) / 28.95f), y -> new ArrayList<>())
                    .add(glyph);
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        rows.remove(rows.lastKey());
        rows.values().forEach(row -> lines.add(line(row)));
      }
    }
    return lines;
  }

  private static Line line(List<TextPosition> row) {
    StringBuilder text = new StringBuilder();
    float gap = 0;
    float end = row.get(0).getXDirAdj();
    for (TextPosition glyph : row) {
      text.append(glyph.getUnicode());
      gap = Math.max(gap, glyph.getXDirAdj() - end);
      end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }
    return new Line(text.toString(), row.get(0).getXDirAdj(), end, gap);
  }

  private static void check(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text();
      assertThat(line.to()).as(text).isLessThan(RIGHT + .3f);
      if (line.goesOn()) {
        assertThat(NEVER_FIRST).as(text).doesNotContain(text.substring(0, 1));
        if (!line.isFull()) {
          assertThat(text.replaceAll("[^\\p{L}\\p{N}]", "")).as(text).hasSizeGreaterThan(1);
        }
      }
      if (i + 1 < lines.size() && lines.get(i + 1).goesOn()) {
        assertThat(line.isFull()).as("reaches the edge: " + text).isTrue();
        assertThat(NEVER_LAST).as(text).doesNotContain(text.substring(text.length() - 1));
        assertThat(text + "|" + lines.get(i + 1).text().charAt(0))
            .doesNotMatch(".*[0-9]\\|[\\p{L}0-9%].*");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<em>条例全文</em>，",
        "<span lang='zh-CN'>85%</span>。",
        "《<em>信访工作条例</em>》、",
        "面积<b>485</b>万m<sup>2</sup>，",
        "（见<i>附件</i>）；",
        "<strong>共同</strong>——",
        "<a href='https://example.org/'>公开</a>……",
        "“<u>甲</u>”、“<u>乙</u>”和",
        "第<em>3</em>条：",
      })
  void marksStayWithWhatComesBeforeThemAcrossElements(String part) throws IOException {
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < 32; i++) {
      article
          .append("<p>")
          .append("全".repeat(i))
          .append(part)
          .append("同部署同推进")
          .append(part)
          .append("同".repeat(20))
          .append("</p>");
    }
    check(lines(Sample.page(article.toString())));
  }

  @Test
  void marksAfterARunInHeadingDoNotBeginALine() throws IOException {
    StringBuilder article = new StringBuilder();
    for (int i = 1; i < 40; i++) {
      article
          .append("<section class=\"run-in\"><h3>（一）")
          .append("压".repeat(i))
          .append("</h3><p>：严格落实责任，同部署同推进同考核同检查同落实同提高。</p></section>");
    }
    check(lines(Sample.page(article.toString())));
  }

  @Test
  void noParagraphEndsOnOneCharacter() throws IOException {
    StringBuilder article = new StringBuilder();
    for (int i = 20; i < 90; i++) {
      article.append("<p>").append("同".repeat(i)).append("。</p>");
      article.append("<h2>").append("同".repeat(i)).append("</h2>");
    }
    List<Line> lines = lines(Sample.page(article.toString()));
    check(lines);
    assertThat(lines).filteredOn(line -> !line.text().contains("行") && line.gap() > 1.5f).isEmpty();
  }

  @Test
  void longWordsAndAddressesStayOnThePage() throws IOException {
    String address =
        "https://www.example.gov.cn/zwgk/fdzdgknr/2025/report-of-the-year.html?id=1234";
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < 28; i++) {
      article.append("<p>").append("同".repeat(i)).append("abcdefghij".repeat(10)).append("。</p>");
      article.append("<p>").append("同".repeat(i)).append(address).append("，见网页内容。</p>");
    }
    List<Line> lines = lines(Sample.page(article.toString()));
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.to()).as(line.text()).isLessThan(RIGHT + .3f));
    assertThat(lines)
        .filteredOn(line -> line.goesOn())
        .noneMatch(line -> line.text().matches("[，。./?=-].*"));
  }

  @Test
  void anyMixOfMarksFiguresAndElementsKeepsTheRules() throws IOException {
    Random random = new Random(9704);
    String[] parts = {
      "区信访局",
      "，",
      "。",
      "、",
      "“",
      "”",
      "《",
      "》",
      "（",
      "）",
      "——",
      "……",
      "33号",
      "97.41%",
      "1万余册",
      "2025年3月15日",
      "〔2021〕33号",
      "<em>推进</em>",
      "<em>，</em>",
      "<b>18</b>",
      "次",
      "法治",
      "建设情况报告",
      "；",
      "Office",
      "第三条",
      "5‰",
      "23℃"
    };
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      article.append("<p>甲乙");
      for (int k = 0; k < 40; k++) {
        String part = parts[random.nextInt(parts.length)];
        article.append(part).append(random.nextInt(3) > 0 ? "同部" : "");
      }
      article.append("特此报告。</p>");
    }
    List<Line> lines = lines(Sample.page(article.toString()));
    for (int i = 0; i + 1 < lines.size(); i++) {
      String next = lines.get(i + 1).text();
      if (lines.get(i + 1).goesOn()) {
        assertThat(NEVER_FIRST).as(next).doesNotContain(next.substring(0, 1));
        assertThat(NEVER_LAST)
            .as(lines.get(i).text())
            .doesNotContain(lines.get(i).text().substring(lines.get(i).text().length() - 1));
      }
    }
  }
}
