package gen.check.punctuation;

import gen.check.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Which bracket or quotation mark of a text closes which. Immutable.
 *
 * @param pairs in the order in which they close
 * @param faults in the order of their places; empty when all is balanced
 */
record Pairs(List<Pair> pairs, List<Fault> faults) {
  /**
   * @param around what opens the nearest pair of quotes or titles around it; {@link
   *     Passage#UNKNOWN} if there is none
   */
  record Pair(int open, int close, char around) {}

  /** What is wrong with the mark, or the marks, at a place. */
  record Fault(int from, int length, Problem problem) {}

  enum Problem {
    NOT_OPENED,
    NOT_CLOSED,
    /** It looks the wrong way: “甲“. */
    TURNED,
    /** Two pairs of which neither is inside the other: “《甲”》. */
    CROSSED
  }

  private static final String OPENING = "“‘《〈（〔【";
  private static final String CLOSING = "”’》〉）〕】";

  /** No quotation is as long as this when its second mark looks the wrong way. */
  private static final int NEAR = 40;

  Pairs {
    pairs = List.copyOf(pairs);
    faults = List.copyOf(faults);
  }

  static Pairs of(String text) {
    return new Reader(text).read();
  }

  /** What is open, and the nearest quotation or title around it. */
  private record Open(int at, char around) {}

  private static final class Reader {
    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final int[] waiting = new int[OPENING.length()];
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Reader(String text) {
      this.text = text;
    }

    Pairs read() {
      for (int i = 0; i < text.length(); i++) {
        if (Marks.isCommonHan(text.charAt(i))) {
          continue;
        }
        char c = full(text.charAt(i));
        if (OPENING.indexOf(c) >= 0) {
          push(i, c);
        } else if (CLOSING.indexOf(c) >= 0 && !isApostrophe(i)) {
          i = close(i, c);
        }
      }
      open.forEach(left -> faults.add(new Fault(left.at, 1, Problem.NOT_CLOSED)));
      faults.sort((a, b) -> Integer.compare(a.from, b.from));
      return new Pairs(pairs, turned());
    }

    /** Returns the last index it has dealt with. */
    private int close(int i, char c) {
      char wanted = OPENING.charAt(CLOSING.indexOf(c));
      if (waiting[CLOSING.indexOf(c)] == 0) {
        if (!isEnumerator(i, c)) {
          faults.add(new Fault(i, 1, Problem.NOT_OPENED));
        }
        return i;
      }
      Open inner = pop();
      if (opens(inner, wanted)) {
        pairs.add(new Pair(inner.at, i, inner.around));
        return i;
      }
      char next = Marks.at(text, i + 1);
      boolean crossed =
          !open.isEmpty()
              && opens(open.peek(), wanted)
              && CLOSING.indexOf(full(next)) == OPENING.indexOf(full(text.charAt(inner.at)));
      if (crossed) {
        pop();
        faults.add(new Fault(i, 2, Problem.CROSSED));
        return i + 1;
      }
      while (!opens(inner, wanted)) {
        faults.add(new Fault(inner.at, 1, Problem.NOT_CLOSED));
        inner = pop();
      }
      pairs.add(new Pair(inner.at, i, inner.around));
      return i;
    }

    private void push(int i, char c) {
      char around = Passage.UNKNOWN;
      if (!open.isEmpty()) {
        char outer = text.charAt(open.peek().at);
        around = "“‘《〈".indexOf(outer) >= 0 ? outer : open.peek().around;
      }
      open.push(new Open(i, around));
      waiting[OPENING.indexOf(c)]++;
    }

    private Open pop() {
      Open last = open.pop();
      waiting[OPENING.indexOf(full(text.charAt(last.at)))]--;
      return last;
    }

    private boolean opens(Open mark, char wanted) {
      return full(text.charAt(mark.at)) == wanted;
    }

    /** Two equal quotation marks that are left over near each other were meant as a pair. */
    private List<Fault> turned() {
      List<Fault> told = new ArrayList<>();
      for (int i = 0; i < faults.size(); i++) {
        Fault first = faults.get(i);
        Fault second = i + 1 < faults.size() ? faults.get(i + 1) : null;
        if (second != null && isPairOfEquals(first, second)) {
          Fault wrong = first.problem == Problem.NOT_CLOSED ? second : first;
          told.add(new Fault(wrong.from, 1, Problem.TURNED));
          i++;
        } else {
          told.add(first);
        }
      }
      return told;
    }

    private boolean isPairOfEquals(Fault first, Fault second) {
      return first.length == 1
          && second.length == 1
          && text.charAt(first.from) == text.charAt(second.from)
          && second.from - first.from <= NEAR
          && text.substring(first.from, second.from).chars().noneMatch(c -> "。；".indexOf(c) >= 0);
    }

    /** The half-width ones are told of by a rule of their own. */
    private static char full(char c) {
      return c == '(' ? '（' : c == ')' ? '）' : c;
    }

    private boolean isApostrophe(int i) {
      char before = Marks.at(text, i - 1);
      return text.charAt(i) == '’' && before < 0x80 && Character.isLetter(before);
    }

    /** 1） and the like open a sentence; nothing opens them. */
    private boolean isEnumerator(int i, char c) {
      char before = Marks.at(text, i - 1);
      return c == '）'
          && (before < 0x80 && Character.isLetterOrDigit(before)
              || "一二三四五六七八九十".indexOf(before) >= 0);
    }
  }
}
