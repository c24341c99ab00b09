package gen.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a text must have for a regular expression to match anywhere in it: characters, and
 * pairs of neighbours, as {@link Grams} knows them. What it does not understand it takes for
 * something that needs nothing, so it may know too little, never too much.
 */
final class RegexNeeds {
  /** So many are asked for; the others would hardly say no when these do not. */
  private static final int KEPT = 4;

  private static final String DIGITS = "0123456789";

  private final String regex;
  private int at;

  private RegexNeeds(String regex) {
    this.regex = regex;
  }

  /** Of each array at least one must be in the text; the best to ask for comes first. */
  static List<int[]> of(String regex) {
    try {
      RegexNeeds reader = new RegexNeeds(regex);
      RegexPart whole = reader.alternatives();
      return reader.at < regex.length() ? List.of() : best(whole.needs());
    } catch (UnsupportedOperationException e) {
      return List.of();
    }
  }

  private static List<int[]> best(List<Need> needs) {
    return needs.stream()
        .sorted(Comparator.comparingInt(Need::cost))
        .limit(KEPT)
        .map(Need::grams)
        .toList();
  }

  private RegexPart alternatives() {
    List<RegexPart> branches = new ArrayList<>();
    branches.add(sequence());
    while (eats("|")) {
      branches.add(sequence());
    }
    return RegexPart.either(branches);
  }

  private RegexPart sequence() {
    List<RegexPart> parts = new ArrayList<>();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      parts.add(quantified(atom()));
    }
    return RegexPart.inRow(parts);
  }

  private RegexPart quantified(RegexPart part) {
    int least = 1;
    if (eats("?") || eats("*")) {
      least = 0;
    } else if (eats("{")) {
      int comma = at;
      while (Character.isDigit(next())) {
        at++;
      }
      least = Integer.parseInt(regex.substring(comma, at));
      at = regex.indexOf('}', at) + 1;
    } else if (!eats("+")) {
      return part;
    }
    if (!eats("?")) {
      eats("+"); // lazy or possessive, it takes the same chars
    }
    return part.times(least);
  }

  private RegexPart atom() {
    if (eats("(")) {
      return group();
    }
    if (eats("[")) {
      return RegexPart.of(characters());
    }
    if (eats("^") || eats("$")) {
      return RegexPart.NOTHING;
    }
    if (eats(".")) {
      return RegexPart.of(null);
    }
    if (eats("\\")) {
      return next() >= '1' && next() <= '9' ? reference() : RegexPart.of(escaped());
    }
    return RegexPart.of(literal());
  }

  /** What a group has matched may have been nothing. */
  private RegexPart reference() {
    at++;
    return RegexPart.UNKNOWN;
  }

  private RegexPart group() {
    RegexPart.Kind kind = RegexPart.Kind.TAKES;
    if (eats("?=")) {
      kind = RegexPart.Kind.LOOKS_AHEAD;
    } else if (eats("?<=")) {
      kind = RegexPart.Kind.LOOKS_BEHIND;
    } else if (eats("?!") || eats("?<!")) {
      kind = RegexPart.Kind.NOTHING;
    } else if (eats("?<")) {
      at = regex.indexOf('>', at) + 1;
    } else if (eats("?") && !eats(":") && !eats(">")) {
      throw new UnsupportedOperationException(regex);
    }
    RegexPart inner = alternatives();
    if (!eats(")")) {
      throw new UnsupportedOperationException(regex);
    }
    return inner.looking(kind);
  }

  /** Those of a class in brackets; null when they are too many or not known. */
  private String characters() {
    boolean known = !eats("^");
    StringBuilder all = new StringBuilder();
    while (!eats("]")) {
      String next = eats("\\") ? escaped() : ofClass();
      known &= next != null;
      if (known && next() == '-' && regex.charAt(at + 1) != ']') {
        at++;
        next = upTo(next.charAt(0));
        known = next != null;
      }
      all.append(next);
    }
    return known ? all.toString() : null;
  }

  /** The range from a char to the one that stands next. */
  private String upTo(char from) {
    String to = eats("\\") ? escaped() : ofClass();
    if (to == null || to.charAt(0) - from >= RegexPart.MOST) {
      return null;
    }
    StringBuilder range = new StringBuilder();
    for (char c = from; c <= to.charAt(0); c++) {
      range.append(c);
    }
    return range.toString();
  }

  private String ofClass() {
    if (next() == '[' || next() == '&') {
      throw new UnsupportedOperationException(regex);
    }
    return literal();
  }

  private String literal() {
    char c = next();
    if (Character.isSurrogate(c) || at >= regex.length()) {
      throw new UnsupportedOperationException(regex);
    }
    at++;
    return String.valueOf(c);
  }

  /** The chars behind a backslash; null when they are many. */
  private String escaped() {
    char c = next();
    at++;
    switch (c) {
      case 'd':
        return DIGITS;
      case 't':
        return "\t";
      case 's', 'S', 'w', 'W', 'D':
        return null;
      case 'p':
        at = regex.indexOf('}', at) + 1;
        return null;
      case 'u', 'x':
        int length = c == 'u' ? 4 : 2;
        at += length;
        return String.valueOf((char) Integer.parseInt(regex.substring(at - length, at), 16));
      default:
        if (Character.isLetterOrDigit(c)) {
          throw new UnsupportedOperationException(regex);
        }
        return String.valueOf(c);
    }
  }

  private char next() {
    return at < regex.length() ? regex.charAt(at) : 0;
  }

  private boolean eats(String what) {
    if (regex.startsWith(what, at)) {
      at += what.length();
      return true;
    }
    return false;
  }
}
