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

  private static final class Reader {
    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Reader(String text) {
      this.text = text;
    }

    Pairs read() {
      for (int i = 0; i < text.length(); i++) {
        char c = full(text.charAt(i));
        if (OPENING.indexOf(c) >= 0) {
          open.push(i);
        } else if (CLOSING.indexOf(c) >= 0 && !isApostrophe(i)) {
          i = close(i, c);
        }
      }
      open.forEach(i -> faults.add(new Fault(i, 1, Problem.NOT_CLOSED)));
      faults.sort((a, b) -> Integer.compare(a.from, b.from));
      return new Pairs(pairs, turned());
    }

    /** Returns the last index it has dealt with. */
    private int close(int i, char c) {
      char wanted = OPENING.charAt(CLOSING.indexOf(c));
      if (open.isEmpty() || !isOpen(wanted)) {
        if (!isEnumerator(i, c)) {
          faults.add(new Fault(i, 1, Problem.NOT_OPENED));
        }
        return i;
      }
      int inner = open.pop();
      if (opens(inner, wanted)) {
        pairs.add(new Pair(inner, i, around()));
        return i;
      }
      char next = Marks.at(text, i + 1);
      boolean crossed =
          !open.isEmpty()
              && opens(open.peek(), wanted)
              && CLOSING.indexOf(full(next)) == OPENING.indexOf(full(text.charAt(inner)));
      if (crossed) {
        open.pop();
        faults.add(new Fault(i, 2, Problem.CROSSED));
        return i + 1;
      }
      while (!opens(inner, wanted)) {
        faults.add(new Fault(inner, 1, Problem.NOT_CLOSED));
        inner = open.pop();
      }
      pairs.add(new Pair(inner, i, around()));
      return i;
    }

    private boolean isOpen(char wanted) {
      return open.stream().anyMatch(i -> opens(i, wanted));
    }

    private boolean opens(int index, char wanted) {
      return full(text.charAt(index)) == wanted;
    }

    private char around() {
      for (int i : open) {
        if ("“‘《〈".indexOf(text.charAt(i)) >= 0) {
          return text.charAt(i);
        }
      }
      return Passage.UNKNOWN;
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
