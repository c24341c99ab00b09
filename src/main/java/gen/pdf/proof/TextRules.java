package gen.pdf.proof;

import gen.diag.Measured;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Nothing is lost between the report and the page. */
final class TextRules {
  private TextRules() {}

  static List<Measured> measure(Finished file) {
    String text = file.text();
    return List.of(complete(file, text), facts(file, text), glyphs(file, text), unicode(file));
  }

  private static Measured complete(Finished file, String text) {
    Gauge gauge = new Gauge(PageRule.TEXT_COMPLETE);
    Element article = file.report().body();
    String whole = Parts.squeezed(article.wholeText());
    int same = 0;
    while (same < Math.min(whole.length(), text.length())
        && whole.charAt(same) == text.charAt(same)) {
      same++;
    }
    String rest = whole.substring(same);
    gauge.see(whole.equals(text), rest.isEmpty() ? text.substring(same) : rest, Place.FILE);
    return gauge.read();
  }

  private static Measured facts(Finished file, String text) {
    Gauge gauge = new Gauge(PageRule.TEXT_FACTS);
    for (Element fact : file.report().select("data")) {
      String figure = Parts.squeezed(fact.wholeText());
      gauge.see(text.contains(figure), figure, Place.FILE);
    }
    return gauge.read();
  }

  /** What no font has would be printed as {@code #}. */
  private static Measured glyphs(Finished file, String text) {
    Gauge gauge = new Gauge(PageRule.TEXT_GLYPHS);
    long meant = file.report().body().wholeText().chars().filter(c -> c == '#').count();
    boolean replaced = text.chars().filter(c -> c == '#').count() != meant;
    for (Line line : lines(file)) {
      gauge.see(!replaced || !line.text().contains("#"), line.text(), line.place());
    }
    return gauge.read();
  }

  private static Measured unicode(Finished file) {
    Gauge gauge = new Gauge(PageRule.TEXT_UNICODE);
    for (Line line : lines(file)) {
      boolean known =
          line.glyphs().stream().noneMatch(g -> g.text().isEmpty() || g.text().equals("\uFFFD"));
      gauge.see(known, line.text(), line.place());
    }
    return gauge.read();
  }

  private static List<Line> lines(Finished file) {
    List<Line> lines = new ArrayList<>();
    for (Sheet sheet : file.sheets()) {
      lines.addAll(sheet.lines());
      lines.addAll(sheet.margin());
    }
    return lines;
  }
}
