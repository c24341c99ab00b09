package gen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {
  private static String broken(String title) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to : TitleLines.ends(title)) {
      lines.add(title.substring(from, to));
      from = to;
    }
    lines.add(title.substring(from));
    return String.join("/", lines);
  }

  @ParameterizedTest
  @CsvSource({
    "法治政府建设工作情况的报告",
    "关于2025年度法治政府建设情况的报告",
    "南开区信访办2024年度/法治政府建设情况报告",
    "重庆市沙坪坝区信访办公室/关于2023年度法治政府建设情况的报告",
    "湖滨区信访局/关于2025年度法治政府建设情况的报告",
    "中共城口县信访办公室党组/关于2025年法治政府建设情况的报告",
    "天津市南开区人民政府信访办公室/2024年度法治政府建设情况报告",
    "北京市西城区人民政府信访办公室/2025年法治政府建设年度情况报告",
    "湖滨区信访局关于党政主要负责人/履行推进法治建设第一责任人职责/及2025年度法治政府建设情况的报告",
    "三门峡市湖滨区市场监督管理局/关于2025年度法治政府建设工作情况/和2026年工作安排的报告",
    "关于贯彻落实《信访工作条例》情况/及2025年度法治政府建设情况的报告",
    "关于贯彻落实《法治政府建设实施纲要/（2021—2025年）》情况的报告",
    "内蒙古自治区人力资源和社会保障厅/关于2025年度法治政府建设情况的报告",
  })
  void linesAreSenseUnits(String lines) {
    assertThat(broken(lines.replace("/", ""))).isEqualTo(lines);
  }

  @Test
  void everyLineFitsAndNoneIsLost() {
    String title = "某某市某某区人民政府信访工作联席会议办公室关于贯彻落实法治政府建设实施纲要推进全区信访工作法治化规范化建设情况的报告";
    for (int length = 1; length <= title.length(); length++) {
      String[] lines = broken(title.substring(0, length)).split("/");
      for (String line : lines) {
        assertThat(line.length()).isBetween(lines.length == 1 ? 1 : 4, 20);
      }
    }
  }

  @Test
  void whatNoFourLinesHoldStaysAsItIs() {
    assertThat(broken("甲".repeat(81))).doesNotContain("/");
    assertThat(broken("A".repeat(100))).doesNotContain("/");
  }

  @Test
  void theHeadingKeepsItsTextAndItsOwnLines() {
    Element heading =
        Jsoup.parseBodyFragment("<h1>甲局<br>重庆市沙坪坝区<em>信访办公室</em>关于2023年度法治政府建设情况的报告</h1>")
            .selectFirst("h1");
    String text = heading.wholeText().replace("\n", "");
    TitleLines.settle(heading);
    assertThat(heading.html().replace("\n", ""))
        .isEqualTo("甲局<br>重庆市沙坪坝区<em>信访办公室</em><br>关于2023年度法治政府建设情况的报告");
    assertThat(heading.wholeText().replace("\n", "")).isEqualTo(text);
  }
}
