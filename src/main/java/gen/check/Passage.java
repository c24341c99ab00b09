package gen.check;

import gen.diag.Source;
import gen.diag.Span;
import gen.report.Fact;
import gen.report.Prose;
import gen.report.Report;
import gen.text.Grams;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of running text, such as a heading or a paragraph, as it will be printed: facts and
 * variables are in their places. Every char knows where it was written. Immutable.
 */
public final class Passage {
  /** What stands in the place of something that only rendering knows, as in a template's text. */
  public static final char UNKNOWN = '\uFFFC';

  /** What a passage is in its report. */
  public enum Kind {
    TITLE,
    SALUTATION,
    /** The heading of a section, 一、 */
    SECTION,
    /** （一） */
    HEADING,
    /** 1. */
    ITEM,
    PARAGRAPH,
    /** One of 一是……二是…… */
    POINT,
    CAPTION,
    COLUMN,
    CELL,
    NOTE,
    /** A formula of the settings: 现将……报告如下, the closing, the copies. */
    FORMULA,
    /** The words of a template, pieced together around what only rendering knows. */
    TEMPLATE
  }

  /** A fact that the passage places. */
  public record PlacedFact(int from, int to, Fact fact, Span span) {}

  /** Where a run of chars was written: its first char's place, or all of it at one. */
  private record Run(int from, int to, Prose.Literal literal, Span span, int offset) {}

  private final Kind kind;
  private final String section;
  private final String text;
  private final List<Run> runs;
  private final List<PlacedFact> facts;
  private final Source template;
  private final Grams grams;

  private Passage(
      Kind kind,
      String section,
      String text,
      List<Run> runs,
      List<PlacedFact> facts,
      Source template) {
    this.kind = kind;
    this.section = section;
    this.text = text;
    this.runs = List.copyOf(runs);
    this.facts = List.copyOf(facts);
    this.template = template;
    this.grams = Grams.of(text);
  }

  /**
   * A text of the data or the settings.
   *
   * @param section the id of the section it stands in; empty outside sections
   * @param fallback the place of what the program added itself
   */
  static Passage of(Kind kind, String section, Prose prose, Report report, Span fallback) {
    StringBuilder text = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    List<PlacedFact> facts = new ArrayList<>();
    for (Prose.Piece piece : prose.pieces()) {
      int from = text.length();
      if (piece instanceof Prose.Literal literal) {
        text.append(literal.text());
        runs.add(new Run(from, text.length(), literal, fallback, 0));
      } else if (piece instanceof Prose.FactPlace place) {
        Fact fact = report.facts().get(place.name());
        text.append(fact == null ? String.valueOf(UNKNOWN) : fact.written());
        runs.add(new Run(from, text.length(), null, place.span(), 0));
        if (fact != null) {
          facts.add(new PlacedFact(from, text.length(), fact, place.span()));
        }
      } else {
        Prose.VariablePlace place = (Prose.VariablePlace) piece;
        text.append(
            switch (place.variable()) {
              case YEAR -> Integer.toString(report.year());
              case NEXT_YEAR -> Integer.toString(report.year() + 1);
              case BUREAU -> report.bureau();
            });
        runs.add(new Run(from, text.length(), null, place.span(), 0));
      }
    }
    return new Passage(kind, section, text.toString(), runs, facts, null);
  }

  /**
   * A paragraph of a template's source.
   *
   * @param text what is printed, with {@link #UNKNOWN} for each directive and each placeholder
   * @param offsets where each char of it stands in the source
   */
  public static Passage ofTemplate(Source template, String text, int[] offsets) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      runs.add(new Run(i, i + 1, null, null, offsets[i]));
    }
    return new Passage(Kind.TEMPLATE, "", text, runs, List.of(), template);
  }

  public Kind kind() {
    return kind;
  }

  /** The id of the section it stands in; empty outside sections, and for templates. */
  public String section() {
    return section;
  }

  /** As it will be printed. */
  public String text() {
    return text;
  }

  /** What its text has; to be asked before something is looked for in it. */
  public Grams grams() {
    return grams;
  }

  /** The facts it places, in order. */
  public List<PlacedFact> facts() {
    return facts;
  }

  /** True when the char was typed into the text, and does not come from a fact or a variable. */
  public boolean isTyped(int index) {
    Run run = run(index);
    return run.literal != null && run.literal.source() != null || template != null;
  }

  /**
   * True when all of a piece was typed into the text: what a fact or the program has printed is not
   * to be mended at this place. Of an empty piece, false.
   */
  public boolean isTyped(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isTyped(i)) {
        return false;
      }
    }
    return from < to;
  }

  /** True when a fact has printed the char. */
  public boolean isOfFact(int index) {
    return facts.stream().anyMatch(fact -> fact.from() <= index && index < fact.to());
  }

  /**
   * Where a piece was written, cut at the end of its line; of a fact or a variable, its
   * placeholder.
   */
  public Span span(int from, int length) {
    if (text.isEmpty()) {
      return runs.isEmpty() ? new Source("", "").whole() : runs.get(0).span;
    }
    Run run = run(Math.min(from, text.length() - 1));
    if (template != null) {
      int last = run(Math.min(Math.max(from + length - 1, from), text.length() - 1)).offset;
      return template.span(run.offset, Math.max(0, last - run.offset + 1));
    }
    if (run.literal == null) {
      return run.span;
    }
    int within = Math.min(length, run.to - from);
    return run.literal
        .span(from - run.from, within)
        .orElseGet(() -> run.from > 0 ? span(run.from - 1, 1) : run.span);
  }

  private Run run(int index) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).from <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return runs.get(low);
  }

  @Override
  public String toString() {
    return kind + " " + text;
  }
}
