package gen.check;

import gen.diag.Span;
import java.util.List;
import java.util.Optional;

/** Finds the passage that a finding is about, by its place. */
public final class PassageFinder {
  private static final String ENDS = "。！？；\n";

  private final List<Passage> passages;

  public PassageFinder(List<Passage> passages) {
    this.passages = List.copyOf(passages);
  }

  /**
   * A place in a passage.
   *
   * @param index of a char of its text
   */
  public record Place(Passage passage, int index) {
    /** The sentence around it, as printed. */
    public String sentence() {
      String text = passage.text();
      int from = index;
      while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      int to = index;
      while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
        to++;
      }
      return text.substring(from, Math.min(to + 1, text.length()));
    }
  }

  /** The char that was written where the span begins, or else the first one behind it there. */
  public Optional<Place> find(Span span) {
    for (Passage passage : passages) {
      int last = passage.text().length() - 1;
      if (last < 0 || !mayHold(passage, last, span)) {
        continue;
      }
      for (int i = 0; i <= last; i++) {
        Span place = passage.span(i, 1);
        boolean begins = place.line() == span.line() && place.column() == span.column();
        if (begins && place.source().equals(span.source())) {
          return Optional.of(new Place(passage, i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayHold(Passage passage, int last, Span span) {
    Span first = passage.span(0, 1);
    return first.source().equals(span.source())
        && first.line() <= span.line()
        && passage.span(last, 1).line() >= span.line();
  }
}
