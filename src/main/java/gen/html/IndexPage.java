package gen.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How all reports stand, by year and region, with links: {@code out/index.html}. Its words are
 * Chinese, as its readers are.
 *
 * <p>Written as text and not as a tree: with ten thousand reports that is a tenth of the work.
 */
public final class IndexPage {

  /**
   * A report in the list.
   *
   * @param path of the data file below inputs, with forward slashes
   * @param head what it says of itself; empty when it could not be read
   * @param html link from the index, empty if there is no such file; {@code pdf} likewise
   * @param errors how many the check found in a report that was made
   * @param warnings how many there are of this report
   * @param note its first error as one readable line; empty if there is none
   */
  public record Entry(
      String path,
      Optional<Head> head,
      Optional<String> html,
      Optional<String> pdf,
      Status status,
      int errors,
      int warnings,
      String note) {

    /** The same for equal ones; by hand, for thousands are asked and the JVM's own is slow. */
    @Override
    public String toString() {
      Head of = head.orElse(NOBODY);
      return String.join(
          "\0",
          path,
          String.valueOf(of.year),
          of.region,
          of.bureau,
          of.kind,
          html.orElse("-"),
          pdf.orElse("-"),
          status.name(),
          String.valueOf(errors),
          String.valueOf(warnings),
          note);
    }
  }

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

  /** Of a report that does not say. */
  static final Head NOBODY = new Head(0, "", "", "");

  private static final String FILTER =
      """
      <form id="f" hidden>
      <label>查找 <input type="search" id="q" placeholder="单位、地区" autocomplete="off"></label>
      <label>状态 <select id="s">
      <option value="">全部</option>
      <option value="g">合格</option>
      <option value="w">有警告</option>
      <option value="f">有错误</option>
      <option value="o">需重新生成</option>
      <option value="m">缺</option>
      </select></label>
      <button type="reset">清除</button>
      <output id="n" for="q s" aria-live="polite"></output>
      </form>
      """;

  private IndexPage() {}

  /**
   * The whole page; the same entries and bureaus give the same bytes, in whatever order they come.
   * One that is missing by two rosters stands in it once.
   */
  public static String html(List<Entry> entries, List<Missing> missing) {
    List<IndexRow> rows = IndexRow.sorted(entries, missing);
    long kinds =
        rows.stream().map(IndexRow::kind).filter(kind -> !kind.isEmpty()).distinct().count();
    IndexTables tables = new IndexTables(rows, kinds > 1);
    StringBuilder page = new StringBuilder(4096 + 256 * rows.size());
    page.append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>报告目录</title>\n<style>\n")
        .append(resource("index.css"))
        .append("</style>\n</head>\n<body>\n<main>\n<h1>报告目录</h1>\n");
    long notMade = entries.stream().filter(each -> each.status() == Status.FAILED).count();
    tables.summary(notMade, page);
    if (!rows.isEmpty()) {
      page.append(FILTER);
    }
    tables.years(page);
    page.append("</main>\n");
    if (!rows.isEmpty()) {
      page.append("<script>\n").append(resource("index.js")).append("</script>\n");
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static String resource(String name) {
    try (InputStream in = IndexPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
