package gen.pdf.proof;

import static java.util.stream.Collectors.joining;

import gen.diag.Measured;
import gen.pdf.FontSet;
import gen.pdf.PdfRenderer;
import gen.pdf.Rendered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Documents made to try the page. */
enum Made {
  ONE_PAGE(title("湖滨区信访局<br>关于2025年度法治政府建设情况的报告") + "<p>" + text(3) + "</p>"),

  TWO_PAGES(
      title("关于2025年度法治政府建设情况的报告")
          + "<p class='salutation'>区委、区政府：</p>"
          + paragraphs(9)
          + "<p class='closing'>特此报告。</p>"),

  THIRTY_PAGES(title("关于2025年度法治政府建设情况的报告") + sections(30)),

  LONG_TITLE(title("某某市某某区住房和城乡建设局<br>关于2025年度推进法治政府建设工作情况和2026年度工作安排的报告") + paragraphs(4)),

  ALL_LEVELS(
      title("情况报告")
          + "<section><h2>一、总体情况</h2><section><h3>（一）党的领导</h3><p>"
          + text(2)
          + "</p></section><section class='run-in'><h3>（二）压实责任。</h3><p>"
          + text(3)
          + "</p><section class='run-in'><h4>1.明确分工。</h4><p>"
          + text(2)
          + "</p><section class='run-in'><h5>（1）主要领导。</h5><p>"
          + text(2)
          + "</p></section></section></section></section>"
          + "<section><h2>二、主要举措、成效和下一步推进法治政府建设各项工作的安排以及需要区委和区政府研究解决的问题</h2><p>"
          + text(2)
          + "</p></section>"),

  RARE_CHARACTERS(
      title("人员报告")
          + ("<p>镕、堃、喆、赟、燚、垚、犇、骉、淼、玥、珺、翀同志——均为“15577”机制……的成员。" + text(2) + "</p>").repeat(6)),

  LATIN_WORDS(
      title("系统报告")
          + ("<p>依托Government Information"
                 + " Disclosure平台（https://www.example.gov.cn/disclosure），使用Office Open XML、Portable"
                 + " Document Format等格式，internationalization水平提高。"
                  + text(1)
                  + "</p>")
              .repeat(6)),

  FIGURES(
      title("数据报告")
          + IntStream.rangeClosed(1, 40)
              .mapToObj(
                  i ->
                      "<p>"
                          + "全".repeat(i % 29)
                          + "年办理来信<data value='1'>"
                          + (485 + i)
                          + "件</data>，及时受理率达<data value='2'>9"
                          + i % 10
                          + ".37%</data>，较上年提高<data value='3'>"
                          + i
                          + "个</data>百分点，推动案结事了，促进工作再上新台阶。</p>")
              .collect(joining())),

  MARKS(
      title("标点报告")
          + IntStream.rangeClosed(0, 30)
              .mapToObj(
                  i ->
                      "<p>"
                          + "同".repeat(i)
                          + "志们，“一网通办”（试点）——《条例》〔2021〕33号……提出：“依法、及时、就地解决；一件一策！”第3条规定，2025年12月31日前办结。</p>")
              .collect(joining())),

  SEALED_WITH_IMPRINT(
      title("关于2025年度法治政府建设情况的报告")
          + paragraphs(8)
          + "<div class='signature sealed'><p class='issuer'>湖滨区信访局</p>"
          + "<p class='date'>2026年1月5日</p></div><p class='note'>（此件公开发布）</p>"
          + imprint()),

  UNSEALED_WITH_IMPRINT(
      title("关于2025年度法治政府建设情况的报告")
          + paragraphs(2)
          + "<div class='signature'><p class='issuer'>三门峡市湖滨区人民政府信访局</p>"
          + "<p class='date'>2026年1月5日</p></div>"
          + imprint()),

  RED_HEAD(
      "<div class='red-head'><p class='mark'>湖滨区信访局文件</p><p class='number'>湖信〔2026〕3号</p>"
          + "<p class='signer'>签发人：<span class='name'>张三</span></p></div>"
          + title("关于2025年度法治政府建设情况的报告")
          + paragraphs(5)),

  ATTACHMENTS(
      title("关于2025年度法治政府建设情况的报告")
          + paragraphs(2)
          + "<div class='attachment-note numbered'><p>附件：1.信访事项办理情况</p><p>2.普法活动情况</p></div>"
          + attachment("1", "信访事项办理情况")
          + attachment("2", "普法活动情况"));

  private static final String CSS = read(Path.of("templates/common/page.css"));

  private final String article;

  Made(String article) {
    this.article = article;
  }

  static String css() {
    return CSS;
  }

  List<Measured> proof(String css) {
    return prove(article, css);
  }

  static List<Measured> prove(String article, String css) {
    Document report = report(article);
    return Proof.of(pdf(report, css), report);
  }

  static Document report(String article) {
    return Jsoup.parse(
        "<!DOCTYPE html><html lang='zh-CN'><head><title>关于2025年度法治政府建设情况的报告</title><meta"
            + " name='author' content='湖滨区信访局'></head><body><article>"
            + article
            + "</article></body></html>");
  }

  static byte[] pdf(Document report, String css) {
    Rendered rendered = new PdfRenderer(FontSet.embedded()).render(report, css, Optional.empty());
    if (!rendered.problems().isEmpty() || !rendered.missing().isEmpty()) {
      throw new IllegalStateException(rendered.toString());
    }
    return rendered.pdf();
  }

  static String title(String words) {
    return "<header><h1>" + words + "</h1></header>";
  }

  /** Sentences of different lengths, so that lines break at ever new places. */
  static String text(int sentences) {
    return IntStream.range(0, sentences)
        .mapToObj(i -> "严格履行推进法治建设第一责任人职责，" + "切实".repeat(i % 5) + "与业务工作同部署、同推进、同督促。")
        .collect(joining());
  }

  private static String paragraphs(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> "<p>" + "持续".repeat(i % 7) + text(3 + i % 3) + "</p>")
        .collect(joining());
  }

  private static String sections(int number) {
    String[] digits = "一二三四五六七八九".split("");
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                "<section><h2>"
                    + digits[i % 9]
                    + "、主要工作</h2><section><h3>（一）全面加强党的领导</h3>"
                    + paragraphs(3 + i % 3)
                    + "</section><section class='run-in'><h3>（二）扎实推进。</h3><p>"
                    + text(6)
                    + "</p></section></section>")
        .collect(joining());
  }

  private static String attachment(String number, String words) {
    return "<section class='attachment'><p class='attachment-mark'>附件"
        + number
        + "</p><h2>"
        + words
        + "</h2>"
        + paragraphs(2)
        + "</section>";
  }

  private static String imprint() {
    return "<footer class='imprint'><p class='cc'>抄送：区委依法治区办，区人大常委会办公室。</p>"
        + "<p class='print'>某局办公室</p><p class='print-date'>2026年1月8日印发</p></footer>";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
