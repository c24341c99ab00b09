package gen.report;

import gen.diag.Diagnostic;
import gen.diag.DisplayWidth;
import gen.diag.Sink;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether tables and charts can be shown with the facts they place. */
final class FigureRules {
  /** The width of a chart in half characters of its smallest type, 小五. */
  private static final int ROOM = 96;

  private final Map<String, Fact> facts;
  private final Sink sink;

  FigureRules(Map<String, Fact> facts, Sink sink) {
    this.facts = facts;
    this.sink = sink;
  }

  /** Reports what no table or chart of the block can show. */
  void check(Block block) {
    block
        .table()
        .filter(table -> TableSize.of(table, facts).isEmpty())
        .ifPresent(table -> sink.add(Diagnostic.error("E-TABLE-WIDE", table.span())));
    block.chart().ifPresent(this::check);
    block.items().forEach(this::check);
  }

  private void check(Chart chart) {
    int room = ROOM / chart.points().size() - 1;
    String unit = null;
    for (Chart.Point point : chart.points()) {
      Fact fact = facts.get(point.fact().name());
      if (fact == null) {
        continue; // told elsewhere
      }
      Optional<Quantity.Part> part = part(point, fact);
      if (part.isEmpty()) {
        continue;
      }
      if (unit == null) {
        unit = part.get().unit();
      } else if (!unit.equals(part.get().unit())) {
        sink.add(Diagnostic.error("E-CHART-UNIT", point.fact().span(), fact.written(), unit));
      }
      String label = Printed.sketch(point.label(), facts);
      if (DisplayWidth.of(label) > room || DisplayWidth.of(fact.written()) > room) {
        String longer =
            DisplayWidth.of(label) > DisplayWidth.of(fact.written()) ? label : fact.written();
        sink.add(Diagnostic.error("E-CHART-WIDE", point.span(), longer, room / 2));
      }
    }
  }

  private Optional<Quantity.Part> part(Chart.Point point, Fact fact) {
    List<Quantity.Part> parts = fact.quantity().map(Quantity::parts).orElse(List.of());
    if (parts.size() == 1) {
      return Optional.of(parts.get(0));
    }
    Diagnostic wrong =
        Diagnostic.error("E-CHART-VALUE", point.fact().span(), fact.name(), fact.written());
    sink.add(parts.isEmpty() ? wrong : wrong.hint("pair"));
    return Optional.empty();
  }
}
