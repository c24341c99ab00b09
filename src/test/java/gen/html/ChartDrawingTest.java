package gen.html;

import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Source;
import gen.report.Chart;
import gen.report.Fact;
import gen.report.Plot;
import gen.report.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {
  private static Plot plot(Chart.Type type, String... written) {
    List<Plot.Value> values =
        Arrays.stream(written)
            .map(
                text ->
                    new Plot.Value(
                        text.length() + "年",
                        new Fact(
                            "甲" + text,
                            text,
                            Quantity.parse(text),
                            "",
                            "",
                            Optional.empty(),
                            "",
                            new Source("a", "").whole())))
            .toList();
    return new Plot(type, "来信<件>", values);
  }

  private static Element draw(Chart.Type type, String... written) {
    return Jsoup.parse(ChartDrawing.markup(plot(type, written))).selectFirst("svg");
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }

  @Test
  void barsAreAsHighAsTheirAmounts() {
    Element svg = draw(Chart.Type.BAR, "50件", "100件", "1万件");
    List<Element> bars = svg.select("rect");

    assertThat(number(bars.get(1), "height")).isEqualTo(2 * number(bars.get(0), "height"));
    assertThat(number(bars.get(2), "height")).isEqualTo(114);
  }

  @Test
  void barsOfNegativeAmountsHang() {
    Element svg = draw(Chart.Type.BAR, "5%", "-5%");
    Element up = svg.select("rect").get(0);
    Element down = svg.select("rect").get(1);

    assertThat(number(up, "y") + number(up, "height")).isEqualTo(number(down, "y"));
  }

  @Test
  void aLineHasAPointForEachFact() {
    Element svg = draw(Chart.Type.LINE, "97.41%", "98%", "99.4%");

    assertThat(svg.select("polyline").attr("points").split(" ")).hasSize(3);
    assertThat(svg.select("circle")).hasSize(3);
    assertThat(svg.select("polyline").attr("fill")).isEqualTo("none");
  }

  @Test
  void equalAmountsMakeALevelLine() {
    List<String> heights = draw(Chart.Type.LINE, "0件", "0件").select("circle").eachAttr("cy");

    assertThat(heights).hasSize(2);
    assertThat(heights.get(0)).isEqualTo(heights.get(1));
  }

  @Test
  void wordsAndFiguresAreTold() {
    Element svg = draw(Chart.Type.BAR, "50件", "100件");

    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.attr("aria-label")).isEqualTo("柱状图：来信<件>。3年50件，4年100件。");
    assertThat(svg.select("text[data-fact]").eachAttr("data-fact"))
        .containsExactly("甲50件", "甲100件");
    assertThat(svg.select("text[data-fact]").eachText()).containsExactly("50件", "100件");
  }

  @Test
  void theMachinesLanguagePlaysNoPart() {
    Locale before = Locale.getDefault();
    String here = ChartDrawing.markup(plot(Chart.Type.LINE, "1.5%", "2.25%", "3%"));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ChartDrawing.markup(plot(Chart.Type.LINE, "1.5%", "2.25%", "3%"))).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
