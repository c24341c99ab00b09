package gen.check;

import gen.diag.Source;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the passage that a finding is about, by its place; what it needs for that it puts together
 * when first asked. Not safe for use by several threads.
 */
public final class PassageFinder {
  private static final String ENDS = "。！？；\n";

  private final List<Passage> passages;
  private final Map<Source, Map<Integer, List<Passage>>> byLine = new HashMap<>();
  private final Map<Passage, Map<Long, Integer>> places = new IdentityHashMap<>();

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
    if (byLine.isEmpty()) {
      passages.forEach(this::add);
    }
    Map<Integer, List<Passage>> lines = byLine.getOrDefault(span.source(), Map.of());
    for (Passage passage : lines.getOrDefault(span.line(), List.of())) {
      Integer index = places.computeIfAbsent(passage, PassageFinder::places).get(key(span));
      if (index != null) {
        return Optional.of(new Place(passage, index));
      }
    }
    return Optional.empty();
  }

  private static long key(Span span) {
    return ((long) span.line() << Integer.SIZE) + span.column();
  }

  private void add(Passage passage) {
    if (!passage.text().isEmpty()) {
      Span first = passage.span(0, 1);
      int last = passage.span(passage.text().length() - 1, 1).line();
      for (int line = first.line(); line <= last; line++) {
        byLine
            .computeIfAbsent(first.source(), key -> new HashMap<>())
            .computeIfAbsent(line, key -> new ArrayList<>())
            .add(passage);
      }
    }
  }

  /** The first char at each place in the source of the first one. */
  private static Map<Long, Integer> places(Passage passage) {
    Map<Long, Integer> places = new HashMap<>();
    Source source = passage.span(0, 1).source();
    for (int i = 0; i < passage.text().length(); i++) {
      Span place = passage.span(i, 1);
      if (place.source().equals(source)) {
        places.putIfAbsent(key(place), i);
      }
    }
    return places;
  }
}
