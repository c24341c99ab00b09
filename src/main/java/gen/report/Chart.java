package gen.report;

import gen.diag.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A figure that shows some facts side by side. Immutable.
 *
 * @param points from two to twelve
 */
public record Chart(Type type, Prose caption, List<Point> points) {

  public static final int FEWEST = 2;
  public static final int MOST = 12;

  /** How it is drawn. */
  public enum Type {
    BAR,
    LINE;

    /** By the word of the data for it. */
    public static Optional<Type> of(String word) {
      return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** As the data writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param label such as 2025年
   * @param fact which figure stands there
   * @param span of the label
   */
  public record Point(Prose label, Prose.FactPlace fact, Span span) {}

  public Chart {
    points = List.copyOf(points);
  }

  /**
   * What is to be drawn, with the words as they are printed.
   *
   * @param facts has every fact of the chart
   */
  public Plot plot(Map<String, Fact> facts, Function<Prose, String> printed) {
    return new Plot(
        type,
        printed.apply(caption),
        points.stream()
            .map(
                point ->
                    new Plot.Value(printed.apply(point.label()), facts.get(point.fact().name())))
            .toList());
  }
}
