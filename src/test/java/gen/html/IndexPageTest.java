package gen.html;

import static org.assertj.core.api.Assertions.assertThat;

import gen.html.IndexPage.Entry;
import gen.html.IndexPage.Head;
import gen.html.IndexPage.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IndexPageTest {
  private static final String KIND = "年度报告";

  private static Entry entry(int year, String region, String bureau) {
    String stem = year + "/" + region + "/" + bureau;
    return new Entry(
        stem + ".yaml",
        Optional.of(new Head(year, region, bureau, KIND)),
        Optional.of(stem + ".html"),
        Optional.of(stem + ".pdf"),
        Status.GOOD,
        0,
        "");
  }

  private static Entry bare(String path) {
    return new Entry(
        path, Optional.empty(), Optional.empty(), Optional.empty(), Status.FAILED, 0, "");
  }

  private static Document page(Entry... entries) {
    return Jsoup.parse(IndexPage.html(List.of(entries), List.of()));
  }

  @Test
  void groupsByYearTheLatestFirstAndThenByRegion() {
    Document page =
        page(
            entry(2024, "河南省", "乙局"),
            entry(2025, "重庆市", "丙局"),
            entry(2025, "北京市", "甲局"),
            entry(2025, "北京市", "乙局"));

    assertThat(page.select("h2").eachText()).containsExactly("2025年", "2024年");
    assertThat(page.select("section").get(0).select("tbody tr").eachText())
        .containsExactly("北京市 乙局 HTML PDF", "北京市 甲局 HTML PDF", "重庆市 丙局 HTML PDF");
    assertThat(page.select("section").get(1).select("tbody tr").eachText())
        .containsExactly("河南省 乙局 HTML PDF");
    assertThat(page.select("p").text()).isEqualTo("共 4 份报告。");
  }

  @Test
  void namesTheKindsWhereThereAreSeveral() {
    Entry bulletin =
        new Entry(
            "丁.yaml",
            Optional.of(new Head(2025, "河南省", "甲局", "情况通报")),
            Optional.of("丁.html"),
            Optional.empty(),
            Status.GOOD,
            0,
            "");

    Document page = page(entry(2025, "河南省", "甲局"), bulletin, bare("坏.yaml"));

    assertThat(page.select("section").get(0).select("tr").eachText())
        .containsExactly("地区 单位 种类 报告", "河南省 甲局 年度报告 HTML PDF", "河南省 甲局 情况通报 HTML");
    assertThat(page.select("section").get(1).select("tbody tr").text())
        .isEqualTo("— 坏.yaml — 有错误，未生成");
  }

  @Test
  void isTheSameInWhateverOrderTheReportsCome() {
    List<Entry> entries = new ArrayList<>();
    for (String region : List.of("河南省", "北京市", "重庆市")) {
      for (int year = 2020; year < 2026; year++) {
        entries.add(entry(year, region, "某局"));
        entries.add(bare(year + region + "坏.yaml"));
      }
    }
    String expected = IndexPage.html(entries, List.of());

    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(entries, new Random(seed));
      assertThat(IndexPage.html(entries, List.of())).isEqualTo(expected);
    }
  }

  @Test
  void linksLeadToFilesWithSpacesAndPercentSigns() {
    assertThat(page(entry(2025, "河南省", "甲 100%局")).select("a").eachAttr("href"))
        .containsExactly("2025/河南省/甲%20100%25局.html", "2025/河南省/甲%20100%25局.pdf");
  }

  @Test
  void escapesWhatStandsInTheData() {
    String html = IndexPage.html(List.of(entry(2025, "<b>&", "<script>\"局\"</script>")), List.of());

    assertThat(html).doesNotContain("<script>", "<b>");
    assertThat(Jsoup.parse(html).select("tbody td").get(1).text())
        .isEqualTo("<script>\"局\"</script>");
  }

  @Test
  void tellsWhichReportsFailedAndLinksToNoneOfThem() {
    Document page = page(entry(2025, "河南省", "甲局"), bare("坏.yaml"));

    assertThat(page.select("p").text()).isEqualTo("共 2 份报告，其中 1 份有错误，未能生成。");
    assertThat(page.select("h2").eachText()).containsExactly("2025年", "年度、地区无法读出的文件");
    assertThat(page.select("section").get(1).select("tbody tr").text())
        .isEqualTo("— 坏.yaml 有错误，未生成");
    assertThat(page.select("section").get(1).select("a")).isEmpty();
    assertThat(page.select(".failed")).hasSize(1);
  }

  @Test
  void tellsWhichReportsWereNotMadeYet() {
    Document page =
        page(
            new Entry(
                "a.yaml",
                Optional.of(new Head(2025, "河南省", "甲局", KIND)),
                Optional.empty(),
                Optional.empty(),
                Status.UNBUILT,
                0,
                ""));

    assertThat(page.select("tbody tr").text()).isEqualTo("河南省 甲局 尚未生成");
    assertThat(page.select(".failed")).isEmpty();
  }

  @Test
  void linksOnlyToWhatThereIs() {
    Document page =
        page(
            new Entry(
                "a.yaml",
                Optional.of(new Head(2025, "河南省", "甲局", KIND)),
                Optional.empty(),
                Optional.of("a.pdf"),
                Status.GOOD,
                0,
                ""));

    assertThat(page.select("a").eachText()).containsExactly("PDF");
  }

  @Test
  void aReportWhoseHeadIsNotSoundIsNamedByItsFile() {
    Document page =
        page(
            new Entry(
                "2025/甲.yaml",
                Optional.of(new Head(0, "河南省", "", KIND)),
                Optional.empty(),
                Optional.empty(),
                Status.FAILED,
                0,
                ""));

    assertThat(page.select("h2").eachText()).containsExactly("年度、地区无法读出的文件");
    assertThat(page.select("tbody tr").text()).isEqualTo("河南省 2025/甲.yaml 有错误，未生成");
  }

  @Test
  void isACompletePageWithoutAnyReport() {
    String html = IndexPage.html(List.of(), List.of());

    assertThat(html).startsWith("<!doctype html>").endsWith("</html>\n").contains("共 0 份报告。");
    assertThat(Jsoup.parse(html).selectFirst("html").attr("lang")).isEqualTo("zh-CN");
  }
}
