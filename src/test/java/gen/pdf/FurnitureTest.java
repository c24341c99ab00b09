package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Signature, imprint, red head and attachments, measured on the finished page (GB/T 9704-2012, 7.2
 * to 7.5).
 */
class FurnitureTest {
  private static final double MM = 72 / 25.4;
  private static final double EM = 15.75;
  private static final double LEFT = 28 * MM;
  private static final double RIGHT = (210 - 26) * MM;
  private static final double BOTTOM = (297 - 35) * MM;

  /** A run of text on a page; measures in points from the top left corner. */
  private record Run(
      int page, String text, double left, double right, double baseline, double size) {}

  private static final String IMPRINT =
      "<footer class='imprint'><p class='cc'>抄送：区委依法治区办。</p>"
          + "<p class='print'>某局办公室</p>"
          + "<p class='print-date'>2026年1月8日印发</p></footer>";

  private static byte[] pdf(String article) throws IOException {
    String html =
        "<html"
            + " lang='zh-CN'><head><title>标题</title></head><body><article><header><h1>标题</h1></header>"
            + article
            + "</article></body></html>";
    String css = Files.readString(Path.of("templates/common/page.css"));
    Rendered rendered =
        new PdfRenderer(FontSet.embedded()).render(Jsoup.parse(html), css, Optional.empty());
    assertThat(rendered.problems()).isEmpty();
    return rendered.pdf();
  }

  private static List<Run> runs(String article) throws IOException {
    List<Run> runs = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(pdf(article))) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> at) {
              TextPosition first = at.get(0);
              TextPosition last = at.get(at.size() - 1);
              runs.add(
                  new Run(
                      getCurrentPageNo(),
                      text.strip(),
                      first.getXDirAdj(),
                      last.getXDirAdj() + last.getWidthDirAdj(),
                      first.getYDirAdj(),
                      first.getYScale()));
            }
          };
      stripper.setSortByPosition(true);
      stripper.getText(pdf);
    }
    return runs;
  }

  private static Run run(List<Run> runs, String text) {
    return runs.stream().filter(run -> run.text().contains(text)).findFirst().orElseThrow();
  }

  private static String signature(String classes, String issuer) {
    return "<p>正文。</p><div class='"
        + classes
        + "'><p class='issuer'>"
        + issuer
        + "</p><p class='date'>2026年1月5日</p></div>";
  }

  @Test
  void withoutSealALongNameStandsTwoFromTheEdgeAndTheDateTwoBehindItsBeginning()
      throws IOException {
    List<Run> runs = runs(signature("signature", "湖滨区人民政府信访工作局"));
    Run issuer = run(runs, "湖滨区人民政府");
    Run date = run(runs, "2026年1月5日");
    assertThat(RIGHT - issuer.right()).isCloseTo(2 * EM, within(0.5));
    assertThat(date.left() - issuer.left()).isCloseTo(2 * EM, within(0.5));
    assertThat(issuer.baseline() - run(runs, "正文").baseline()).isCloseTo(2 * 28.95, within(0.2));
    assertThat(date.baseline() - issuer.baseline()).isCloseTo(28.95, within(0.2));
  }

  @Test
  void withoutSealADateThatIsLongerStandsTwoFromTheEdge() throws IOException {
    List<Run> runs = runs(signature("signature", "某局"));
    Run date = run(runs, "2026年1月5日");
    assertThat(RIGHT - date.right()).isCloseTo(2 * EM, within(0.5));
    assertThat(date.left() - run(runs, "某局").left()).isCloseTo(2 * EM, within(0.5));
  }

  @ParameterizedTest
  @CsvSource({"某局", "湖滨区信访局"})
  void withSealTheDateStandsFourFromTheEdgeAndTheNameCentredAboveIt(String name)
      throws IOException {
    List<Run> runs = runs(signature("signature sealed", name));
    Run date = run(runs, "2026年1月5日");
    Run issuer = run(runs, name);
    assertThat(RIGHT - date.right()).isCloseTo(4 * EM, within(0.5));
    assertThat((issuer.left() + issuer.right()) / 2)
        .isCloseTo((date.left() + date.right()) / 2, within(0.5));
  }

  /** Lines of text on the page, the pages the document then has, and the numbers they bear. */
  @ParameterizedTest
  @CsvSource({
    "3, 2, 1 2", // ends on the front: the back is the imprint's
    "22, 2, 1 2", // and when there is room on the back, its foot
    "41, 4, 1 2", // the back is full: a blank page, and neither it nor the imprint's bears a number
    "50, 4, 1 2 3 4"
  })
  void theImprintStandsAtTheFootOfTheLastBack(int lines, int pages, String numbers)
      throws IOException {
    List<Run> runs = runs("<p>一行。</p>".repeat(lines) + IMPRINT);
    Run print = run(runs, "某局办公室");
    assertThat(print.page()).isEqualTo(pages).matches(page -> page % 2 == 0);
    double foot = BOTTOM - print.baseline();
    assertThat(foot).isBetween(28.95 / 2 - 7, 28.95 / 2 + 1);
    assertThat(print.left() - LEFT).isCloseTo(14, within(0.5));
    assertThat(RIGHT - run(runs, "印发").right()).isCloseTo(14, within(0.5));
    assertThat(run(runs, "抄送").size()).isCloseTo(14, within(0.05));
    List<String> found =
        runs.stream()
            .map(Run::text)
            .filter(text -> text.matches("— \\d+ —"))
            .map(text -> text.replaceAll("[— ]", ""))
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(numbers);
  }

  @Test
  void theRedHeadStandsWhereTheStandardSays() throws IOException {
    String html =
        "<div class='red-head'><p class='mark'>某局文件</p><p class='number'>某信〔2026〕3号</p>"
            + "<p class='signer'>签发人：<span class='name'>张三</span></p></div><p>正文。</p>";
    List<Run> runs = runs(html);
    Run mark = run(runs, "某局文件");
    Run number = run(runs, "某信〔2026〕3号");
    assertThat((mark.left() + mark.right()) / 2).isCloseTo((LEFT + RIGHT) / 2, within(1.0));
    assertThat(number.left() - LEFT).isCloseTo(EM, within(0.5));
    Run signer = run(runs, "张三");
    assertThat(RIGHT - signer.right()).isCloseTo(EM, within(0.5));
    assertThat(signer.baseline()).isCloseTo(number.baseline(), within(0.5));
  }

  @Test
  void eachAttachmentBeginsOnAPageOfItsOwn() throws IOException {
    String attachment =
        "<section class='attachment'><p"
            + " class='attachment-mark'>附件%s</p><h2>%s</h2><p>表。</p></section>";
    List<Run> runs =
        runs("<p>正文。</p>" + attachment.formatted("1", "甲表") + attachment.formatted("2", "乙表"));
    Run mark = run(runs, "附件2");
    assertThat(mark.page()).isEqualTo(3);
    assertThat(mark.left()).isCloseTo(LEFT, within(0.5));
    Run title = run(runs, "乙表");
    assertThat(title.baseline() - mark.baseline()).isCloseTo(2 * 28.95, within(3.0));
    assertThat((title.left() + title.right()) / 2).isCloseTo((LEFT + RIGHT) / 2, within(1.0));
  }

  @Test
  void theRulesOfTheImprintAreAsThickAsTheyShouldBe() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf("<p>正文。</p>" + IMPRINT))) {
      List<Rectangle2D> rules =
          Bars.of(pdf.getPage(1)).stream()
              .filter(bar -> bar.getWidth() > 155 * MM)
              .sorted(Comparator.comparing(bar -> -bar.getY()))
              .toList();
      assertThat(rules).hasSize(3);
      List<Double> thick = rules.stream().map(bar -> bar.getHeight() / MM).toList();
      assertThat(thick.get(0)).isCloseTo(0.35, within(0.02)); // 7.4.1
      assertThat(thick.get(1)).isCloseTo(0.25, within(0.02));
      assertThat(thick.get(2)).isCloseTo(0.35, within(0.02));
      double foot = rules.get(2).getMinY() / MM;
      assertThat(foot).isCloseTo(35, within(0.5));
    }
  }

  @Test
  void theRedRuleStandsFourMillimetresUnderTheNumber() throws IOException {
    String head =
        "<div class='red-head'><p class='mark'>某局文件</p><p class='number"
            + " alone'>某信〔2026〕3号</p></div>";
    try (PDDocument pdf = Loader.loadPDF(pdf(head + "<p>正文。</p>"))) {
      Rectangle2D rule =
          Bars.of(pdf.getPage(0)).stream()
              .filter(bar -> bar.getWidth() > 155 * MM)
              .findFirst()
              .orElseThrow();
      assertThat(rule.getWidth() / MM).isCloseTo(156, within(0.3)); // 7.2.7
      Run number = run(runs(head + "<p>正文。</p>"), "某信");
      double lineBottom = number.baseline() + 28.95 / 2 - (.88 - .5) * EM;
      assertThat((297 * MM - rule.getMaxY() - lineBottom) / MM).isCloseTo(4, within(0.3));
    }
  }
}
