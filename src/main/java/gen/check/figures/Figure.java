package gen.check.figures;

import gen.check.Passage;
import gen.diag.Span;
import gen.report.Fact;
import gen.report.Quantity;
import gen.text.Sought;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * An amount in a passage: a placed fact, or typed digits with a unit.
 *
 * @param fact empty when it was typed
 */
record Figure(Passage passage, int from, int to, Quantity quantity, Optional<Fact> fact) {

  /** Digits and a unit of {@link Unit}, nothing before them that would make them a name or part. */
  private static final Sought TYPED =
      Sought.of(
          "(?=\\d)(?<!\\d[.．,，:：])(?<![\\d/+×—~～〜\\-第A-Za-z零一二三四五六七八九十百千万“\uFFFC])"
              + "\\d{1,9}(?:\\.\\d{1,4})?(?:[余多]?(?:[百千]?万亿?|[百千万]?亿|[千百](?!分))?[余多]?)"
              + "(?>"
              + Unit.COUNTED
              + "|"
              + Unit.MEASURED
              + ")(?>(?:\\d{1,9}[余多]?人次?)?)(?![\\d+×～〜~—\\-/\uFFFC])");

  /** All of a passage, in order. */
  static List<Figure> of(Passage passage) {
    List<Figure> all = new ArrayList<>(placed(passage));
    all.addAll(typed(passage));
    all.sort(Comparator.comparingInt(Figure::from));
    return all;
  }

  /** Those that facts have brought. */
  static List<Figure> placed(Passage passage) {
    List<Figure> all = new ArrayList<>();
    for (Passage.PlacedFact place : passage.facts()) {
      place
          .fact()
          .quantity()
          .ifPresent(
              quantity ->
                  all.add(
                      new Figure(
                          passage, place.from(), place.to(), quantity, Optional.of(place.fact()))));
    }
    return all;
  }

  /** Those that were typed as a whole. */
  static List<Figure> typed(Passage passage) {
    if (!TYPED.mayBeIn(passage.grams())) {
      return List.of();
    }
    List<Figure> all = new ArrayList<>();
    Matcher digits = TYPED.matcher(passage.text());
    while (digits.find()) {
      if (Typing.isTyped(passage, digits.start(), digits.end())) {
        Quantity.parse(digits.group())
            .ifPresent(
                quantity ->
                    all.add(
                        new Figure(
                            passage, digits.start(), digits.end(), quantity, Optional.empty())));
      }
    }
    return all;
  }

  /** As it is printed. */
  String written() {
    return quantity.written();
  }

  /** Where it was written, of a placed fact its placeholder. */
  Span span() {
    return passage.span(from, to - from);
  }

  /** True when it is one exact number. */
  boolean isSingle() {
    return quantity.parts().size() == 1 && !quantity.isApproximate();
  }

  Quantity.Part part() {
    return quantity.parts().get(0);
  }

  String unit() {
    return part().unit();
  }
}
