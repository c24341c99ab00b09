package gen.report;

import static gen.report.Written.places;
import static gen.report.Written.report;
import static org.assertj.core.api.Assertions.assertThat;

import gen.diag.Diagnostics;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartReaderTest {
  private static final String FACTS =
      "facts: {甲: 447件, 乙: 1万件, 丙: 12%, 丁: 76批372人, 戊: 张三, 己: 一个特别特别长的名字1件}\n";

  private final Diagnostics found = new Diagnostics();

  private Chart read(String yaml) {
    String section = "sections:\n  measures:\n    - chart:\n" + yaml.indent(8);
    return report(FACTS + section, found).sections().stream()
        .flatMap(s -> s.blocks().stream())
        .findFirst()
        .flatMap(Block::chart)
        .orElse(null);
  }

  @Test
  void labelsMayPlaceTheYear() {
    Chart chart =
        read(
            """
            type: line
            caption: 来信
            points:
              2024年: ${facts.甲}
              ${year}年: ${facts.乙}
            """);

    assertThat(found.hasErrors()).isFalse();
    assertThat(chart.type()).isEqualTo(Chart.Type.LINE);
    assertThat(chart.points().get(1).label()).hasToString("${year}年");
    assertThat(chart.points().get(1).fact().name()).isEqualTo("乙");
  }

  // the chart's first key stands on line 8
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "caption: 图/type: bar; E-DATA-MISSING-KEY 7:7+5",
        "type: pie/caption: 图/points:/  一: ${facts.甲}/  二: ${facts.乙}; E-CHART-TYPE 8:15+3",
        "type: bar/caption: 图/points:/  一: ${facts.甲}; E-CHART-COUNT 10:9+6",
        "type: bar/caption: 图/points:/  一: ${facts.甲}/  二: 12件; E-CHART-POINT 12:11+1",
        "type: bar/caption: 图/points:/  一: ${facts.甲}/  二:; E-CHART-POINT 12:11+1",
        "type: bar/caption: 图/points:/  一: ${facts.甲}/  二: 约${facts.乙}; E-CHART-POINT 12:11+1",
        "type: bar/caption: 图/points:/  一: ${facts.甲}/  ${facts.乙}: ${facts.乙}; E-CHART-LABEL"
            + " 12:11+10",
        "type: bar/caption: 图/points:/  一: ${facts.甲}/  二: ${facts.戊}; E-CHART-VALUE 12:14+10",
        "type: bar/caption: 图/points:/  一: ${facts.甲}/  二: ${facts.丁}; E-CHART-VALUE 12:14+10",
        "type: bar/caption: 图/points:/  一: ${facts.甲}/  二: ${facts.丙}; E-CHART-UNIT 12:14+10",
        "type: bar/caption: 图/points:/  一: ${facts.甲}/  二: ${facts.庚}; E-FACT-UNKNOWN 12:14+10",
        "type: bar/caption: 图/points:/  - 一; E-DATA-NOT-MAP 11:11+1",
        "type: bar/caption: 图/colour: 红/points:/  一: ${facts.甲}/  二: ${facts.乙}; E-DATA-UNKNOWN-KEY"
            + " 10:9+6"
      })
  void refusesWithItsPlace(String yaml, String place) {
    read(yaml.replace('/', '\n'));

    assertThat(places(found)).contains(place);
  }

  @Test
  void whatWouldRunIntoItsNeighbourIsTooLong() {
    String points =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "  2025年第" + i + "月: ${facts.甲}\n")
            .collect(Collectors.joining());

    read("type: bar\ncaption: 图\npoints:\n" + points);

    assertThat(places(found)).contains("E-CHART-WIDE 11:11+8");
  }

  @Test
  void moreThanTwelveAreTooMany() {
    String points =
        IntStream.rangeClosed(1, 13)
            .mapToObj(i -> "  " + i + "月: ${facts.甲}\n")
            .collect(Collectors.joining());

    read("type: bar\ncaption: 图\npoints:\n" + points);

    assertThat(places(found)).contains("E-CHART-COUNT 10:9+6");
  }
}
