package gen.pdf.proof;

import gen.diag.Measured;
import java.util.List;

/** 7.3.1: the title, centred, its lines a trapezoid or diamond and none a single character. */
final class TitleRules {
  private static final float CENTRE = (Standard.LEFT + Standard.RIGHT) / 2;

  private final Gauge size = new Gauge(PageRule.TITLE_SIZE);
  private final Gauge centred = new Gauge(PageRule.TITLE_CENTRED);
  private final Gauge single = new Gauge(PageRule.TITLE_SINGLE);
  private final Gauge shape = new Gauge(PageRule.TITLE_SHAPE);
  private final Gauge distance = new Gauge(PageRule.TITLE_DISTANCE);

  private TitleRules() {}

  static List<Measured> measure(Finished file) {
    TitleRules rules = new TitleRules();
    file.parts(Role.TITLE).forEach(title -> rules.see(title, file));
    return List.of(
        rules.size.read(),
        rules.centred.read(),
        rules.single.read(),
        rules.shape.read(),
        rules.distance.read());
  }

  private void see(Part title, Finished file) {
    List<Row> rows = title.rows();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Place place = row.line().place();
      row.glyphs().forEach(glyph -> size.see(glyph.size(), place));
      float middle = (row.first().x() + row.last().end()) / 2;
      centred.see((middle - CENTRE) / Standard.MM, place);
      single.see(row.glyphs().size(), place);
      boolean waist =
          i > 0
              && i + 1 < rows.size()
              && width(row) < width(rows.get(i - 1))
              && width(row) < width(rows.get(i + 1));
      shape.see(!waist, row.text(), place);
    }
    Line last = rows.get(rows.size() - 1).line();
    Sheet sheet = file.sheets().get(last.place().page() - 1);
    if (last.place().line() < sheet.lines().size()) {
      Line next = sheet.lines().get(last.place().line());
      distance.see((next.top() - last.top()) / Standard.PITCH - 1, next.place());
    }
  }

  private static float width(Row row) {
    return row.last().end() - row.first().x();
  }
}
