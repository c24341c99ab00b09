package gen.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Has many pieces of work done, several at a time. A few are done by threads of this process, which
 * starts at once; many by a process of its own, which this one only watches.
 *
 * <p>Work cannot be stopped inside a JVM when it does not want to (a regular expression, a
 * template's endless range), and an exhausted heap takes neighbours down. So whoever exceeds the
 * time is given up together with the process, and the rest goes on in a new one. When memory ends,
 * all that were being worked on are suspects: each is tried again in a process of its own.
 *
 * @param <T> what the work makes
 */
public final class Crew<T> {
  /** From so many pieces on, a process of its own costs less than it brings. */
  private static final int MANY = 40;

  private final Limits limits;
  private final Function<String, T> own;
  private final Children children;
  private final Function<String, T> reader;

  /**
   * @param own does a piece of work in this process; lets an {@link OutOfMemoryError} through, and
   *     throws nothing else
   * @param children starts processes that {@link Service} serves
   * @param reader reads what a service answered
   */
  public Crew(
      Limits limits, Function<String, T> own, Children children, Function<String, T> reader) {
    this.limits = limits;
    this.own = own;
    this.children = children;
    this.reader = reader;
  }

  /** Whether so many pieces are done by threads of this process. */
  public static boolean isFew(int pieces) {
    return pieces < MANY;
  }

  /**
   * Returns when every piece has ended.
   *
   * @param pieces the names of the pieces, each once
   * @param ended hears of each when it has ended, in any order, in the calling thread
   */
  public void run(List<String> pieces, BiConsumer<String, End<T>> ended) {
    boolean canStart = children.canStart();
    List<String> rest = pieces;
    List<String> suspects = new ArrayList<>();
    while (!rest.isEmpty()) {
      boolean here = rest == pieces && isFew(pieces.size()) || !canStart;
      Leftover left =
          here
              ? new OwnThreads<>(limits, own).run(rest, ended)
              : new Child<>(limits, children, reader).run(rest, ended);
      rest = left.rest();
      suspects.addAll(left.suspects());
      canStart &= !left.mute();
    }
    for (String suspect : suspects) {
      if (canStart) {
        alone(suspect, ended);
      } else {
        ended.accept(suspect, new End.Exhausted<>());
      }
    }
  }

  /** With a whole process to itself; if that does not suffice, nothing does. */
  private void alone(String piece, BiConsumer<String, End<T>> ended) {
    Limits one = new Limits(1, limits.time());
    Leftover left = new Child<>(one, children, reader).run(List.of(piece), ended);
    if (left.death().isPresent()) {
      ended.accept(piece, end(left.death().get()));
    } else if (left.mute()) { // none could be started
      ended.accept(piece, new End.Exhausted<>());
    }
  }

  private End<T> end(int status) {
    return status == Children.OUT_OF_MEMORY ? new End.Exhausted<>() : new End.Died<>(status);
  }

  /**
   * What a process or its threads could not end.
   *
   * @param rest not begun, or not to blame
   * @param suspects worked on when the memory ended or the process died
   * @param death the exit status of a process that died
   * @param mute true when that process never said a word, so that it is of no use
   */
  record Leftover(List<String> rest, List<String> suspects, Optional<Integer> death, boolean mute) {
    static final Leftover NOTHING = new Leftover(List.of(), List.of(), Optional.empty(), false);
  }
}
