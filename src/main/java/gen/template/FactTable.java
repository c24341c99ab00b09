package gen.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Span;
import gen.report.Table;
import gen.report.TableSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code made_table(columns, rows, place)}: a table that a template makes, as the macro {@code
 * table} takes it, without caption and note. A row is a list of cells, or, so that a mistake is
 * shown at the row's own line, a map of {@code cells} and {@code place}. By the rules for the
 * data's tables; what breaks them is reported, and the table is empty.
 */
final class FactTable implements TemplateMethodModelEx {
  private final FactsModel facts;

  FactTable(FactsModel facts) {
    this.facts = facts;
  }

  @Override
  public Map<String, Object> exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.size() != 3 || !(arguments.get(2) instanceof CallPlace place)) {
      throw new TemplateModelException("made_table(columns, rows, place) takes these three.");
    }
    return new Making(facts, place.span()).table(arguments.get(0), arguments.get(1));
  }

  /** The making of one table. */
  private static final class Making {
    private final FactsModel facts;
    private final Span place;
    private final Sink sink = Rendering.current();
    private final List<List<String>> lines = new ArrayList<>();
    private boolean sound = true;

    Making(FactsModel facts, Span place) {
      this.facts = facts;
      this.place = place;
    }

    Map<String, Object> table(Object columns, Object rows) throws TemplateModelException {
      List<TemplateModel> head = cells(columns, place);
      if (sound && head.size() < Table.FEWEST_COLUMNS) {
        refuse(Diagnostic.error("E-TABLE-COLUMNS", place).hint("template"));
      }
      List<TemplateModel> given = Models.items(rows).orElse(List.of());
      if (given.isEmpty() && !Rendering.lacksValues()) { // else its rows may be among them
        refuse(Diagnostic.error("E-TABLE-EMPTY", place).hint("template"));
      }
      List<List<TemplateModel>> body = new ArrayList<>();
      for (TemplateModel row : given) {
        body.add(row(row, head.size()));
      }
      Optional<TableSize> size = sound && !body.isEmpty() ? TableSize.of(lines) : Optional.empty();
      if (sound && !body.isEmpty() && size.isEmpty()) {
        refuse(Diagnostic.error("E-TABLE-WIDE", place));
      }
      return size.isEmpty()
          ? Map.of()
          : Map.of(
              "columns", head, "rows", body, "size", size.get().name().toLowerCase(Locale.ROOT));
    }

    private List<TemplateModel> row(TemplateModel row, int columns) throws TemplateModelException {
      TemplateModel cells = row;
      Span where = place;
      if (row instanceof TemplateHashModel map && map.get("place") instanceof CallPlace own) {
        cells = map.get("cells");
        where = own.span();
      }
      List<TemplateModel> line = cells(cells, where);
      if (sound && line.size() != columns) {
        refuse(Diagnostic.error("E-TABLE-ROW", where, line.size(), columns).hint("template"));
      }
      return line;
    }

    private List<TemplateModel> cells(Object written, Span where) throws TemplateModelException {
      Optional<List<TemplateModel>> cells = Models.items(written);
      if (cells.isEmpty()) {
        refuse(Diagnostic.error("E-TABLE-CELLS", where).hint("template"));
        return List.of();
      }
      List<String> line = new ArrayList<>();
      for (TemplateModel cell : cells.get()) {
        if (cell instanceof FactModel fact) {
          facts.placed(fact.name());
        }
        Optional<String> text = PrintedValue.of(cell);
        line.add(text.orElse(""));
        if (text.isEmpty()) {
          refuse(Diagnostic.error("E-TABLE-VALUE", where, line.size()));
        } else if (text.get().isBlank()) {
          refuse(Diagnostic.error("E-TABLE-CELL", where).hint("template"));
        }
      }
      lines.add(line);
      return cells.get();
    }

    private void refuse(Diagnostic diagnostic) {
      sound = false;
      sink.add(diagnostic);
    }
  }
}
