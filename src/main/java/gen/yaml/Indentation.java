package gen.yaml;

import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.yaml.MendedText.Edit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the parser finds a line at a wrong column, it may be that line or one above that is
 * shifted: the lines that it could be, and where each might begin instead.
 */
final class Indentation {
  private final Source source;
  private final List<Line> lines;

  Indentation(Source source, List<Line> lines) {
    this.source = source;
    this.lines = lines;
  }

  /** The likeliest first: a line at an odd column, then the one where it shows. */
  List<Finding> suspects(int number) {
    Line line = lines.get(number - 1);
    List<Finding> found = new ArrayList<>();
    add(found, line, columnsAbove(number));
    Line first = firstOfBlock(number);
    if (first != null) {
      add(found, first, Set.of(column(line)));
    }
    Line before = before(number);
    if (before != null) {
      int shifted = column(before) + column(line) - (before.key() - before.start());
      if (shifted >= 0 && shifted != column(before)) {
        add(found, before, Set.of(shifted));
      }
    }
    found.sort(
        (a, b) ->
            Integer.compare(
                b.diagnostic().span().column() % 2 == 0 ? 1 : 0,
                a.diagnostic().span().column() % 2 == 0 ? 1 : 0));
    return found;
  }

  /** True when nothing at the left margin comes after the first line and before the other. */
  boolean isSameBlock(int first, int other) {
    for (int number = first + 1; number < other; number++) {
      Line line = lines.get(number - 1);
      if (line.isStructure() && column(line) == 0) {
        return false;
      }
    }
    return true;
  }

  private void add(List<Finding> found, Line line, Set<Integer> columns) {
    int column = column(line);
    List<Edit> ways =
        columns.stream()
            .filter(way -> way != column)
            .map(way -> new Edit(line.start(), column, " ".repeat(way)))
            .toList();
    if (!ways.isEmpty()) {
      Diagnostic diagnostic = Diagnostic.error("E-YAML-INDENT", source.span(line.content(), 1));
      found.add(new Finding(diagnostic, line.start(), true, ways));
    }
  }

  /** The columns at which something begins in the lines that are still open above. */
  private Set<Integer> columnsAbove(int number) {
    Set<Integer> columns = new LinkedHashSet<>();
    int least = Integer.MAX_VALUE;
    for (int above = number - 1; above > 0 && least > 0; above--) {
      Line line = lines.get(above - 1);
      if (line.isStructure() && column(line) < least) {
        least = column(line);
        columns.add(line.key() - line.start());
        columns.add(least);
      }
    }
    return columns;
  }

  /** The highest of the lines above that all begin further to the right. */
  private Line firstOfBlock(int number) {
    Line first = null;
    int column = column(lines.get(number - 1));
    for (int above = number - 1; above > 0; above--) {
      Line line = lines.get(above - 1);
      if (line.isStructure()) {
        if (column(line) <= column) {
          break;
        }
        first = line;
      }
    }
    return first;
  }

  private Line before(int number) {
    for (int above = number - 1; above > 0; above--) {
      if (lines.get(above - 1).isStructure()) {
        return lines.get(above - 1);
      }
    }
    return null;
  }

  private static int column(Line line) {
    return line.content() - line.start();
  }
}
