package gen.html;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Source;
import gen.report.Change;
import gen.report.Fact;
import gen.report.Quantity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static String markup(String name, String written) {
    Source source = new Source("a.yaml", "");
    return Figures.markup(fact(name, written, source));
  }

  private static Fact fact(String name, String written, Source source) {
    return new Fact(
        name, written, Quantity.parse(written), "", "", Optional.empty(), "", source.whole());
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

  @ParameterizedTest
  @CsvSource({
    "400件, 450件, 12.5, 同比增长12.5%",
    "400件, 300件, -25, 同比下降25%",
    "0件, 3件, 3, 比上年增加3件",
    "79.10%, 81.73%, 2.63, 同比提高2.63个百分点",
    "3件, 3件, 0, 与上年持平"
  })
  void aChangeIsAllItsWordsAndNamesItsFact(String before, String now, String value, String words) {
    Fact fact = fact("甲\"", now, new Source("a.yaml", ""));
    Change change =
        Change.between(Quantity.parse(before).orElseThrow(), fact.quantity().orElseThrow())
            .orElseThrow();

    assertThat(Figures.markup(fact, change))
        .isEqualTo(
            "<data class=\"change\" value=\"%s\" data-fact=\"甲&quot;\">%s</data>"
                .formatted(value, words));
  }

  @Test
  void neitherAddsNorTakesSpaces() {
    assertThat(markup("甲", "甲  乙")).endsWith(">甲  乙</data>");
  }
}
