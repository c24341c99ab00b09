package gen.pdf.proof;

import static gen.pdf.proof.Standard.MM;

import gen.diag.Measured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 5.1 to 5.2.3: paper, text area, 22 lines of 28 characters. */
final class GridRules {
  private static final double MANY = 8;

  private final Finished file;
  private final Set<Line> onGrid = new HashSet<>();

  private GridRules(Finished file) {
    this.file = file;
    for (Part part : file.parts().all()) {
      if (part.role().isOnGrid()) {
        part.rows().forEach(row -> onGrid.add(row.line()));
      }
    }
  }

  static List<Measured> measure(Finished file) {
    GridRules rules = new GridRules(file);
    List<Measured> found = new ArrayList<>();
    found.add(rules.paper());
    found.add(rules.top());
    found.add(rules.left());
    found.add(rules.right());
    found.add(rules.bottom());
    found.add(rules.pitch());
    found.add(rules.lines());
    found.add(rules.full());
    rules.characters(found);
    return found;
  }

  private Measured paper() {
    Gauge gauge = new Gauge(PageRule.GRID_PAPER);
    for (Sheet sheet : file.sheets()) {
      float width = sheet.width() / MM;
      float height = sheet.height() / MM;
      gauge.see(
          Math.abs(width - 210) < .2 && Math.abs(height - 297) < .2,
          Math.round(width) + " × " + Math.round(height) + " mm",
          new Place(sheet.number(), 0));
    }
    return gauge.read();
  }

  private Measured top() {
    Gauge gauge = new Gauge(PageRule.GRID_TOP);
    for (Sheet sheet : file.sheets()) {
      if (!sheet.lines().isEmpty() && onGrid.contains(sheet.lines().get(0))) {
        Line first = sheet.lines().get(0);
        gauge.see(first.top() / MM, first.place());
      }
    }
    return gauge.read();
  }

  /** The first line of a paragraph is measured without its indent. */
  private Measured left() {
    Gauge gauge = new Gauge(PageRule.GRID_LEFT);
    for (Part part : file.running()) {
      for (Row row : part.rows()) {
        if (row.startsLine() && row != part.rows().get(0)) {
          gauge.see(row.first().x() / MM, row.line().place());
        }
      }
    }
    return gauge.read();
  }

  private Measured right() {
    Gauge gauge = new Gauge(PageRule.GRID_RIGHT);
    for (Sheet sheet : file.sheets()) {
      for (Line line : sheet.lines()) {
        gauge.see((sheet.width() - line.last().end()) / MM, line.place());
      }
    }
    return gauge.read();
  }

  private Measured bottom() {
    Gauge gauge = new Gauge(PageRule.GRID_BOTTOM);
    for (Sheet sheet : file.sheets()) {
      for (Line line : sheet.lines()) {
        if (onGrid.contains(line)) {
          gauge.see((sheet.height() - line.top() - Standard.PITCH) / MM, line.place());
        }
      }
    }
    return gauge.read();
  }

  /** From line to line; where lines are left empty, their part of the way. */
  private Measured pitch() {
    Gauge gauge = new Gauge(PageRule.GRID_PITCH);
    for (Sheet sheet : file.sheets()) {
      Line above = null;
      for (Line line : sheet.lines()) {
        if (onGrid.contains(line)) {
          if (above != null) {
            float way = line.top() - above.top();
            gauge.see(way / Math.max(1, Math.round(way / Standard.PITCH)), line.place());
          }
          above = line;
        }
      }
    }
    return gauge.read();
  }

  private Measured lines() {
    Gauge gauge = new Gauge(PageRule.GRID_LINES);
    for (Sheet sheet : file.sheets()) {
      gauge.see(lastSlot(sheet), new Place(sheet.number(), 0));
    }
    return gauge.read();
  }

  /**
   * A page in the middle of a paragraph is filled to its last line, unless a red head or table has
   * taken the lines off the grid.
   */
  private Measured full() {
    Gauge gauge = new Gauge(PageRule.GRID_FULL);
    for (Part part : file.running()) {
      Row above = null;
      for (Row row : part.rows()) {
        if (above != null && above.line().place().page() != row.line().place().page()) {
          Sheet sheet = file.sheets().get(above.line().place().page() - 1);
          if (onGrid.containsAll(sheet.lines())) {
            gauge.see(lastSlot(sheet), above.line().place());
          }
        }
        above = row;
      }
    }
    return gauge.read();
  }

  /** On which line of the grid the text of a page ends, empty lines counted. */
  private int lastSlot(Sheet sheet) {
    int last = 0;
    for (Line line : sheet.lines()) {
      if (onGrid.contains(line)) {
        last = 1 + Math.round((line.top() - Standard.TOP) / Standard.PITCH);
      }
    }
    return Math.max(last, 0);
  }

  /**
   * How many characters the widest line has, when enough lines have nothing but full-width
   * characters to tell, else how many the lines have room for.
   */
  private void characters(List<Measured> found) {
    Gauge most = new Gauge(PageRule.GRID_CROWDED);
    Gauge gauge = new Gauge(PageRule.GRID_CHARACTERS);
    int pure = 0;
    int[] counts = new int[200];
    float size = Standard.SIZE;
    Place place = Place.FILE;
    for (Part part : file.parts(Role.BODY)) {
      List<Row> rows = part.rows();
      for (int i = 1; i + 1 < rows.size(); i++) {
        List<Glyph> glyphs = rows.get(i).glyphs();
        if (glyphs.stream().allMatch(g -> Math.abs(g.width() - g.size()) < .1)) {
          most.see(glyphs.size(), rows.get(i).line().place());
          counts[Math.min(glyphs.size(), 199)]++;
          pure++;
        }
        size = glyphs.get(0).size();
        place = rows.get(i).line().place();
      }
    }
    if (pure >= MANY) {
      int common = 0;
      for (int i = 0; i < counts.length; i++) {
        common = counts[i] > counts[common] ? i : common;
      }
      gauge.see(common, place);
    } else {
      gauge.see(Math.floor((Standard.RIGHT - Standard.LEFT) / size), place);
    }
    found.add(gauge.read());
    found.add(most.read());
  }
}
