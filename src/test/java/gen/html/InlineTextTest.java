package gen.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTextTest {
  private static String tidy(String markup) {
    Document document = Jsoup.parseBodyFragment(markup);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    InlineText.tidy(body);
    return body.html();
  }

  /** The sign ¶ stands for a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "甲¶乙|甲乙",
        "甲 ¶ \t乙|甲乙",
        "甲，¶乙|甲，乙",
        "“甲”¶（乙）|“甲”（乙）",
        "甲——¶ABC|甲——ABC",
        "ABC——¶甲|ABC——甲",
        "ABC¶——DEF|ABC——DEF",
        "“ABC”¶“DEF”|“ABC”“DEF”",
        "“ABC”¶DEF|“ABC” DEF",
        "ABC……¶甲|ABC……甲",
        "ABC¶甲|ABC甲",
        "甲¶12|甲12",
        "ABC¶def|ABC def",
        "ABC ¶ def|ABC def",
        "12¶34|12 34",
        "¶甲¶|甲",
        "¶  ABC  ¶|ABC",
        "甲 乙|甲 乙",
        "甲\u3000¶乙|甲\u3000乙",
        "ABC  def|ABC  def",
        "甲¶<data>5件</data>¶乙|甲<data>5件</data>乙",
        "ABC¶<data>5</data>¶def|ABC <data>5</data> def",
        "<b>ABC</b>¶<b>def</b>|<b>ABC</b> <b>def</b>",
        "<b>甲</b>¶<b>乙</b>|<b>甲</b><b>乙</b>",
        "ABC¶<b>甲</b>|ABC<b>甲</b>",
        "<b>甲¶</b>乙|<b>甲</b>乙",
        "ABC¶<br>¶def|ABC<br>def",
        "甲<br>¶乙|甲<br>乙",
        "𠮷¶𠮷|𠮷𠮷"
      })
  void lineBreaksOfTheSourceAreNoSpaces(String source, String printed) {
    assertThat(tidy("<p>" + source.replace('¶', '\n') + "</p>"))
        .isEqualTo("<p>" + printed + "</p>");
  }

  @ParameterizedTest
  @CsvSource({"h1", "h2", "h3", "h4", "li", "dt", "dd", "figcaption"})
  void everyKindOfParagraphIsTidied(String element) {
    String open = "<" + element + ">";
    String close = "</" + element + ">";

    assertThat(tidy(open + "\n甲\n乙\n" + close)).isEqualTo(open + "甲乙" + close);
  }

  @Test
  void cellsAreTidiedToo() {
    assertThat(tidy("<table><tbody><tr><th>\n甲\n</th><td>甲\n乙</td></tr></tbody></table>"))
        .isEqualTo("<table><tbody><tr><th>甲</th><td>甲乙</td></tr></tbody></table>");
  }

  @Test
  void whatStandsBetweenParagraphsStays() {
    assertThat(tidy("<p>甲</p>\n<p>乙</p>\n")).isEqualTo("<p>甲</p>\n<p>乙</p>\n");
  }

  @Test
  void tidyingTwiceChangesNothingMore() {
    String once = tidy("<p>\nABC\n<b>def</b>\n甲 乙\n</p>");

    assertThat(tidy(once)).isEqualTo(once);
  }
}
