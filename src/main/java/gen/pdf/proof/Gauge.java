package gen.pdf.proof;

import gen.diag.Measured;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what one rule measures in a file. */
final class Gauge {
  private static final int LONGEST = 24;

  private final PageRule rule;
  private final Set<Place> places = new LinkedHashSet<>();
  private final List<String> words = new ArrayList<>();
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;
  private int offences;
  private int seen;

  Gauge(PageRule rule) {
    this.rule = rule;
  }

  /** One value of a rule that allows a range. */
  void see(double value, Place place) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    if (!rule.allows(value)) {
      places.add(place);
      offences++;
    }
  }

  /** One thing that a rule looked at, and what is to be said of it if it is wrong. */
  void see(boolean right, String what, Place place) {
    seen++;
    if (!right) {
      offences++;
      places.add(place);
      words.add(what);
    }
  }

  /** What the rule found, in words, and whether it is as it should be. */
  void say(boolean right, String what) {
    see(right, what, Place.FILE);
    if (right) {
      words.add(what);
    }
  }

  Measured read() {
    return new Measured(
        rule.code(),
        rule.id(),
        rule.clause(),
        rule.allowed(),
        measured(),
        rule.isError(),
        offences == 0,
        places.stream().filter(place -> place.page() > 0).map(Place::toString).toList());
  }

  private String measured() {
    if (seen > 0) {
      String first = words.isEmpty() ? "" : shortened(words.get(0));
      if (rule.allowed().equals("0")) {
        String share = offences + "/" + seen;
        return first.isEmpty() ? share : share + " (" + first + ")";
      }
      return first.isEmpty() ? rule.allowed() : first;
    }
    if (low > high) {
      return "–";
    }
    if (rule.allowed().startsWith("≤")) {
      return rule.format(high) + rule.unit();
    }
    if (rule.allowed().startsWith("≥")) {
      return rule.format(low) + rule.unit();
    }
    String from = rule.format(low);
    String to = rule.format(high);
    return (from.equals(to) ? from : from + "–" + to) + rule.unit();
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
