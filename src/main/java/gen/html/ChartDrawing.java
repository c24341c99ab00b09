package gen.html;

import gen.report.Chart;
import gen.report.Plot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A chart as an SVG picture in black and greys, 156 mm wide at full size: one unit is a point. It
 * is told to those who cannot see it by its label, which names every figure; each figure's text
 * bears the name of its fact. The same plot gives the same markup.
 */
public final class ChartDrawing {
  private static final double WIDTH = 442;
  private static final double HEIGHT = 166;

  /** Where the lowest and the highest value lie, from the top; labels stand beyond. */
  private static final double BOTTOM = 142;

  private static final double TOP = 28;

  /** A line need not start at nothing: it goes so far above the axis. */
  private static final double LIFT = 24;

  private static final double BASE = BOTTOM + 17;
  private static final double LARGE = 10.5;
  private static final double SMALL = 9;
  private static final double LARGEST = 16;
  private static final double WIDEST_BAR = 44;
  private static final double DOT = 2.6;
  private static final String BLACK = "#000";
  private static final String FORMER = "#8c8c8c";
  private static final String LATEST = "#333";
  private static final Document.OutputSettings XML =
      new Document.OutputSettings().syntax(Syntax.xml).prettyPrint(false);

  private final Plot plot;
  private final List<Double> amounts;
  private final double slot;
  private final double size;
  private final Element svg;

  private ChartDrawing(Plot plot) {
    this.plot = plot;
    this.amounts = plot.values().stream().map(value -> value.amount().doubleValue()).toList();
    this.slot = WIDTH / plot.values().size();
    this.size = isCrowded(LARGE) ? SMALL : LARGE;
    Document document = new Document("");
    document.outputSettings(XML);
    document.parser(Parser.xmlParser());
    this.svg = document.appendElement("svg");
  }

  /** The element as markup. */
  public static String markup(Plot plot) {
    ChartDrawing drawing = new ChartDrawing(plot);
    drawing.draw();
    return drawing.svg.outerHtml();
  }

  private void draw() {
    svg.attr("viewBox", "0 0 " + number(WIDTH) + " " + number(HEIGHT));
    svg.attr("role", "img").attr("aria-label", words());
    if (!isCrowded(LARGEST) && lowest() >= 0) {
      svg.attr("class", "roomy"); // on a telephone its words may be larger
    }
    if (plot.type() == Chart.Type.BAR) {
      bars();
    } else {
      line();
    }
    for (int i = 0; i < amounts.size(); i++) {
      text(plot.values().get(i).label(), i, BASE);
    }
  }

  /** What the picture shows: 柱状图：来信（件）。2024年447件，2025年485件。 */
  private String words() {
    String kind = plot.type() == Chart.Type.BAR ? "柱状图：" : "折线图：";
    return plot.values().stream()
        .map(value -> value.label() + value.fact().written())
        .collect(Collectors.joining("，", kind + plot.caption() + "。", "。"));
  }

  private void bars() {
    double low = Math.min(0, lowest());
    double high = Math.max(0, highest());
    double foot = low < 0 ? BOTTOM - size - 4 : BOTTOM; // room for labels under bars that hang
    double zero = height(0, low, high, foot);
    double width = Math.min(WIDEST_BAR, slot * .55);
    for (int i = 0; i < amounts.size(); i++) {
      double end = height(amounts.get(i), low, high, foot);
      svg.appendElement("rect")
          .attr("x", number(middle(i) - width / 2))
          .attr("y", number(Math.min(zero, end)))
          .attr("width", number(width))
          .attr("height", number(Math.abs(zero - end)))
          .attr("fill", i == amounts.size() - 1 ? LATEST : FORMER);
      figure(i, amounts.get(i) < 0 ? end + size + 1 : end - 5);
    }
    axis(zero);
  }

  private void line() {
    double low = lowest();
    double high = highest();
    boolean far = low >= 0 && low < high / 2;
    double from = far ? 0 : low;
    double foot = far ? BOTTOM : BOTTOM - LIFT;
    axis(BOTTOM);
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < amounts.size(); i++) {
      points.append(i == 0 ? "" : " ").append(number(middle(i))).append(',');
      points.append(number(height(amounts.get(i), from, high, foot)));
    }
    svg.appendElement("polyline")
        .attr("points", points.toString())
        .attr("fill", "none")
        .attr("stroke", BLACK)
        .attr("stroke-width", "1.2");
    for (int i = 0; i < amounts.size(); i++) {
      double y = height(amounts.get(i), from, high, foot);
      svg.appendElement("circle")
          .attr("cx", number(middle(i)))
          .attr("cy", number(y))
          .attr("r", number(DOT))
          .attr("fill", BLACK);
      boolean below = isValley(i) && y + size + 6 < BOTTOM;
      Element figure = figure(i, below ? y + size + 4 : y - 7);
      if (!below) {
        aside(figure, i, from, high, foot);
      }
    }
  }

  /** Its label would stand in the line if it stood above. */
  private boolean isValley(int i) {
    boolean left = i == 0 || amounts.get(i - 1) > amounts.get(i);
    boolean right = i == amounts.size() - 1 || amounts.get(i + 1) > amounts.get(i);
    return left && right;
  }

  /** Where the line rises or falls steeply through a point, its figure stands on the free side. */
  private void aside(Element figure, int i, double low, double high, double foot) {
    if (i == 0 || i == amounts.size() - 1) {
      return;
    }
    double here = height(amounts.get(i), low, high, foot);
    double before = height(amounts.get(i - 1), low, high, foot) - here;
    double after = here - height(amounts.get(i + 1), low, high, foot);
    double steep = slot * .3;
    if (before > 0 && after > steep) {
      figure.attr("x", number(middle(i) + 1)).attr("text-anchor", "end");
    } else if (after < 0 && before < -steep) {
      figure.attr("x", number(middle(i) - 1)).attr("text-anchor", "start");
    }
  }

  private void axis(double y) {
    svg.appendElement("line")
        .attr("x1", "0")
        .attr("y1", number(y))
        .attr("x2", number(WIDTH))
        .attr("y2", number(y))
        .attr("stroke", BLACK)
        .attr("stroke-width", ".8");
  }

  private Element figure(int i, double y) {
    Plot.Value value = plot.values().get(i);
    return text(value.fact().written(), i, y)
        .attr("data-fact", value.fact().name())
        .attr("data-value", value.fact().value());
  }

  private Element text(String words, int i, double y) {
    return svg.appendElement("text")
        .attr("x", number(middle(i)))
        .attr("y", number(y))
        .attr("font-size", number(size))
        .attr("text-anchor", "middle")
        .attr("fill", BLACK)
        .text(words);
  }

  private boolean isCrowded(double type) {
    return plot.values().stream()
        .anyMatch(v -> isWide(v.label(), type) || isWide(v.fact().written(), type));
  }

  private boolean isWide(String words, double type) {
    // ASCII is half as wide as a Han character
    double em = words.codePoints().mapToDouble(c -> c < 0x80 ? .5 : 1).sum();
    return em * type > slot - 6;
  }

  private double middle(int i) {
    return slot * (i + .5);
  }

  private double lowest() {
    return amounts.stream().min(Double::compare).orElseThrow();
  }

  private double highest() {
    return amounts.stream().max(Double::compare).orElseThrow();
  }

  private static double height(double amount, double low, double high, double foot) {
    return high == low ? (foot + TOP) / 2 : foot - (amount - low) / (high - low) * (foot - TOP);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
