package gen.html;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Source;
import gen.report.Fact;
import gen.report.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static String markup(String name, String written) {
    Source source = new Source("a.yaml", "");
    return Figures.markup(
        new Fact(name, written, Quantity.parse(written), "", "", "", "", source.whole()));
  }

  @ParameterizedTest
  @CsvSource({
    "485件, 485",
    "97.40%, 97.40",
    "1万余册, 10000",
    "76批372人, 76 372",
    "张三, 张三",
    "2—3次, 2—3次"
  })
  void printsTheFactToTheCharacterAndTellsMachinesItsValue(String written, String value) {
    assertThat(markup("甲", written))
        .isEqualTo(
            "<data class=\"fact\" value=\"" + value + "\" data-fact=\"甲\">" + written + "</data>");
  }

  @Test
  void escapesWhatStandsInTheData() {
    assertThat(markup("\"><script>&", "<b onclick=\"x\">&amp;"))
        .isEqualTo(
            "<data class=\"fact\" value=\"&lt;b onclick=&quot;x&quot;&gt;&amp;amp;\""
                + " data-fact=\"&quot;&gt;&lt;script&gt;&amp;\">"
                + "&lt;b onclick=\"x\"&gt;&amp;amp;</data>");
  }

  @Test
  void neitherAddsNorTakesSpaces() {
    assertThat(markup("甲", "甲  乙")).endsWith(">甲  乙</data>");
  }
}
