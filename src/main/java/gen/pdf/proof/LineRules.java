package gen.pdf.proof;

import gen.diag.Measured;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 7.3.3 and GB/T 15834 5.1: paragraphs, both edges of their lines, and what stands there. */
final class LineRules {
  private static final List<PageRule> RULES =
      Stream.of(PageRule.values()).filter(rule -> rule.name().startsWith("LINE_")).toList();

  private final Map<PageRule, Gauge> gauges = new EnumMap<>(PageRule.class);

  private LineRules() {
    RULES.forEach(rule -> gauges.put(rule, new Gauge(rule)));
  }

  static List<Measured> measure(Finished file) {
    LineRules rules = new LineRules();
    for (Part part : file.parts().all()) {
      if (part.role().isRunning()) {
        rules.edges(part);
      }
      if (part.role().isHeading() || part.role() == Role.TITLE) {
        rules.heading(part, file);
      }
      if (part.role() == Role.SALUTATION) {
        Row first = part.first();
        rules
            .of(PageRule.LINE_SALUTATION)
            .see(first.first().x() - Standard.LEFT, first.line().place());
      }
      if (part.role() != Role.TITLE) {
        rules.words(part);
      }
    }
    return RULES.stream().map(rule -> rules.of(rule).read()).toList();
  }

  private Gauge of(PageRule rule) {
    return gauges.get(rule);
  }

  private void edges(Part part) {
    List<Row> rows = part.rows();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Place place = row.line().place();
      float left = row.first().x() - Standard.LEFT;
      if (i > 0) {
        of(PageRule.LINE_FLUSH).see(left, place);
      } else if (row.startsLine()) {
        of(PageRule.LINE_INDENT).see(left / Standard.SIZE, place);
      }
      if (i + 1 < rows.size()) {
        of(PageRule.LINE_RIGHT).see(row.last().end() - Standard.RIGHT, place);
      }
      gaps(row);
    }
  }

  /** The space between neighbours, in characters. */
  private void gaps(Row row) {
    List<Glyph> glyphs = row.glyphs();
    double widest = 0;
    double narrowest = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      double gap = (glyphs.get(i).x() - glyphs.get(i - 1).end()) / Standard.SIZE;
      widest = Math.max(widest, gap);
      narrowest = Math.min(narrowest, gap);
    }
    of(PageRule.LINE_STRETCH).see(widest, row.line().place());
    of(PageRule.LINE_SQUEEZE).see(narrowest, row.line().place());
  }

  private void words(Part part) {
    List<Row> rows = part.rows();
    for (int i = 1; i < rows.size(); i++) {
      String above = rows.get(i - 1).text().strip();
      String below = rows.get(i).text().strip();
      if (above.isEmpty() || below.isEmpty()) {
        continue;
      }
      Place upper = rows.get(i - 1).line().place();
      Place lower = rows.get(i).line().place();
      of(PageRule.LINE_START).see(Marks.mayStart(below), below, lower);
      of(PageRule.LINE_END).see(Marks.mayEnd(above), above, upper);
      of(PageRule.LINE_PAIR).see(!Marks.partsPair(above, below), below, lower);
      of(PageRule.LINE_NUMBER).see(!Marks.partsNumber(above, below), seam(above, below), upper);
      of(PageRule.LINE_WORD).see(!partsWord(part, above, below), seam(above, below), upper);
      if (i == rows.size() - 1) {
        boolean one = below.codePointCount(0, below.length()) == 1;
        boolean mark = below.codePoints().allMatch(Marks::isMark);
        of(PageRule.LINE_MARK).see(!mark, below, lower);
        of(PageRule.LINE_SINGLE).see(!one || mark, below, lower);
      }
    }
  }

  /** The page does not show a space at the end of a line, but the report does. */
  private static boolean partsWord(Part part, String above, String below) {
    return Marks.partsWord(above, below)
        && part.element().wholeText().contains(seam(above, below).replace("|", ""));
  }

  private static String seam(String above, String below) {
    return above.substring(Math.max(0, above.length() - 4))
        + "|"
        + below.substring(0, Math.min(4, below.length()));
  }

  /** A heading, when nothing follows it in its line nor on its page. */
  private void heading(Part heading, Finished file) {
    Row end = heading.last();
    Sheet sheet = file.sheets().get(end.line().place().page() - 1);
    boolean last = end.endsLine() && end.line() == sheet.lines().get(sheet.lines().size() - 1);
    boolean over = sheet.number() == file.sheets().size();
    of(PageRule.LINE_HEADING).see(!last || over, end.text(), end.line().place());
  }
}
