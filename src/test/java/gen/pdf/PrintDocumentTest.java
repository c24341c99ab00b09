package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PrintDocumentTest {
  private static String body(String html) {
    String text = PrintDocument.of(Jsoup.parse(html), "p {}", FontSet.embedded()).text();
    return text.substring(text.indexOf("<body>") + 6, text.indexOf("</body>"));
  }

  @Test
  void figuresBecomePartOfTheText() {
    assertThat(body("<p>共<data value=\"485\">485件</data>，<em>约</em><data>3</data>起</p>"))
        .isEqualTo("<p><span>共485件，</span><em>约</em><span>3起</span></p>");
  }

  @Test
  void whiteSpaceOfTheSourceIsOneSpace() {
    assertThat(body("<p>甲，\n   乙 丙\n<data>7</data>件 of\n tea</p>"))
        .isEqualTo("<p>甲， 乙 丙 7件 of tea</p>");
  }

  @Test
  void runInHeadingAndParagraphAreOneBlock() {
    assertThat(
            body("<section class=\"run-in\"><h3> 甲。\n"
                    + "</h3>\n"
                    + "<p>\n"
                    + "乙<data>1</data>件。</p><p>丙</p></section>")
                .replaceAll("> +<", "><"))
        .isEqualTo(
            "<section class=\"run-in\"><h3><span class=\"heading\"><span>甲。</span></span><span"
                + " class=\"text\"><span"
                + " lang=\"x-run-in\">乙1件。</span></span></h3><p>丙</p></section>");
  }

  @Test
  void runInHeadingWithoutParagraphStaysAsItIs() {
    String alone = "<section class=\"run-in\"><h3>甲</h3><section><h4>乙</h4></section></section>";
    assertThat(body(alone)).isEqualTo(alone);
    assertThat(body("<section class=\"run-in\"></section>"))
        .isEqualTo("<section class=\"run-in\"></section>");
  }

  @Test
  void headHoldsWhatThePageNeeds() {
    String text =
        PrintDocument.of(
                Jsoup.parse(
                    "<title>题</title><meta charset=utf-8><meta name=author content=局><meta"
                        + " name=robots content=x><link rel=stylesheet"
                        + " href=a.css><style>a{}</style><script>b</script>"),
                "p > a {}",
                FontSet.embedded())
            .text();
    assertThat(text)
        .isEqualTo(
            "<html lang=\"zh-CN\"><head><title>题</title><meta name=\"author\" content=\"局\"><meta"
                + " name=\"subject\" content=\"题\"><style type=\"text/css\">/**/p > a"
                + " {}</style></head><body></body></html>");
  }
}
