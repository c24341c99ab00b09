package gen.pdf.proof;

import gen.diag.Measured;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 7.5: the page numbers. A page on which no text stands has none, nor one with 版记 alone. */
final class NumberRules {
  private static final Pattern FORM = Pattern.compile("— ?[1-9][0-9]* ?—");
  private static final List<PageRule> RULES =
      Stream.concat(
              Stream.of(PageRule.values()).filter(rule -> rule.name().startsWith("NUMBER_")),
              Stream.of(PageRule.TAG_NUMBERS))
          .toList();

  private final Map<PageRule, Gauge> gauges = new EnumMap<>(PageRule.class);
  private final Finished file;
  private int above;

  private NumberRules(Finished file) {
    this.file = file;
    RULES.forEach(rule -> gauges.put(rule, new Gauge(rule)));
  }

  static List<Measured> measure(Finished file) {
    NumberRules rules = new NumberRules(file);
    file.sheets().forEach(rules::see);
    return RULES.stream().map(rule -> rules.of(rule).read()).toList();
  }

  private Gauge of(PageRule rule) {
    return gauges.get(rule);
  }

  private void see(Sheet sheet) {
    Place place = new Place(sheet.number(), 0);
    Optional<Line> line =
        sheet.margin().stream().filter(l -> l.text().matches(".*\\d.*")).findFirst();
    if (line.isEmpty()) {
      of(PageRule.NUMBER_PRESENT).see(!needsNumber(sheet), "", place);
      return;
    }
    of(PageRule.NUMBER_PRESENT).see(true, "", place);
    see(line.get(), sheet, place);
  }

  private boolean needsNumber(Sheet sheet) {
    return file.parts().all().stream()
        .filter(part -> part.role().needsNumber())
        .flatMap(part -> part.rows().stream())
        .anyMatch(row -> row.line().place().page() == sheet.number());
  }

  private void see(Line line, Sheet sheet, Place place) {
    String text = line.text().strip();
    of(PageRule.NUMBER_FORM).see(FORM.matcher(text).matches(), text, place);
    String digits = text.replaceAll("\\D", "");
    int number = digits.length() > 6 ? 0 : Integer.parseInt(digits);
    of(PageRule.NUMBER_ORDER).see(number == above + 1, text, place);
    above = number;
    for (Glyph glyph : line.glyphs()) {
      String face = Face.of(glyph.font());
      of(PageRule.NUMBER_FACE).see(face.equals(Face.SONG.label()), face, place);
      of(PageRule.NUMBER_SIZE).see(glyph.size(), place);
      of(PageRule.TAG_NUMBERS).see(glyph.content() < 0, text, place);
    }
    // the dash is half a character above the foot of its square, which is .12 below the baseline
    float dash = line.baseline() + (.12f - .5f) * Standard.NUMBER;
    of(PageRule.NUMBER_DISTANCE).see((dash - Standard.BOTTOM) / Standard.MM, place);
    boolean right = line.first().x() > sheet.width() / 2;
    of(PageRule.NUMBER_SIDE).see(right == (number % 2 == 1), text, place);
    float inset = right ? Standard.RIGHT - line.last().end() : line.first().x() - Standard.LEFT;
    of(PageRule.NUMBER_INSET).see(inset, place);
  }
}
