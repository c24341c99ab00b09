package gen.html;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.report.Report;
import gen.report.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final Report REPORT =
      Written.report("sections: {measures: 甲。, problems: 乙。}", new Diagnostics());
  private static final Source CSS = new Source("templates/common/screen.css", "p { margin: 0 }");
  private final Diagnostics found = new Diagnostics();

  private Optional<Document> styled(String css) {
    Source file = new Source("templates/common/screen.css", css);
    String rendered = "<article><h1>甲</h1></article>";
    return Page.assemble(rendered, piece -> Optional.empty(), file, REPORT, found);
  }

  private Optional<Document> assemble(String rendered) {
    return Page.assemble(rendered, piece -> Optional.empty(), CSS, REPORT, found);
  }

  private List<String> codes() {
    return found.sorted().stream().map(d -> d.code()).toList();
  }

  @Test
  void isOneSelfContainedDocument() {
    String html =
        Page.html(assemble("\n<article>\n<h1>标题</h1>\n<p>甲\n乙</p>\n</article>\n").orElseThrow());

    assertThat(codes()).isEmpty();
    assertThat(html)
        .isEqualTo(
            """
            <!doctype html>
            <html lang="zh-CN"><head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>标题</title>
            <meta name="author" content="湖滨区信访局">
            <meta name="generator" content="gen">
            <style>
            p { margin: 0 }
            </style>
            </head>
            <body>
            <main>
            <article>
            <h1>标题</h1>
            <p>甲乙</p>
            </article>
            </main>
            </body>
            </html>
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "某局<br>关于工作的报告|某局关于工作的报告",
        "某局<br/>  关于工作的报告|某局 关于工作的报告",
        "<b>某局</b>关于<data value=5>5件</data>|某局关于5件",
        "甲 &amp; 乙 &lt;丙&gt;|甲 & 乙 <丙>"
      })
  void titleIsTheHeadingInOneLine(String heading, String title) {
    Document page = assemble("<article><h1>" + heading + "</h1></article>").orElseThrow();

    assertThat(page.title()).isEqualTo(title);
    assertThat(page.selectFirst("h1").html()).contains(heading.contains("<br") ? "<br>" : "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h1>甲</h2></article>",
        "<article><h1>甲</h1></p></article>",
        "<article><h1>甲</h1></section></article>",
        "<article><h1>甲</h1><p class=a class=b>乙</p></article>",
        "<article><h1>甲</h1><b><p>乙</b></p></article>",
        "<article><h1>甲</h1><p><section>乙</section></p></article>",
        "<article><h1>甲</h1>",
        "<article><h1>甲</h1><p title=\"乙></p></article>"
      })
  void malformedMarkupIsReported(String rendered) {
    assertThat(assemble(rendered)).isEmpty();
    assertThat(codes()).contains("E-HTML-MALFORMED");
    assertThat(found.sorted().get(0).span().place()).isEqualTo("a.yaml");
  }

  @Test
  void anErrorShowsWhatStandsNear() {
    assemble("<article><h1>甲</h1><p>这里的段落</h2></p></article>");

    assertThat(found.sorted().get(0).arguments().get(1)).contains("这里的段落");
  }

  @Test
  void onlySomeOfManyErrorsAreReported() {
    assemble("<article><h1>甲</h1>" + "</p></h2></section>".repeat(100) + "</article>");

    assertThat(codes().stream().filter("E-HTML-MALFORMED"::equals)).hasSizeBetween(1, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "甲",
        "<p>甲</p>",
        "<article><h1>甲</h1></article><article><h1>乙</h1></article>",
        "<article><h1>甲</h1></article><p>乙</p>",
        "<article><h1>甲</h1></article>乙",
        "<section><article><h1>甲</h1></article></section>"
      })
  void thereIsOneArticleAndNothingOutsideIt(String rendered) {
    assertThat(assemble(rendered)).isEmpty();
    assertThat(codes()).containsExactly("E-HTML-ARTICLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><p>甲</p></article>",
        "<article><h1></h1><p>甲</p></article>",
        "<article><h1> <br> </h1><p>甲</p></article>"
      })
  void aReportHasATitle(String rendered) {
    assertThat(assemble(rendered)).isEmpty();
    assertThat(codes()).containsExactly("E-HTML-NO-TITLE");
  }

  @Test
  void whatMayNotStandInAReportIsReported() {
    assertThat(assemble("<article><h1>甲</h1><script>1</script></article>")).isEmpty();
    assertThat(codes()).containsExactly("E-HTML-ELEMENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "p {}¶</style><script>1</script>|2:1+2;2:18+2|</",
        "p {}¶  </STYLE>|2:3+2|</",
        "a {}<!-- b -->|1:5+4|<!--",
        "@import 'a.css';|1:1+7|@import",
        "@IMPORT url(a.css);|1:1+7;1:9+4|@IMPORT",
        "p { background: URL( a.png ) }|1:17+4|URL(",
        "/* 甲 */ p { background: url(a.png) }|1:25+4|url(",
        "/* 甲 </style> */|1:6+2|</"
      })
  void aStyleSheetMayNeitherEndItsElementNorLoadAnything(String css, String places, String what) {
    assertThat(styled(css.replace('¶', '\n'))).isEmpty();
    assertThat(Written.places(found))
        .containsExactlyElementsOf(
            Stream.of(places.split(";")).map(place -> "E-HTML-STYLE " + place).toList());
    assertThat(found.sorted().get(0).arguments()).containsExactly(what);
    assertThat(found.sorted().get(0).span().source().name())
        .isEqualTo("templates/common/screen.css");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/* url(x), @import and <!-- are not used */ p {}", "a > b { width: 1em }", ""})
  void otherStyleSheetsAreTaken(String css) {
    assertThat(styled(css)).isPresent();
    assertThat(codes()).isEmpty();
  }

  @Test
  void commentsOfTheTemplatesAreLeftOut() {
    String html =
        Page.html(
            assemble("<article><!-- 甲 --><h1>乙<!-- 丙 --></h1><p>丁<!-- x -->\n戊</p></article>")
                .orElseThrow());

    assertThat(html).contains("<article><h1>乙</h1><p>丁戊</p></article>").doesNotContain("<!--");
    assertThat(codes()).isEmpty();
  }

  @Test
  void anElementIsShownInTheTemplateThatWroteIt() {
    Source template = new Source("templates/报告/report.ftlh", "<article>\n<pre>");
    Page.assemble(
        "<article><h1>甲</h1><pre>乙</pre></article>",
        piece -> piece.equals("<pre") ? Optional.of(template.span(10, 4)) : Optional.empty(),
        CSS,
        REPORT,
        found);

    assertThat(Written.only(found).span().place()).isEqualTo("templates/报告/report.ftlh:2:1");
    assertThat(Written.places(found)).containsExactly("E-HTML-ELEMENT 2:1+4");
  }

  @Test
  void rareCharactersAndSpacesArePrintedAsTheyStand() {
    String html =
        Page.html(assemble("<article><h1>𠮷氏</h1><p>甲\u3000乙©“”</p></article>").orElseThrow());

    assertThat(html).contains("<h1>𠮷氏</h1><p>甲\u3000乙©“”</p>");
  }
}
