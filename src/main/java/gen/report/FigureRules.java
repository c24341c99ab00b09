package gen.report;

import gen.diag.Diagnostic;
import gen.diag.DisplayWidth;
import gen.diag.Sink;
import gen.diag.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether tables and charts can be shown with the facts they place. */
public final class FigureRules {
  /** The width of a chart in half characters of its smallest type, 小五. */
  private static final int ROOM = 96;

  private final Map<String, Fact> facts;
  private final Sink sink;

  FigureRules(Map<String, Fact> facts, Sink sink) {
    this.facts = facts;
    this.sink = sink;
  }

  /**
   * A point of a chart as it is printed.
   *
   * @param labelled where the label is written
   * @param placed where the fact is
   */
  public record Shown(String label, Fact fact, Span labelled, Span placed) {}

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
    List<Shown> shown =
        chart.points().stream()
            .filter(point -> facts.containsKey(point.fact().name())) // else it is told elsewhere
            .map(
                point ->
                    new Shown(
                        Printed.sketch(point.label(), facts),
                        facts.get(point.fact().name()),
                        point.span(),
                        point.fact().span()))
            .toList();
    check(shown, chart.points().size(), sink);
  }

  /**
   * Reports each point that cannot be drawn: its fact is no single number, or of another unit than
   * those before it, or there is no room for its words.
   *
   * @param count how many points share the width
   */
  public static void check(List<Shown> points, int count, Sink sink) {
    int room = ROOM / count - 1;
    String unit = null;
    for (Shown point : points) {
      Fact fact = point.fact();
      Optional<Quantity.Part> part = part(point, sink);
      if (part.isEmpty()) {
        continue;
      }
      if (unit == null) {
        unit = part.get().unit();
      } else if (!unit.equals(part.get().unit())) {
        sink.add(Diagnostic.error("E-CHART-UNIT", point.placed(), fact.written(), unit));
      }
      String label = point.label();
      if (DisplayWidth.of(label) > room || DisplayWidth.of(fact.written()) > room) {
        String longer =
            DisplayWidth.of(label) > DisplayWidth.of(fact.written()) ? label : fact.written();
        sink.add(Diagnostic.error("E-CHART-WIDE", point.labelled(), longer, room / 2));
      }
    }
  }

  private static Optional<Quantity.Part> part(Shown point, Sink sink) {
    Fact fact = point.fact();
    List<Quantity.Part> parts = fact.quantity().map(Quantity::parts).orElse(List.of());
    if (parts.size() == 1) {
      return Optional.of(parts.get(0));
    }
    Diagnostic wrong =
        Diagnostic.error("E-CHART-VALUE", point.placed(), fact.name(), fact.written());
    sink.add(parts.isEmpty() ? wrong : wrong.hint("pair"));
    return Optional.empty();
  }
}
