package gen.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The list of all reports by year and region, with links: {@code out/index.html}. Its words are
 * Chinese, as its readers are.
 */
public final class IndexPage {

  /**
   * A report in the list.
   *
   * @param path of the data file below inputs, with forward slashes
   * @param head what it says of itself; empty when it could not be read
   * @param html link from the index, empty if there is no such file; {@code pdf} likewise
   * @param warnings how many there are of this report
   * @param note the first error of a failed report as one readable line; empty otherwise
   */
  public record Entry(
      String path,
      Optional<Head> head,
      Optional<String> html,
      Optional<String> pdf,
      Status status,
      int warnings,
      String note) {}

  /** Who reports on which year, and what. The year is 0 and the texts are empty if unknown. */
  public record Head(int year, String region, String bureau, String kind) {}

  /** How a report stands. */
  public enum Status {
    /** As its inputs say. */
    GOOD,
    /** Its data has mistakes: it could not be made. */
    FAILED,
    /** An input has changed since it was made, and it was not asked for now. */
    OUTDATED,
    /** Never made. */
    UNBUILT
  }

  /**
   * A bureau that a roster names and that has no data file.
   *
   * @param year 0 when it is not known
   * @param region may be empty
   * @param near the name of a bureau that has one and may be meant; may be empty
   */
  public record Missing(int year, String region, String bureau, String near) {}

  private static final Comparator<Entry> BY_REGION =
      Comparator.comparing((Entry entry) -> entry.head().map(Head::region).orElse(""))
          .thenComparing(Entry::path);

  private static final String CSS =
      """

      body { margin: 2em auto; max-width: 48em; padding: 0 1em; color: #1a1a1a; background: #fff;
        font: 1rem/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
      h1 { font-size: 1.5rem; }
      h2 { font-size: 1.2rem; margin-top: 2em; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; }
      th, td { border-bottom: 1px solid #ccc; padding: .3em .6em; text-align: left; vertical-align: top; }
      th:last-child { width: 8em; }
      a { color: #0b4f9e; }
      .failed { color: #a40000; }
      """;

  private IndexPage() {}

  /** The whole page; the same entries give the same bytes, in whatever order they come. */
  public static String html(List<Entry> entries, List<Missing> missing) {
    Document page = new Document("");
    page.outputSettings().prettyPrint(true).indentAmount(1).charset("UTF-8");
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html").attr("lang", "zh-CN");
    Element head = html.appendElement("head");
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text("报告目录");
    head.appendElement("style").appendChild(new DataNode(CSS));
    Element body = html.appendElement("body").appendElement("main");
    body.appendElement("h1").text("报告目录");
    long failed = entries.stream().filter(entry -> entry.status() == Status.FAILED).count();
    String summary =
        "共 " + entries.size() + " 份报告" + (failed > 0 ? "，其中 " + failed + " 份有错误，未能生成" : "") + "。";
    body.appendElement("p").text(summary);
    Map<Integer, List<Entry>> byYear = new TreeMap<>(Comparator.reverseOrder());
    entries.stream()
        .sorted(BY_REGION)
        .forEach(
            entry ->
                byYear
                    .computeIfAbsent(
                        entry.head().map(Head::year).orElse(0), year -> new ArrayList<>())
                    .add(entry));
    long kinds =
        entries.stream().flatMap(e -> e.head().stream()).map(Head::kind).distinct().count();
    byYear.forEach((year, list) -> year(body, year, list, kinds > 1));
    return page.outerHtml() + "\n";
  }

  private static void year(Element body, int year, List<Entry> entries, boolean severalKinds) {
    Element section = body.appendElement("section");
    section.appendElement("h2").text(year == 0 ? "年度、地区无法读出的文件" : year + "年");
    Element table = section.appendElement("table");
    Element titles = table.appendElement("thead").appendElement("tr");
    List<String> columns =
        severalKinds ? List.of("地区", "单位", "种类", "报告") : List.of("地区", "单位", "报告");
    for (String title : columns) {
      titles.appendElement("th").attr("scope", "col").text(title);
    }
    Element rows = table.appendElement("tbody");
    for (Entry entry : entries) {
      Element row = rows.appendElement("tr");
      row.appendElement("td").text(entry.head().map(Head::region).orElse("—"));
      row.appendElement("td").text(name(entry));
      if (severalKinds) {
        row.appendElement("td").text(entry.head().map(Head::kind).orElse("—"));
      }
      Element links = row.appendElement("td");
      if (entry.status() == Status.FAILED) {
        links.appendElement("span").addClass("failed").text("有错误，未生成");
      }
      entry.html().ifPresent(link -> link(links, link, "HTML"));
      entry.pdf().ifPresent(link -> link(links, link, "PDF"));
      if (entry.status() != Status.FAILED && entry.html().isEmpty() && entry.pdf().isEmpty()) {
        links.text("尚未生成");
      }
    }
  }

  private static String name(Entry entry) {
    return entry.head().map(Head::bureau).filter(bureau -> !bureau.isEmpty()).orElse(entry.path());
  }

  private static void link(Element cell, String path, String text) {
    if (cell.childNodeSize() > 0) {
      cell.appendText(" ");
    }
    cell.appendElement("a").attr("href", Links.encode(path)).text(text);
  }
}
