package gen.html;

import static org.assertj.core.api.Assertions.assertThat;

import gen.html.IndexPage.Entry;
import gen.html.IndexPage.Head;
import gen.html.IndexPage.Missing;
import gen.html.IndexPage.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IndexPageTest {
  private static final String KIND = "年度报告";

  private static Entry entry(int year, String region, String bureau) {
    return entry(year, region, bureau, Status.GOOD, 0);
  }

  private static Entry entry(int year, String region, String bureau, Status status, int warnings) {
    return MadeIndex.entry(new Head(year, region, bureau, KIND), status, warnings);
  }

  private static Entry unreadable(String path) {
    return new Entry(
        path, Optional.empty(), Optional.empty(), Optional.empty(), Status.FAILED, 0, 0, "第 1 行：错");
  }

  private static Document page(Entry... entries) {
    return Jsoup.parse(IndexPage.html(List.of(entries), List.of()));
  }

  private static List<String> lines(Element part) {
    return part.select("section tbody tr").eachText();
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
    assertThat(lines(page.select("section").get(0)))
        .containsExactly(
            "北京市 2 份", "乙局 合格 HTML PDF", "甲局 合格 HTML PDF", "重庆市 1 份", "丙局 合格 HTML PDF");
    assertThat(lines(page.select("section").get(1))).containsExactly("河南省 1 份", "乙局 合格 HTML PDF");
  }

  @Test
  void aRegionIsFollowedByWhatIsInItAndTheUnknownIsLast() {
    Document page =
        page(
            entry(2025, "", "戊局"),
            entry(2025, "河南省！", "丁局"),
            entry(2025, "河南省(新)", "丙局"),
            entry(2025, "河南省/三门峡市/湖滨区", "乙局"),
            entry(2025, "河南省", "甲局"));

    assertThat(page.select("th[scope=rowgroup]").eachText())
        .containsExactly("河南省 1 份", "河南省/三门峡市/湖滨区 1 份", "河南省(新) 1 份", "河南省！ 1 份", "地区不明 1 份");
  }

  @Test
  void countsTheStatesOfEachYear() {
    Document page =
        Jsoup.parse(
            IndexPage.html(
                List.of(
                    entry(2025, "河南省", "甲局"),
                    entry(2025, "河南省", "乙局", Status.GOOD, 3),
                    entry(2025, "河南省", "丙局", Status.FAILED, 0),
                    entry(2025, "河南省", "丁局", Status.OUTDATED, 0),
                    entry(2025, "河南省", "戊局", Status.UNBUILT, 0),
                    entry(2024, "河南省", "甲局"),
                    unreadable("坏.yaml")),
                List.of(new Missing(2025, "河南省", "己局", ""), new Missing(0, "", "庚局", ""))));

    assertThat(page.select("h1 + p").text()).isEqualTo("共 7 份报告，其中 2 份有错误，未能生成；缺 2 份。");
    assertThat(page.select("#sum tr").eachText())
        .containsExactly(
            "年度 报告 合格 有警告 有错误 需重新生成 缺",
            "2025年 5 1 1 1 2 1",
            "2024年 1 1 0 0 0 0",
            "年度不明 1 0 0 1 0 1",
            "合计 7 2 1 2 2 2");
    assertThat(page.select("#sum a").eachAttr("href"))
        .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    assertThat(page.select("section").get(0).select("th[scope=rowgroup]").text())
        .isEqualTo("河南省 5 份，有警告 1，有错误 1，需重新生成 2，缺 1");
  }

  @Test
  void withoutARosterNobodyKnowsWhetherAnyIsMissing() {
    Document page = page(entry(2025, "河南省", "甲局"));

    assertThat(page.select("h1 + p").text()).isEqualTo("共 1 份报告。");
    assertThat(page.select("#sum tr").eachText())
        .containsExactly("年度 报告 合格 有警告 有错误 需重新生成", "2025年 1 1 0 0 0");
  }

  @Test
  void namesTheKindsWhereThereAreSeveral() {
    Entry bulletin = MadeIndex.entry(new Head(2025, "河南省", "甲局", "情况通报"), Status.UNBUILT, 0);

    Document page = page(entry(2025, "河南省", "甲局"), bulletin);

    assertThat(page.select("section tr").eachText())
        .containsExactly("单位 种类 状态 报告", "河南省 2 份，需重新生成 1", "甲局 年度报告 合格 HTML PDF", "甲局 情况通报 尚未生成");
  }

  @Test
  void tellsHowEachReportStands() {
    Document page =
        page(
            entry(2025, "河南省", "1局", Status.GOOD, 3),
            entry(2025, "河南省", "2局", Status.FAILED, 0),
            entry(2025, "河南省", "3局", Status.OUTDATED, 0),
            entry(2025, "河南省", "4局", Status.UNBUILT, 0));

    assertThat(lines(page).subList(1, 5))
        .containsExactly(
            "1局 有 3 个警告 HTML PDF",
            "2局 有错误，未生成 第 11 行：冒号是全角的 2025/河南省/2局.yaml",
            "3局 需重新生成 HTML PDF",
            "4局 尚未生成");
  }

  @Test
  void aMissingBureauStandsInItsRegionOnce() {
    Missing absent = new Missing(2025, "河南省", "乙局", "");
    Missing renamed = new Missing(2025, "河南省", "住建局", "住房和城乡建设局");
    String html =
        IndexPage.html(
            List.of(entry(2025, "河南省", "甲局"), entry(2025, "北京市", "甲局")),
            List.of(renamed, absent, new Missing(2025, "河南省", "住建局", "")));

    assertThat(lines(Jsoup.parse(html)).subList(2, 6))
        .containsExactly("河南省 1 份，缺 2", "乙局 缺", "住建局 缺（是否即：住房和城乡建设局）", "甲局 合格 HTML PDF");
  }

  @Test
  void isTheSameInWhateverOrderTheReportsCome() {
    List<Entry> entries = new ArrayList<>(MadeIndex.entries(150));
    List<Missing> missing = new ArrayList<>(MadeIndex.missing(20));
    for (int year = 2020; year < 2026; year++) {
      entries.add(unreadable(year + "坏.yaml"));
      missing.add(new Missing(2025, "河南省/0市/1区", "缺报1局", "第" + year + "局"));
    }
    String expected = IndexPage.html(entries, missing);

    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(entries, new Random(seed));
      Collections.shuffle(missing, new Random(seed));
      assertThat(IndexPage.html(entries, missing)).isEqualTo(expected);
    }
  }

  @Test
  void linksLeadToFilesWithSpacesAndPercentSigns() {
    assertThat(page(entry(2025, "河南省", "甲 100%局")).select("section a").eachAttr("href"))
        .containsExactly("2025/河南省/甲%20100%25局.html", "2025/河南省/甲%20100%25局.pdf");
  }

  @Test
  void linksOnlyToWhatThereIs() {
    Entry pdf =
        new Entry(
            "a.yaml",
            Optional.of(new Head(2025, "河南省", "甲局", KIND)),
            Optional.empty(),
            Optional.of("a.pdf"),
            Status.GOOD,
            0,
            0,
            "");

    assertThat(page(pdf).select("section a").eachText()).containsExactly("PDF");
  }

  @Test
  void whatStandsInTheDataIsNeverMarkup() {
    List<String> evil =
        List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "</style></title><b>&lt;&amp;");
    List<Entry> entries = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    for (String name : evil) {
      Head head = new Head(2025, name, name, name);
      Optional<String> link = Optional.of(name);
      entries.add(new Entry(name, Optional.of(head), link, link, Status.FAILED, 0, 0, name));
      entries.add(
          new Entry(name, Optional.empty(), Optional.of(name), link, Status.GOOD, 0, 1, name));
      missing.add(new Missing(2025, name, name, name));
    }

    Document page = Jsoup.parse(IndexPage.html(entries, missing));

    assertThat(page.select("section th[scope=row]").eachText()).containsAll(evil);
    assertThat(page.select("th[scope=rowgroup]").textNodes().toString()).isNotEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("section *"))
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .allSatisfy(
                        attribute ->
                            assertThat(attribute.getKey())
                                .isIn("id", "class", "scope", "colspan", "href")));
    assertThat(page.select("section a")).hasSize(4 * evil.size());
    assertThat(page.select("section a").eachAttr("href"))
        .allSatisfy(link -> assertThat(link).doesNotContain("<", "\"").doesNotStartWith("java"));
  }

  @Test
  void aReportThatWasMadeWithErrorsOfTheCheckIsAmongThoseWithErrors() {
    Entry wrong =
        new Entry(
            "2025/甲局.yaml",
            Optional.of(new Head(2025, "河南省", "甲局", KIND)),
            Optional.of("2025/甲局.html"),
            Optional.of("2025/甲局.pdf"),
            Status.GOOD,
            2,
            3,
            "第 9 行：手机号码");

    Document page = page(wrong, entry(2025, "河南省", "乙局"));

    assertThat(page.selectFirst("h1 + p").text()).isEqualTo("共 2 份报告，其中 1 份有错误。");
    assertThat(lines(page))
        .containsExactly(
            "河南省 2 份，有错误 1", "乙局 合格 HTML PDF", "甲局 有 2 个错误 第 9 行：手机号码 2025/甲局.yaml HTML PDF");
    assertThat(page.select("section tr.f")).hasSize(1);
    assertThat(page(wrong, unreadable("坏.yaml")).selectFirst("h1 + p").text())
        .isEqualTo("共 2 份报告，其中 2 份有错误，1 份未能生成。");
  }

  private static Entry of(Head head) {
    Optional<String> link = Optional.of("a");
    return new Entry("a", Optional.of(head), link, link, Status.GOOD, 0, 0, "");
  }

  /** Whether the page is written anew depends on it. */
  @Test
  void entriesThatDifferInAnythingHaveDifferentTexts() {
    Head known = new Head(2025, "河南省", "甲局", KIND);
    Optional<Head> head = Optional.of(known);
    Optional<String> link = Optional.of("a");
    Entry one = of(known);
    List<Entry> others =
        List.of(
            new Entry("b", head, link, link, Status.GOOD, 0, 0, ""),
            new Entry("a", Optional.empty(), link, link, Status.GOOD, 0, 0, ""),
            of(new Head(2024, "河南省", "甲局", KIND)),
            of(new Head(2025, "山西省", "甲局", KIND)),
            of(new Head(2025, "河南省", "乙局", KIND)),
            of(new Head(2025, "河南省", "甲局", "通报")),
            new Entry("a", head, Optional.empty(), link, Status.GOOD, 0, 0, ""),
            new Entry("a", head, link, Optional.empty(), Status.GOOD, 0, 0, ""),
            new Entry("a", head, link, link, Status.FAILED, 0, 0, ""),
            new Entry("a", head, link, link, Status.GOOD, 1, 0, ""),
            new Entry("a", head, link, link, Status.GOOD, 0, 1, ""),
            new Entry("a", head, link, link, Status.GOOD, 0, 0, "错"));

    assertThat(others).extracting(Entry::toString).doesNotHaveDuplicates();
    assertThat(others).extracting(Entry::toString).doesNotContain(one.toString());
    assertThat(of(known)).hasToString(one.toString());
    // and nothing else is in one
    assertThat(Entry.class.getRecordComponents()).hasSize(8);
    assertThat(Head.class.getRecordComponents()).hasSize(4);
  }

  @Test
  void aReportWhoseHeadIsNotSoundIsNamedByItsFile() {
    Entry nameless =
        new Entry(
            "2025/甲.yaml",
            Optional.of(new Head(0, "河南省", "", KIND)),
            Optional.empty(),
            Optional.empty(),
            Status.FAILED,
            0,
            0,
            "第 3 行：错");

    Document page = page(nameless, unreadable("坏.yaml"));

    assertThat(page.select("h2").eachText()).containsExactly("年度不明");
    assertThat(lines(page))
        .containsExactly(
            "河南省 1 份，有错误 1",
            "2025/甲.yaml 有错误，未生成 第 3 行：错",
            "地区不明 1 份，有错误 1",
            "坏.yaml 有错误，未生成 第 1 行：错");
  }

  @Test
  void tenThousandReportsMakeASmallFileOfSmallTables() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      entries.add(entry(2025, "河南省/三门峡市/湖滨区", "湖滨区第" + i + "局"));
    }

    String html = IndexPage.html(entries, List.of());

    assertThat(html.getBytes(StandardCharsets.UTF_8).length / 10_000).isLessThan(250);
    assertThat(Jsoup.parse(html).select("section tbody"))
        .hasSize(100)
        .allSatisfy(body -> assertThat(body.childrenSize()).isLessThanOrEqualTo(101));
  }

  @Test
  void loadsNothingAndRunsNothingButItsOwn() {
    String html = IndexPage.html(MadeIndex.entries(7), MadeIndex.missing(1));

    assertThat(html).doesNotContain("http:", "https:", "@import", "url(", "eval(", "innerHTML");
    assertThat(Jsoup.parse(html).select("[src], link, [onclick]")).isEmpty();
  }

  @Test
  void isACompletePageWithoutAnyReport() {
    String html = IndexPage.html(List.of(), List.of());

    assertThat(html).startsWith("<!doctype html>").endsWith("</html>\n").contains("<p>共 0 份报告。");
    assertThat(Jsoup.parse(html).selectFirst("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(Jsoup.parse(html).select("form, script")).isEmpty();
  }
}
