package gen.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is known of a part of a regular expression.
 *
 * @param empty whether it may take no char
 * @param first the chars with which it may begin; null when they are not known
 * @param last the same for its end
 * @param needs what a text must have for it to match
 */
record RegexPart(Kind kind, boolean empty, String first, String last, List<Need> needs) {
  /** More to choose from than this is in every text. */
  static final int MOST = 64;

  static final RegexPart NOTHING = new RegexPart(Kind.NOTHING, true, "", "", List.of());
  static final RegexPart UNKNOWN = new RegexPart(Kind.TAKES, true, null, null, List.of());

  /** Where it takes its chars from. */
  enum Kind {
    TAKES,
    LOOKS_AHEAD,
    LOOKS_BEHIND,
    NOTHING
  }

  /**
   * One char.
   *
   * @param chars which it may be; null when they are not known
   */
  static RegexPart of(String chars) {
    boolean known = chars != null && chars.length() <= MOST;
    return known
        ? new RegexPart(Kind.TAKES, false, chars, chars, List.of(Need.chars(chars)))
        : new RegexPart(Kind.TAKES, false, null, null, List.of());
  }

  /** One of several. */
  static RegexPart either(List<RegexPart> branches) {
    if (branches.size() == 1) {
      return branches.get(0);
    }
    boolean empty = false;
    String first = "";
    String last = "";
    for (RegexPart branch : branches) {
      empty |= branch.empty;
      first = joined(first, branch.first);
      last = joined(last, branch.last);
    }
    return new RegexPart(Kind.TAKES, empty, first, last, ofAll(branches));
  }

  /** What each branch needs, and the best of each, of which one must be there. */
  private static List<Need> ofAll(List<RegexPart> branches) {
    List<Need> all = new ArrayList<>();
    for (Need need : branches.get(0).needs()) {
      if (branches.stream().allMatch(each -> each.needs().stream().anyMatch(need::isSame))) {
        all.add(need);
      }
    }
    Need one = null;
    for (RegexPart branch : branches) {
      Need best = branch.needs().stream().min(Comparator.comparingInt(Need::cost)).orElse(null);
      if (best == null) {
        return all;
      }
      one = one == null ? best : one.or(best);
    }
    if (one.grams().length <= MOST) {
      all.add(one);
    }
    return all;
  }

  /** One behind the other. */
  static RegexPart inRow(List<RegexPart> parts) {
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      needs.addAll(parts.get(i).needs());
      pair(parts, i, needs);
    }
    String first = "";
    String last = "";
    boolean empty = true;
    for (int i = 0; i < parts.size() && empty; i++) {
      first = parts.get(i).takes() ? joined(first, parts.get(i).first()) : first;
      empty = parts.get(i).empty() || !parts.get(i).takes();
    }
    boolean open = true;
    for (int i = parts.size() - 1; i >= 0 && open; i--) {
      last = parts.get(i).takes() ? joined(last, parts.get(i).last()) : last;
      open = parts.get(i).empty() || !parts.get(i).takes();
    }
    return new RegexPart(Kind.TAKES, empty, first, last, needs);
  }

  /** The last char of a part and the first one behind it stand side by side. */
  private static void pair(List<RegexPart> parts, int i, List<Need> needs) {
    RegexPart part = parts.get(i);
    boolean ends = part.takes() || part.kind() == Kind.LOOKS_BEHIND;
    if (!ends || part.empty() || part.last() == null) {
      return;
    }
    String next = "";
    for (int j = i + 1; j < parts.size() && next != null; j++) {
      RegexPart behind = parts.get(j);
      if (behind.takes()) {
        next = joined(next, behind.first());
        if (!behind.empty()) {
          add(part.last(), next, needs);
          return;
        }
      } else if (behind.kind() == Kind.LOOKS_AHEAD && !behind.empty() && next.isEmpty()) {
        add(part.last(), behind.first(), needs);
      }
    }
  }

  private static void add(String firsts, String seconds, List<Need> needs) {
    if (seconds != null && firsts.length() * seconds.length() <= MOST) {
      needs.add(Need.pairs(firsts, seconds));
    }
  }

  private static String joined(String one, String other) {
    return one == null || other == null || one.length() + other.length() > MOST
        ? null
        : one + other;
  }

  /** As often as that at least. */
  RegexPart times(int least) {
    if (least == 0) {
      return takes() ? new RegexPart(Kind.TAKES, true, first, last, List.of()) : NOTHING;
    }
    if (least == 1 || !takes() || empty || first == null || last == null) {
      return this;
    }
    List<Need> needed = new ArrayList<>(needs);
    add(last, first, needed);
    return new RegexPart(Kind.TAKES, false, first, last, needed);
  }

  /** What only looks, and takes nothing. */
  RegexPart looking(Kind where) {
    return where == Kind.NOTHING ? NOTHING : new RegexPart(where, empty, first, last, needs);
  }

  private boolean takes() {
    return kind == Kind.TAKES;
  }
}
