package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PrintedFactsTest {
  private static Document report(String body) {
    return Jsoup.parse(
        "<html"
            + " lang='zh-CN'><head><title>报告</title></head><body><article><header><h1>报告</h1></header>"
            + body
            + "</article></body></html>");
  }

  private static Rendered pdf(Document report) throws IOException {
    String css = Files.readString(Path.of("templates/common/page.css"));
    return new PdfRenderer(FontSet.embedded()).render(report, css, Optional.empty());
  }

  /** In every place of a line and over the end of a page. */
  @Test
  void findsEveryFigureWhereverItIsBroken() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      body.append("<p>").append("全".repeat(i % 28));
      body.append("<data class='fact'>306批次994人次").append(i).append("件</data>，共办理。</p>");
    }
    Document report = report(body.toString());
    assertThat(PrintedFacts.missing(pdf(report), report)).isEmpty();
  }

  @Test
  void changesSinceLastYearAreReadBackToo() throws IOException {
    Rendered pdf = pdf(report("<p>办理485件，<data class='change'>同比增长8.5%</data>。</p>"));
    Document same = report("<p><data class='change'>同比增长8.5%</data>。</p>");
    Document other = report("<p><data class='change'>同比下降8.5%</data>。</p>");
    assertThat(PrintedFacts.missing(pdf, same)).isEmpty();
    assertThat(PrintedFacts.missing(pdf, other)).containsExactly("同比下降8.5%");
  }

  @Test
  void namesTheFiguresThatAreNotThere() throws IOException {
    Rendered pdf = pdf(report("<p>办理<data class='fact'>485件</data>。</p>"));
    Document other =
        report("<p>办理<data class='fact'>485件</data>、<data class='fact'>81.73%</data>。</p>");
    assertThat(PrintedFacts.missing(pdf, other)).containsExactly("81.73%");
  }
}
