package gen.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Draws the page's charts: the few SVG shapes that the report's HTML may have, as lines, areas and
 * text in the fonts of the page. The renderer tags each as a figure with its alternative text.
 *
 * <p>What cannot be read as a number or colour counts as 0 or black; the HTML was checked before.
 */
final class Charts implements FSObjectDrawerFactory {
  private static final String TYPE = "gen/chart";
  private static final String FAMILY = "Gov Song";
  private static final double DEFAULT_SIZE = 9;

  private final List<Element> drawings = new ArrayList<>();
  private final FontSet fonts;

  private Charts(FontSet fonts) {
    this.fonts = fonts;
  }

  /** Takes each chart out of the page and leaves its place, which the renderer asks for. */
  static Charts take(Document page, FontSet fonts) {
    Charts charts = new Charts(fonts);
    for (Element svg : page.select("svg")) {
      double[] box = numbers(svg.attr("viewBox"));
      Element place =
          new Element("object")
              .attr("type", TYPE)
              .attr("data-chart", String.valueOf(charts.drawings.size()))
              .attr("alt", svg.attr("aria-label"));
      // its words stay in the page, not to be set but to be looked at: is there a font for each?
      place.appendText(String.join(" ", svg.select("text").eachText()));
      String style = "font-family:'" + FAMILY + "';";
      if (box.length == 4) {
        style += String.format(Locale.ROOT, "width:%.2fpt;height:%.2fpt", box[2], box[3]);
      }
      place.attr("style", style);
      svg.replaceWith(place);
      charts.drawings.add(svg);
    }
    return charts;
  }

  @Override
  public boolean isReplacedObject(org.w3c.dom.Element element) {
    return TYPE.equals(element.getAttribute("type"));
  }

  @Override
  public FSObjectDrawer createDrawer(org.w3c.dom.Element element) {
    Element svg = drawings.get(Integer.parseInt(element.getAttribute("data-chart")));
    return (e, x, y, width, height, device, context, dots) -> {
      new Drawing(svg, x, y, width, (PdfBoxOutputDevice) device, context).draw();
      return null;
    };
  }

  private static double[] numbers(String list) {
    String[] parts = list.strip().split("[\\s,]+");
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = number(parts[i]);
    }
    return numbers;
  }

  private static double number(String text) {
    return text.matches("-?\\d*\\.?\\d+") ? Double.parseDouble(text) : 0;
  }

  /** One chart at one place of a page. */
  private final class Drawing {
    private final Element svg;
    private final double left;
    private final double top;
    private final double scale;
    private final PdfBoxOutputDevice device;
    private final RenderingContext context;

    Drawing(
        Element svg,
        double left,
        double top,
        double width,
        PdfBoxOutputDevice device,
        RenderingContext context) {
      double[] box = numbers(svg.attr("viewBox"));
      this.svg = svg;
      this.scale = box.length == 4 && box[2] > 0 ? width / box[2] : context.getDotsPerPixel();
      this.left = left;
      this.top = top;
      this.device = device;
      this.context = context;
    }

    void draw() {
      Stroke before = device.getStroke();
      for (Element shape : svg.children()) {
        switch (shape.normalName()) {
          case "rect" ->
              paint(
                  shape,
                  new Rectangle2D.Double(
                      x(shape, "x"),
                      y(shape, "y"),
                      length(shape, "width"),
                      length(shape, "height")));
          case "circle" -> {
            double r = length(shape, "r");
            double x = x(shape, "cx") - r;
            double y = y(shape, "cy") - r;
            paint(shape, new Ellipse2D.Double(x, y, 2 * r, 2 * r));
          }
          case "line" ->
              paint(
                  shape,
                  new Line2D.Double(
                      x(shape, "x1"), y(shape, "y1"), x(shape, "x2"), y(shape, "y2")));
          case "polyline" -> paint(shape, path(numbers(shape.attr("points"))));
          case "text" -> text(shape);
          default -> {
            // the HTML has no other
          }
        }
      }
      device.setStroke(before);
    }

    private void paint(Element shape, Shape outline) {
      if (!shape.attr("fill").equals("none") && !shape.normalName().equals("line")) {
        device.setColor(colour(shape.attr("fill")));
        device.fill(outline);
      }
      if (!shape.attr("stroke").isEmpty() && !shape.attr("stroke").equals("none")) {
        double width = shape.hasAttr("stroke-width") ? number(shape.attr("stroke-width")) : 1;
        device.setStroke(
            new BasicStroke((float) (width * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        device.setColor(colour(shape.attr("stroke")));
        device.draw(outline);
      }
    }

    private Path2D path(double[] points) {
      Path2D path = new Path2D.Double();
      for (int i = 0; i + 1 < points.length; i += 2) {
        double x = left + points[i] * scale;
        double y = top + points[i + 1] * scale;
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      return path;
    }

    private void text(Element text) {
      String words = text.text();
      double size = text.hasAttr("font-size") ? number(text.attr("font-size")) : DEFAULT_SIZE;
      double width = fonts.width(FAMILY, words) * size * scale;
      double shift =
          switch (text.attr("text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
          };
      FontSpecification font = new FontSpecification();
      font.families = new String[] {FAMILY};
      font.size = (float) (size * scale);
      font.fontWeight = IdentValue.NORMAL;
      font.fontStyle = IdentValue.NORMAL;
      font.variant = IdentValue.NORMAL;
      device.setFont(context.getFont(font));
      device.setColor(colour(text.attr("fill")));
      device.drawString(words, (float) (x(text, "x") - shift), (float) y(text, "y"), null);
    }

    private double x(Element shape, String name) {
      return left + number(shape.attr(name)) * scale;
    }

    private double y(Element shape, String name) {
      return top + number(shape.attr(name)) * scale;
    }

    private double length(Element shape, String name) {
      return number(shape.attr(name)) * scale;
    }
  }

  private static FSRGBColor colour(String hex) {
    if (hex.matches("#[0-9a-f]{6}")) {
      return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
    }
    if (hex.matches("#[0-9a-f]{3}")) {
      int short3 = Integer.parseInt(hex.substring(1), 16);
      return new FSRGBColor((short3 >> 8) * 17, (short3 >> 4 & 15) * 17, (short3 & 15) * 17);
    }
    return FSRGBColor.BLACK;
  }
}
