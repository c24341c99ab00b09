package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** C-WORD-SHORT: the first 《条例》 that no （以下简称《条例》） has announced. */
final class ShortNameRule implements Rule {
  private static final Set<String> SHORT = Set.of("条例", "规定", "办法", "纲要", "规划", "准则", "规则", "细则");

  private static final Sought ANNOUNCED = Sought.of("(?:简称|下称|统称|以下称)(?:为|作)?[“：]?$");

  /** Behind the short name: 《条例》（指《信访工作条例》）. */
  private static final Sought EXPLAINED = Sought.of("》[（(](?:即?指|即|是指|全称(?:为|是)?)[“：]?《");

  /** Set usage: 规划《纲要》 are the outlines of the five-year plan. */
  private static final String OUTLINES = "规划《纲要》";

  private record Place(Passage passage, Title title) {}

  @Override
  public String code() {
    return "C-WORD-SHORT";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    Set<String> known = new HashSet<>();
    Map<String, Place> full = new HashMap<>();
    for (Passage passage : report.passages()) {
      if (passage.kind() == Passage.Kind.TEMPLATE) {
        continue;
      }
      for (Title title : Title.in(passage)) {
        String name = title.text();
        if (isInner(passage, title) && SHORT.contains(name)) {
          continue; // it is part of a title
        }
        if (SHORT.contains(name)) {
          if (known.add(name) && !isAnnounced(passage, title)) {
            sink.add(finding(passage, title, full.get(name)));
          }
        } else {
          SHORT.stream()
              .filter(name::endsWith)
              .forEach(end -> full.put(end, new Place(passage, title)));
        }
      }
    }
  }

  private static boolean isInner(Passage passage, Title title) {
    return passage.text().charAt(title.from() - 1) == '〈';
  }

  private static boolean isAnnounced(Passage passage, Title title) {
    String text = passage.text();
    int mark = title.from() - 1;
    return ANNOUNCED.matcher(text.substring(Math.max(0, mark - 6), mark)).find()
        || EXPLAINED.matcher(text).region(title.end(), text.length()).lookingAt()
        || text.startsWith(OUTLINES, mark - OUTLINES.indexOf('《'));
  }

  private Diagnostic finding(Passage passage, Title title, Place full) {
    String meant = full == null ? "" : full.title().text();
    Diagnostic finding =
        Diagnostic.finding(
            severity(),
            code(),
            passage.span(title.from() - 1, title.text().length() + 2),
            title.text(),
            meant);
    return full == null
        ? finding.hint("none")
        : finding.related(
            "full", full.passage().span(full.title().from() - 1, full.title().text().length() + 2));
  }
}
