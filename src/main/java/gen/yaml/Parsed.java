package gen.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What SnakeYAML makes of a text: its events, up to the place where it gave up. Its own types for
 * numbers and dates play no part.
 *
 * @param failure null when it read the whole text
 */
record Parsed(List<Event> events, Failure failure, Offsets offsets) {

  /**
   * Why and where the parser gave up.
   *
   * @param context what it was doing, possibly empty
   * @param contextOffset where that began, in chars; -1 if unknown
   * @param offset where it stopped, in chars
   */
  record Failure(String context, int contextOffset, String problem, int offset) {
    /** Where the trouble is: the head of a key or of a quotation that does not end, for one. */
    int place() {
      boolean begun = problem.contains("could not find expected ':'") || isUnclosedQuote();
      return begun && contextOffset >= 0 ? contextOffset : offset;
    }

    boolean isUnclosedQuote() {
      return context.contains("quoted scalar") && problem.startsWith("found unexpected");
    }
  }

  static Parsed of(String text) {
    Offsets offsets = new Offsets(text);
    List<Event> events = new ArrayList<>();
    try {
      LoaderOptions options = new LoaderOptions();
      // the size of files is limited where they are read
      options.setCodePointLimit(Integer.MAX_VALUE);
      Parser parser = new ParserImpl(new StreamReader(text), options);
      for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
        events.add(event);
      }
      return new Parsed(events, null, offsets);
    } catch (MarkedYAMLException e) {
      Mark context = e.getContextMark();
      Mark problem = e.getProblemMark() == null ? context : e.getProblemMark();
      int at = problem == null ? reached(events, offsets) : offsets.of(problem);
      int from = context == null ? -1 : offsets.of(context);
      return new Parsed(events, failure(e.getContext(), from, e.getProblem(), at), offsets);
    } catch (ReaderException e) {
      int at = offsets.of(e.getPosition());
      return new Parsed(events, failure("", -1, "special characters are not allowed", at), offsets);
    } catch (RuntimeException | StackOverflowError e) {
      // SnakeYAML lets several kinds through for odd tags and numbers; their texts say nothing
      return new Parsed(events, failure("", -1, "", reached(events, offsets)), offsets);
    }
  }

  boolean isWhole() {
    return failure == null;
  }

  /** True when this got further than the other. */
  boolean isBeyond(Parsed other, MendedText mine, MendedText theirs) {
    if (failure == null) {
      return true;
    }
    return mine.original(failure.place()) > theirs.original(other.failure.place());
  }

  int start(Event event) {
    return offsets.of(event.getStartMark());
  }

  int end(Event event) {
    return offsets.of(event.getEndMark());
  }

  private static Failure failure(String context, int from, String problem, int at) {
    return new Failure(context == null ? "" : context, from, problem == null ? "" : problem, at);
  }

  private static int reached(List<Event> events, Offsets offsets) {
    return events.isEmpty() ? 0 : offsets.of(events.get(events.size() - 1).getEndMark());
  }

  /** From SnakeYAML's code points to chars. */
  static final class Offsets {
    private final int length;
    private final int[] byCodePoint;

    Offsets(String text) {
      this.length = text.length();
      int count = text.codePointCount(0, length);
      this.byCodePoint = count == length ? null : new int[count + 1];
      if (byCodePoint != null) {
        for (int i = 0, offset = 0; i <= count; i++) {
          byCodePoint[i] = offset;
          offset += i < count ? Character.charCount(text.codePointAt(offset)) : 0;
        }
      }
    }

    int of(Mark mark) {
      return of(mark.getIndex());
    }

    int of(int codePoint) {
      if (byCodePoint == null) {
        return Math.min(codePoint, length);
      }
      return byCodePoint[Math.min(codePoint, byCodePoint.length - 1)];
    }
  }
}
