package gen.check.privacy;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.diag.Span;
import gen.report.Fact;
import gen.report.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A text that is printed, whatever prints it, with full-width digits read as digits.
 *
 * @param text as long as what was written
 * @param place where a piece of it stands, by its beginning and its length
 */
record Words(String text, BiFunction<Integer, Integer, Span> place) {
  /** Texts of the settings that are printed, but are no running text. */
  private static final List<String> OTHERS =
      List.of("red_head", "document_number", "signer", "print_office");

  /** The passages, the facts and the rest of the settings; what a fact says, once. */
  static List<Words> of(CheckedReport report) {
    List<Words> all = new ArrayList<>();
    for (Passage passage : report.passages()) {
      all.add(new Words(plain(withoutFacts(passage)), passage::span));
    }
    for (Fact fact : report.report().facts().values()) {
      all.add(new Words(plain(fact.written()), (from, length) -> within(fact, from, length)));
    }
    for (String name : OTHERS) {
      report.report().settings().words(name).ifPresent(prose -> add(prose, all));
    }
    return all;
  }

  Span span(int from, int length) {
    return place.apply(from, length);
  }

  /** A fact is looked at where its value stands. */
  private static String withoutFacts(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    for (Passage.PlacedFact fact : passage.facts()) {
      for (int i = fact.from(); i < fact.to(); i++) {
        text.setCharAt(i, Passage.UNKNOWN);
      }
    }
    return text.toString();
  }

  private static Span within(Fact fact, int from, int length) {
    Span whole = fact.span();
    String written = fact.written();
    if (whole.length() != written.codePointCount(0, written.length())) {
      return whole; // quoted, or over several lines
    }
    int before = written.codePointCount(0, from);
    int count = written.codePointCount(from, from + length);
    return new Span(whole.source(), whole.line(), whole.column() + before, count);
  }

  private static void add(Prose prose, List<Words> all) {
    for (Prose.Piece piece : prose.pieces()) {
      if (piece instanceof Prose.Literal literal && literal.source() != null) {
        all.add(
            new Words(
                plain(literal.text()), (from, length) -> literal.span(from, length).orElseThrow()));
      }
    }
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '０' && c <= '９' || c == 'Ｘ' || c == 'ｘ') {
        plain.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return plain.toString();
  }
}
