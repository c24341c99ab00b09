package gen.pdf.proof;

import static gen.pdf.proof.Standard.MM;

import gen.diag.Measured;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** 7.2 and 7.3.4 to 7.4: what stands before and after the text, each at its place. */
final class PlaceRules {
  private static final Pattern NUMBER = Pattern.compile(".*〔[0-9]{4}〕[1-9][0-9]*号.*");
  private static final List<PageRule> RULES =
      Stream.of(PageRule.values()).filter(rule -> rule.name().startsWith("PLACE_")).toList();

  private final Map<PageRule, Gauge> gauges = new EnumMap<>(PageRule.class);
  private final Finished file;

  private PlaceRules(Finished file) {
    this.file = file;
    RULES.forEach(rule -> gauges.put(rule, new Gauge(rule)));
  }

  static List<Measured> measure(Finished file) {
    PlaceRules rules = new PlaceRules(file);
    file.parts().all().forEach(rules::see);
    rules.signatures();
    rules.imprint();
    return RULES.stream().map(rule -> rules.of(rule).read()).toList();
  }

  private Gauge of(PageRule rule) {
    return gauges.get(rule);
  }

  private void see(Part part) {
    Row first = part.first();
    Place place = first.line().place();
    switch (part.role()) {
      case MARK -> {
        Glyph mark = first.first();
        float top = mark.baseline() - .88f * mark.size();
        of(PageRule.PLACE_MARK).see((top - Standard.TOP) / MM, place);
        of(PageRule.PLACE_RED).see(!mark.black(), first.text(), place);
      }
      case DOCUMENT_NUMBER -> documentNumber(part, place);
      case SIGNER -> of(PageRule.PLACE_SIGNER).see(right(first, Standard.SIZE), place);
      case NOTE -> {
        if (part.element().previousElementSibling() == null) {
          of(PageRule.PLACE_NOTE).see(left(first, Standard.SIZE), place);
        }
      }
      case REMARK -> of(PageRule.PLACE_REMARK).see(left(first, Standard.SIZE), place);
      case ATTACHMENT -> of(PageRule.PLACE_ATTACHMENT).see(place.line(), place);
      case ATTACHMENT_TITLE ->
          of(PageRule.PLACE_HEADED)
              .see(1 + Math.round((first.line().top() - Standard.TOP) / Standard.PITCH), place);
      case COPY, IMPRINT -> small(part, place);
      default -> {
        // has rules of its own
      }
    }
  }

  private void documentNumber(Part part, Place place) {
    Row row = part.first();
    of(PageRule.PLACE_FORM).see(NUMBER.matcher(row.text()).matches(), row.text(), place);
    if (!part.element().hasClass("alone")) { // 7.2.5: without a signer it is centred
      of(PageRule.PLACE_NUMBER).see(left(row, Standard.SIZE), place);
    }
  }

  /**
   * 7.4.2 and 7.4.3: 四号, one character in from both edges; the copies of an imprint end with a
   * stop, those of a published text are as they were published.
   */
  private void small(Part part, Place place) {
    for (Row row : part.rows()) {
      row.glyphs().forEach(glyph -> of(PageRule.PLACE_SIZE).see(glyph.size(), row.line().place()));
    }
    boolean onRight = part.element().hasClass("print-date");
    Row first = part.first();
    float inset = onRight ? right(first, Standard.NUMBER) : left(first, Standard.NUMBER);
    of(PageRule.PLACE_INSET).see(inset, place);
    if (part.role() == Role.IMPRINT && part.element().hasClass("cc")) {
      String text = part.block().text().strip();
      of(PageRule.PLACE_STOP).see(text.endsWith("。"), text, part.last().line().place());
    }
  }

  private void signatures() {
    for (Element signature : file.report().select(".signature")) {
      Row issuer = null;
      Row date = null;
      for (Part part : file.parts().all()) {
        if (signature.equals(part.element().parent())) {
          issuer = part.role() == Role.ISSUER ? part.first() : issuer;
          date = part.role() == Role.DATE ? part.first() : date;
        }
      }
      if (date != null) {
        signature(issuer == null ? date : issuer, date, signature.hasClass("sealed"));
      }
    }
  }

  private void signature(Row issuer, Row date, boolean sealed) {
    Place place = date.line().place();
    float right = right(date, Standard.SIZE);
    if (sealed) {
      of(PageRule.PLACE_SEALED).see(right, place);
      return;
    }
    of(PageRule.PLACE_UNSEALED).see(Math.min(right, right(issuer, Standard.SIZE)), place);
    if (issuer != date) {
      float shift = date.first().x() - issuer.first().x();
      of(PageRule.PLACE_DATE).see(shift / Standard.SIZE, place);
    }
  }

  /** 7.4: at the foot of the last page, which is the back of a sheet. */
  private void imprint() {
    List<Part> imprint = file.parts(Role.IMPRINT);
    if (!imprint.isEmpty()) {
      Line last = imprint.get(imprint.size() - 1).last().line();
      int page = last.place().page();
      float gap = Standard.BOTTOM - last.top() - Standard.PITCH;
      of(PageRule.PLACE_IMPRINT).see(gap / MM, last.place());
      boolean back = page == file.sheets().size() && page % 2 == 0;
      of(PageRule.PLACE_BACK).see(back, last.text(), last.place());
    }
  }

  private static float left(Row row, float size) {
    return (row.first().x() - Standard.LEFT) / size;
  }

  private static float right(Row row, float size) {
    return (Standard.RIGHT - row.last().end()) / size;
  }
}
