package gen.check.figures;

import gen.diag.Span;
import gen.report.Fact;

/** Places within values and relations of the data, which know only where they begin. */
final class Values {
  private Values() {}

  /** A piece of a fact's value. */
  static Span span(Fact fact, int from, int length) {
    return span(fact.span(), fact.written(), from, length);
  }

  /**
   * A piece of what is written at a place.
   *
   * @return all of the place when the text does not stand there as it is, as behind escapes
   */
  static Span span(Span place, String written, int from, int length) {
    if (place.line() == 0 || place.column() == 0) {
      return place;
    }
    String line = place.source().line(place.line());
    int start = line.offsetByCodePoints(0, Math.min(place.column() - 1, points(line)));
    int at = line.indexOf(written, start);
    if (at < 0 || at - start > 1) {
      return place; // at most a quotation mark stands before it
    }
    int column = line.codePointCount(0, at + from) + 1;
    int count = line.codePointCount(at + from, at + from + length);
    return new Span(place.source(), place.line(), column, count);
  }

  private static int points(String line) {
    return line.codePointCount(0, line.length());
  }
}
