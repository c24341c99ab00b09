package gen.check.privacy;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.diag.Span;
import gen.report.Fact;
import gen.report.Prose;
import gen.text.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A text that is printed, whatever prints it. */
final class Words {
  /** Texts of the settings that are printed, but are no running text. */
  private static final List<String> OTHERS =
      List.of("red_head", "document_number", "signer", "print_office");

  /** A telephone has so many, cards have more. */
  private static final int FEWEST_DIGITS = 11;

  private static final int STEP = 8;

  private final String written;
  private final Optional<Passage> passage;
  private final BiFunction<Integer, Integer, Span> place;

  /**
   * @param place where a piece of it stands, by its beginning and its length
   */
  private Words(
      String written, Optional<Passage> passage, BiFunction<Integer, Integer, Span> place) {
    this.written = written;
    this.passage = passage;
    this.place = place;
  }

  /** The passages, the facts and the rest of the settings; what a fact says, once. */
  static List<Words> of(CheckedReport report) {
    List<Words> all = new ArrayList<>();
    for (Passage passage : report.passages()) {
      all.add(new Words(passage.text(), Optional.of(passage), passage::span));
    }
    for (Fact fact : report.report().facts().values()) {
      all.add(
          new Words(
              fact.written(), Optional.empty(), (from, length) -> within(fact, from, length)));
    }
    for (String name : OTHERS) {
      report.report().settings().words(name).ifPresent(prose -> add(prose, all));
    }
    return all;
  }

  /** With full-width digits read as digits; as long as what was written. */
  String text() {
    StringBuilder text = new StringBuilder(written);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWide(c) || c == 'Ｘ' || c == 'ｘ') {
        text.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    passage.ifPresent(of -> of.facts().forEach(fact -> leaveOut(fact, text)));
    return text.toString();
  }

  Span span(int from, int length) {
    return place.apply(from, length);
  }

  /** False only when it does not match; what it needs must be neither digits nor X. */
  boolean mayHave(Sought sought) {
    return passage.isEmpty() || sought.mayBeIn(passage.get().grams());
  }

  /** False only when no digits stand in a row that are enough for a number of a person. */
  boolean mayHaveNumber() {
    // a row that is long enough cannot lie between two steps
    int at = STEP - 1;
    while (at < written.length()) {
      if (isOfNumber(written.charAt(at))) {
        int end = end(at);
        if (digits(at, end) >= FEWEST_DIGITS) {
          return true;
        }
        at = end;
      }
      at += STEP;
    }
    return false;
  }

  /** Where the row ends that a char belongs to. */
  private int end(int index) {
    int end = index;
    while (end < written.length() && isOfNumber(written.charAt(end))) {
      end++;
    }
    return end;
  }

  /** How many digits the row has up to its end. */
  private int digits(int index, int end) {
    int from = index;
    while (from > 0 && isOfNumber(written.charAt(from - 1))) {
      from--;
    }
    int digits = 0;
    for (int i = from; i < end; i++) {
      digits += isDigit(written.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /** Digits, and what may part them. */
  private static boolean isOfNumber(char c) {
    return isDigit(c) || c == ' ' || c == '-';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || isWide(c);
  }

  /** A fact is looked at where its value stands. */
  private static void leaveOut(Passage.PlacedFact fact, StringBuilder text) {
    for (int i = fact.from(); i < fact.to(); i++) {
      text.setCharAt(i, Passage.UNKNOWN);
    }
  }

  private static boolean isWide(char c) {
    return c >= '０' && c <= '９';
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
                literal.text(),
                Optional.empty(),
                (from, length) -> literal.span(from, length).orElseThrow()));
      }
    }
  }
}
