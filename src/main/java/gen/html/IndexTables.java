package gen.html;

import gen.html.IndexRow.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables of the index: how many reports stand how in each year, and for each year the list, by
 * region. End tags that HTML lets one leave out are left out: there may be ten thousand lines.
 */
final class IndexTables {
  /** How many lines a browser lays out at once; the script knows bodies without a heading. */
  private static final int BODY = 100;

  private final List<Group> years;
  private final boolean kinds;
  private final List<State> states;

  /** Neighbouring lines of one year, or one region. */
  private record Group(List<IndexRow> rows, Map<State, Integer> counts) {

    static Group of(List<IndexRow> rows) {
      Map<State, Integer> counts = new EnumMap<>(State.class);
      rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
      return new Group(rows, counts);
    }

    IndexRow first() {
      return rows.get(0);
    }

    int count(State state) {
      return counts.getOrDefault(state, 0);
    }

    /** How many have a data file. */
    int reports() {
      return rows.size() - count(State.MISSING);
    }
  }

  /**
   * @param rows in their order
   * @param kinds whether to name the kind of each
   */
  IndexTables(List<IndexRow> rows, boolean kinds) {
    this.years = groups(rows, IndexRow::year);
    this.kinds = kinds;
    boolean missing = rows.stream().anyMatch(row -> row.state() == State.MISSING);
    this.states = new ArrayList<>(List.of(State.values()));
    if (!missing) {
      states.remove(State.MISSING); // there may be no roster, then nobody knows
    }
  }

  private static List<Group> groups(List<IndexRow> rows, Function<IndexRow, Object> by) {
    List<Group> groups = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !by.apply(rows.get(i)).equals(by.apply(rows.get(start)))) {
        groups.add(Group.of(rows.subList(start, i)));
        start = i;
      }
    }
    return groups;
  }

  /**
   * All in a sentence; a line of counts for each year, and one for all if there are several.
   *
   * @param notMade how many of those with errors could not be made for them
   */
  void summary(long notMade, StringBuilder page) {
    Group all = Group.of(years.stream().flatMap(year -> year.rows().stream()).toList());
    page.append("<p>共 ").append(all.reports()).append(" 份报告");
    int failed = all.count(State.FAILED);
    if (failed > 0) {
      page.append("，其中 ").append(failed).append(" 份有错误");
      page.append(notMade == 0 ? "" : notMade == failed ? "，未能生成" : "，" + notMade + " 份未能生成");
    }
    if (all.count(State.MISSING) > 0) {
      page.append("；缺 ").append(all.count(State.MISSING)).append(" 份");
    }
    page.append("。</p>\n");
    if (years.isEmpty()) {
      return;
    }
    page.append("<table id=\"sum\">\n<thead><tr><th scope=\"col\">年度<th scope=\"col\">报告");
    states.forEach(state -> page.append("<th scope=\"col\">").append(state.words));
    page.append("\n<tbody>\n");
    for (Group year : years) {
      int number = year.first().year();
      page.append("<tr><th scope=\"row\"><a href=\"#y").append(number).append("\">");
      page.append(title(number)).append("</a>");
      counts(year, page);
    }
    if (years.size() > 1) {
      page.append("<tr><th scope=\"row\">合计");
      counts(all, page);
    }
    page.append("</table>\n");
  }

  private void counts(Group group, StringBuilder page) {
    page.append("<td>").append(group.reports());
    for (State state : states) {
      page.append(group.count(state) == 0 ? "<td>" : "<td class=\"" + state.mark + "\">");
      page.append(group.count(state));
    }
    page.append('\n');
  }

  private static String title(int year) {
    return year == 0 ? "年度不明" : year + "年";
  }

  /** The lists. */
  void years(StringBuilder page) {
    for (Group year : years) {
      int number = year.first().year();
      page.append("<section>\n<h2 id=\"y").append(number).append("\">").append(title(number));
      page.append("</h2>\n<table").append(kinds ? " class=\"k\"" : "").append(">\n<thead><tr>");
      for (String column : List.of("单位", "种类", "状态", "报告")) {
        if (kinds || !column.equals("种类")) {
          page.append("<th scope=\"col\">").append(column);
        }
      }
      page.append('\n');
      groups(year.rows(), IndexRow::region).forEach(region -> region(region, page));
      page.append("</table>\n</section>\n");
    }
  }

  private void region(Group region, StringBuilder page) {
    String name = region.first().region();
    page.append("<tbody><tr><th colspan=\"").append(kinds ? 4 : 3).append("\" scope=\"rowgroup\">");
    text(name.isEmpty() ? "地区不明" : name, page);
    page.append(" <span>").append(region.reports()).append(" 份");
    for (State state : states.subList(1, states.size())) {
      if (region.count(state) > 0) {
        page.append("，").append(state.words).append(' ').append(region.count(state));
      }
    }
    page.append("</span>\n");
    for (int i = 0; i < region.rows().size(); i++) {
      page.append(i > 0 && i % BODY == 0 ? "<tbody>" : "");
      row(region.rows().get(i), page);
    }
  }

  private void row(IndexRow row, StringBuilder page) {
    boolean good = row.state() == State.GOOD;
    page.append(good ? "<tr" : "<tr class=\"" + row.state().mark + "\"");
    page.append("><th scope=\"row\">");
    text(row.name(), page);
    if (kinds) {
      page.append("<td>");
      text(row.kind(), page);
    }
    page.append(good ? "<td>" : "<td><b>").append(row.label()).append(good ? "" : "</b>");
    if (row.state() == State.FAILED) {
      line(row.note(), page);
      line(row.path().equals(row.name()) ? "" : row.path(), page);
    } else {
      text(row.note(), page);
    }
    page.append("<td>");
    link(row.html(), "HTML", page);
    page.append(row.html().isPresent() && row.pdf().isPresent() ? " " : "");
    link(row.pdf(), "PDF", page);
    page.append('\n');
  }

  private static void line(String words, StringBuilder page) {
    if (!words.isEmpty()) {
      page.append("<p>");
      text(words, page);
    }
  }

  private static void link(Optional<String> path, String words, StringBuilder page) {
    if (path.isPresent()) {
      page.append("<a href=\"");
      text(Links.encode(path.get()), page);
      page.append("\">").append(words).append("</a>");
    }
  }

  /** With everything escaped that means something in HTML, in texts and in quoted attributes. */
  private static void text(String text, StringBuilder page) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!escape.isEmpty()) {
        page.append(text, done, i).append(escape);
        done = i + 1;
      }
    }
    page.append(done == 0 ? text : text.substring(done));
  }
}
