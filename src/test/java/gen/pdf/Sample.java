package gen.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A made report with every structure that the page knows, and what tests need around it. */
final class Sample {
  static final Optional<Instant> STAMPED = Optional.of(Instant.parse("2026-01-12T00:00:00Z"));

  /** 27 characters and a stop, so that 28 to the line can be seen. */
  static final String LINE = "严格履行推进法治建设第一责任人职责与业务工作同部署同推进。";

  static {
    Silence.keep();
  }

  private Sample() {}

  static String css() {
    try {
      return Files.readString(Path.of("templates/common/page.css"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Rendered render(Document html) {
    return new PdfRenderer(FontSet.embedded()).render(html, css(), STAMPED);
  }

  static Document page(String article) {
    return Jsoup.parse(
        "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta"
            + " charset=\"utf-8\"><title>关于2025年度法治政府建设情况的报告</title><meta name=\"author\""
            + " content=\"湖滨区信访局\"><meta name=\"viewport\" content=\"width=device-width\"><style>p"
            + " { color: red; display: flex }</style></head><body><article>"
            + article
            + "</article></body></html>");
  }

  static Document report() {
    return page(
        """
        <header><h1>湖滨区信访局<br>关于<data class="fact" value="2025" data-fact="year">2025年</data>度法治政府建设情况的报告</h1></header>
        <p class="salutation">区委、区政府：</p>
        <p>2025年，区信访局始终将法治政府建设作为核心任务，严格遵循《法治政府建设与责任落实督察工作规定》
          及《河南省法治政府建设年度报告工作规定》要求，扎实推进各项工作。</p>
        <section><h2>一、党政主要负责人履行推进法治建设第一责任人职责情况</h2>
        <section><h3>（一）强化组织领导，压实责任链条</h3>
        <p>%s全年办理群众网上信访投诉及来信事项<data class="fact" value="485" data-fact="来信">485件</data>，\
        及时受理率达<data class="fact" value="100">100％</data>，一次性化解率达<data value="81.73">81.73%%</data>。</p>
        <p>镕、堃、喆、赟四位同志——均为“15577”机制……的AB角，二〇二五年起任Office主任。</p></section>
        <section class="run-in">
          <h3>（二）加强理论学习。</h3>
          <p>全年共开展理论学习<data value="12">12次</data>，%s</p>
          <p>围绕“信访工作法治化”开展专题研讨<data value="18">18次</data>。</p>
        </section></section>
        <section><h2>二、推进法治政府建设的主要举措和成效</h2>
        <section class="run-in"><h3>（一）压实责任。</h3><p>%s</p>
        <section class="run-in"><h4>1.加强领导，压实责任。</h4><p>充分发挥职能，%s</p></section></section></section>
        <p class="closing">特此报告。</p>
        <footer><p class="cc">抄送：区委依法治区办，区人大常委会办公室，区政府办公室，区政协办公室，区司法局。</p></footer>
        """
            .formatted(LINE.repeat(4), LINE.repeat(3), LINE.repeat(30), LINE.repeat(2)));
  }

  static PDDocument open(Rendered rendered) throws IOException {
    return Loader.loadPDF(rendered.pdf());
  }

  /** The lines of one page, from 1, without its number. */
  static List<String> lines(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    List<String> lines =
        new ArrayList<>(stripper.getText(document).lines().map(String::strip).toList());
    lines.removeIf(line -> line.isEmpty() || line.equals("— " + page + " —"));
    return lines;
  }

  static String text(PDDocument document) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      lines(document, page).forEach(text::append);
    }
    return text.toString().replaceAll("\\s", "");
  }
}
