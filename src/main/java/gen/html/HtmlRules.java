package gen.html;

import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.diag.Source;
import gen.diag.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What may stand in a report's page. FreeMarker's escaping does not know where in the page a value
 * lands, so the finished elements are checked: only those that a document needs, no scripts,
 * nothing that loads or runs anything.
 */
final class HtmlRules {
  private static final Set<String> ELEMENTS =
      Set.of(
          "article",
          "header",
          "footer",
          "section",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "br",
          "data",
          "span",
          "div",
          "em",
          "strong",
          "b",
          "i",
          "u",
          "sub",
          "sup",
          "time",
          "ol",
          "ul",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "blockquote",
          "hr",
          "a",
          "abbr",
          "q",
          "cite",
          "small",
          "wbr",
          "svg",
          "rect",
          "line",
          "polyline",
          "circle",
          "text");
  private static final Set<String> EVERYWHERE = Set.of("class", "id", "lang", "title", "dir");
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "data", Set.of("value"),
          "time", Set.of("datetime"),
          "td", Set.of("colspan", "rowspan", "headers"),
          "th", Set.of("colspan", "rowspan", "scope", "headers", "abbr"),
          "col", Set.of("span"),
          "colgroup", Set.of("span"),
          "ol", Set.of("start", "type", "reversed"),
          "a", Set.of("href"));

  /** Shapes of charts: numbers and colours, so that nothing can be loaded or run by them. */
  private static final Map<String, Set<String>> SHAPES =
      Map.of(
          "svg", Set.of("viewbox"),
          "rect", Set.of("x", "y", "width", "height", "fill"),
          "line", Set.of("x1", "y1", "x2", "y2", "stroke", "stroke-width"),
          "polyline", Set.of("points", "fill", "stroke", "stroke-width"),
          "circle", Set.of("cx", "cy", "r", "fill", "stroke", "stroke-width"),
          "text", Set.of("x", "y", "fill", "font-size", "text-anchor"));

  private static final Pattern MEASURE =
      Pattern.compile("[-0-9., ]{1,2000}|none|#[0-9a-f]{3}|#[0-9a-f]{6}|start|middle|end");
  private static final Set<String> SPANS = Set.of("colspan", "rowspan", "span");
  private static final int MOST_ELEMENTS = 100_000;
  private static final int DEEPEST = 100;
  private static final int WIDEST_SPAN = 100;
  private static final int HIGHEST_START = 9999;

  private final Source report;
  private final Function<String, Optional<Span>> places;
  private final Sink sink;
  private final Set<String> ids = new HashSet<>();
  private int elements;

  /**
   * @param report the data file, which messages name where no template can be
   * @param places where a piece of markup was written
   */
  HtmlRules(Source report, Function<String, Optional<Span>> places, Sink sink) {
    this.report = report;
    this.places = places;
    this.sink = sink;
  }

  /** Checks the article and all below it. */
  void check(Element article) {
    check(article, 0);
    if (elements > MOST_ELEMENTS) {
      refuse("", "E-HTML-TOO-LARGE", String.valueOf(MOST_ELEMENTS));
    }
  }

  private void check(Element element, int depth) {
    elements++;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) {
      if (depth == DEEPEST + 1) {
        refuse("", "E-HTML-TOO-DEEP", String.valueOf(DEEPEST));
      }
      return;
    }
    String name = element.normalName();
    if (!ELEMENTS.contains(name) || !isInPlace(element)) {
      refuse("<" + name, "E-HTML-ELEMENT", name, String.join(" ", new TreeSet<>(ELEMENTS)));
      return;
    }
    for (Attribute attribute : element.attributes()) {
      checkAttribute(name, attribute);
    }
    element.children().forEach(child -> check(child, depth + 1));
  }

  private void checkAttribute(String element, Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    boolean allowed =
        EVERYWHERE.contains(name)
            || name.startsWith("data-")
            || name.startsWith("aria-")
            || name.equals("role")
            || ATTRIBUTES.getOrDefault(element, Set.of()).contains(name)
            || isOfShape(element, name, value);
    if (!allowed) {
      refuse(" " + name + "=", "E-HTML-ATTRIBUTE", name, element);
    } else if (name.equals("href") && !isHarmless(value)) {
      refuse(value, "E-HTML-LINK", value);
    } else if (SPANS.contains(name) && !isWithin(value, WIDEST_SPAN)) {
      refuse(name + "=\"" + value, "E-HTML-SPAN", name, value, String.valueOf(WIDEST_SPAN));
    } else if (name.equals("start") && !isWithin(value, HIGHEST_START)) {
      refuse(name + "=\"" + value, "E-HTML-SPAN", name, value, String.valueOf(HIGHEST_START));
    } else if (name.equals("id") && !ids.add(value)) {
      refuse("id=\"" + value, "E-HTML-ID", value);
    }
  }

  /** A shape stands in a drawing, and nothing else does. */
  private static boolean isInPlace(Element element) {
    String name = element.normalName();
    String parent = element.parent() == null ? "" : element.parent().normalName();
    boolean shape = SHAPES.containsKey(name) && !name.equals("svg");
    return shape ? parent.equals("svg") : !SHAPES.containsKey(parent);
  }

  private static boolean isOfShape(String element, String name, String value) {
    return SHAPES.getOrDefault(element, Set.of()).contains(name.toLowerCase(Locale.ROOT))
        && MEASURE.matcher(value).matches();
  }

  /**
   * A place in the page itself, or a page on the web; the reader's program follows it, never ours.
   */
  private static boolean isHarmless(String href) {
    return href.startsWith("#")
        || href.startsWith("https://")
        || href.startsWith("http://")
        || href.startsWith("mailto:");
  }

  private static boolean isWithin(String number, int most) {
    return number.matches("[1-9]\\d{0,3}") && Integer.parseInt(number) <= most;
  }

  private void refuse(String markup, String code, String... arguments) {
    Optional<Span> place = markup.isEmpty() ? Optional.empty() : places.apply(markup);
    sink.add(Diagnostic.error(code, place.orElseGet(report::whole), (Object[]) arguments));
  }
}
