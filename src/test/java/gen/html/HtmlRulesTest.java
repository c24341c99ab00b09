package gen.html;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.report.Written;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRulesTest {
  private final Diagnostics found = new Diagnostics();

  private List<String> check(String markup) {
    return check(
        Jsoup.parseBodyFragment("<article>" + markup + "</article>").selectFirst("article"));
  }

  private List<String> check(Element article) {
    new HtmlRules(new Source("a.yaml", ""), piece -> Optional.empty(), found).check(article);
    return found.sorted().stream().map(d -> d.code() + " " + d.arguments()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<header><h1>甲<br>乙</h1></header><section id=a class=run-in><h2>甲</h2><p>乙</p></section>",
        "<p><data class=fact value=5 data-fact=甲>5件</data><time datetime=2025>今年</time></p>",
        "<table><caption>表</caption><thead><tr><th scope=col colspan=2>甲</th></tr></thead>"
            + "<tbody><tr><td rowspan=100>1</td><td>2</td></tr></tbody></table>",
        "<ol start=3 type=a reversed><li>甲</li></ol><ul><li>乙</li></ul>",
        "<p lang=en title=x dir=ltr role=note aria-label=x data-lifespan=long>甲</p>",
        "<p><a href='#a'>1</a><a href='https://gov.cn'>2</a><a href='http://gov.cn'>3</a>"
            + "<a href='mailto:a@gov.cn'>4</a></p>",
        "<figure><blockquote><p>甲<sub>1</sub><sup>2</sup></p></blockquote>"
            + "<figcaption>乙</figcaption></figure>",
        "<figure><svg viewBox='0 0 9 9' role=img aria-label=甲><rect x=0 y=0 width=1 height=1.5"
            + " fill='#8c8c8c'></rect><line x1=0 y1=0 x2=9 y2=0 stroke='#000' stroke-width='.8'>"
            + "</line><polyline points='1,2 3,4.5' fill=none></polyline><circle cx=1 cy=2 r=3>"
            + "</circle><text x=1 y=2 text-anchor=middle data-fact=甲>5件</text></svg></figure>"
      })
  void takesWhatADocumentNeeds(String markup) {
    assertThat(check(markup)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<script>alert(1)</script>, script",
    "<style>p {}</style>, style",
    "<p><img src=x></p>, img",
    "<iframe src=x></iframe>, iframe",
    "<object data=x></object>, object",
    "<form><input></form>, form",
    "<svg><script>1</script></svg>, script",
    "<svg><use href='#a'></use></svg>, use",
    "<svg><foreignObject></foreignObject></svg>, foreignobject",
    "<svg><style>a</style></svg>, style",
    "<svg><g></g></svg>, g",
    "<svg><a href='#a'></a></svg>, a",
    "<p><rect x=1></rect></p>, rect",
    "<svg><rect x=1><line></line></rect></svg>, line",
    "<math></math>, math",
    "<p><link href=x></p>, link",
    "<p><meta charset=x></p>, meta",
    "<template>甲</template>, template",
    "<video></video>, video",
    "<p><font>甲</font></p>, font",
    "<o:p>甲</o:p>, o:p",
    "<button>甲</button>, button",
    "<pre>甲</pre>, pre"
  })
  void refusesOtherElements(String markup, String element) {
    assertThat(check(markup)).hasSize(1);
    assertThat(check(markup).get(0)).startsWith("E-HTML-ELEMENT [" + element + ",");
  }

  @ParameterizedTest
  @CsvSource({
    "<p style='color:red'>甲</p>, 'style, p'",
    "<p onclick=x>甲</p>, 'onclick, p'",
    "<p ONCLICK=x>甲</p>, 'onclick, p'",
    "<p href='#a'>甲</p>, 'href, p'",
    "<a href='#a' target=_blank>甲</a>, 'target, a'",
    "<a ping=x>甲</a>, 'ping, a'",
    "<td-x></td-x>, ",
    "<p value=1>甲</p>, 'value, p'",
    "<span colspan=2>甲</span>, 'colspan, span'",
    "<p xlink:href=x>甲</p>, 'xlink:href, p'",
    "<svg onload=x></svg>, 'onload, svg'",
    "<svg><rect style=x></rect></svg>, 'style, rect'",
    "<svg><rect href='#a'></rect></svg>, 'href, rect'",
    "<svg><rect fill='url(#a)'></rect></svg>, 'fill, rect'",
    "<p x=1>甲</p>, 'x, p'"
  })
  void refusesOtherAttributes(String markup, String arguments) {
    assertThat(check(markup)).hasSize(1);
    if (arguments != null) {
      assertThat(check(markup)).containsExactly("E-HTML-ATTRIBUTE [" + arguments + "]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//gov.cn",
        "other.html",
        ""
      })
  void refusesLinksThatRunOrLeadElsewhere(String href) {
    assertThat(check("<p><a href=\"" + href + "\">甲</a></p>")).hasSize(1);
    assertThat(found.sorted().get(0).code()).isEqualTo("E-HTML-LINK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "1000", "99999999999999", "-1", "2.5", "", "x", "١", "00002"})
  void refusesSpansThatWouldBlowUpATable(String span) {
    assertThat(check("<table><tr><td colspan='" + span + "'>甲</td></tr></table>"))
        .containsExactly("E-HTML-SPAN [colspan, " + span + ", 100]");
  }

  @Test
  void refusesSpansOfRowsAndColumnsToo() {
    assertThat(
            check(
                "<table><colgroup span=500><col></colgroup><tr><td"
                    + " rowspan=500>甲</td></tr></table>"))
        .containsExactlyInAnyOrder(
            "E-HTML-SPAN [span, 500, 100]", "E-HTML-SPAN [rowspan, 500, 100]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10000", "-3", "2.5", "x", ""})
  void aListBeginsWithAReasonableNumber(String start) {
    assertThat(check("<ol start='9999'><li>甲</li></ol>")).isEmpty();
    assertThat(check("<ol start='" + start + "'><li>甲</li></ol>"))
        .containsExactly("E-HTML-SPAN [start, " + start + ", 9999]");
  }

  @Test
  void anIdStandsOnce() {
    assertThat(check("<p id=a>甲</p><p id=b>乙</p><p id=A>丙</p>")).isEmpty();
    assertThat(check("<p id=a>甲</p><p id=b>乙</p><p><span id=a>丙</span></p>"))
        .containsExactly("E-HTML-ID [a]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p><font>甲</font></p>|<font",
        "<p style='x'>甲</p>|` style=`",
        "<p><a href='other.html'>甲</a></p>|other.html",
        "<table><tr><td colspan='500'>甲</td></tr></table>|colspan=\"500",
        "<ol start='0'><li>甲</li></ol>|start=\"0",
        "<p id='a'>甲</p><p id='a'>甲</p>|id=\"a"
      })
  void eachIsPlacedInTheTemplateThatWroteIt(String markup, String piece) {
    Source template = new Source("templates/x.ftlh", "甲\n乙" + piece + "丙");
    Element article =
        Jsoup.parseBodyFragment("<article>" + markup + "</article>").selectFirst("article");

    new HtmlRules(
            new Source("a.yaml", ""),
            wanted ->
                wanted.equals(piece)
                    ? Optional.of(template.span(3, piece.length()))
                    : Optional.empty(),
            found)
        .check(article);

    assertThat(Written.only(found).span().place()).isEqualTo("templates/x.ftlh:2:2");
  }

  @Test
  void everythingIsReportedAtOnceAndNamesTheDataFile() {
    check("<p style=x onclick=y>甲</p><script></script>");

    assertThat(Written.places(found))
        .containsExactly(
            "E-HTML-ATTRIBUTE 0:0+0", "E-HTML-ATTRIBUTE 0:0+0", "E-HTML-ELEMENT 0:0+0");
    assertThat(found.sorted().get(0).span().place()).isEqualTo("a.yaml");
  }

  @Test
  void refusesElementsThatAreNestedTooDeep() {
    assertThat(check(nested(100))).isEmpty();
    assertThat(check(nested(101))).containsExactly("E-HTML-TOO-DEEP [100]");
  }

  @Test
  void doesNotOverflowOnElementsThatAreNestedMuchTooDeep() {
    assertThat(check(nested(10_000))).containsExactly("E-HTML-TOO-DEEP [100]");
  }

  private static Element nested(int depth) {
    Element article = new Element("article");
    Element at = article;
    for (int i = 0; i < depth; i++) {
      at = at.appendElement("div");
    }
    return article;
  }

  @Test
  void refusesAPageOfTooManyElements() {
    Element article = new Element("article");
    for (int i = 0; i < 100_000; i++) {
      article.appendElement("br");
    }

    assertThat(check(article)).containsExactly("E-HTML-TOO-LARGE [100000]");
  }
}
