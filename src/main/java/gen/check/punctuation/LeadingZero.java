package gen.check.punctuation;

import gen.check.Mendable;

/** A zero before the number of a month or a day: {@code 03月05日}. */
final class LeadingZero extends PatternRule implements Mendable {
  LeadingZero() {
    super("C-PUNCT-DATE", "(?<wrong>(?<![\\w.:/\\-])0(?=[1-9]月)|(?<=\\d月)0(?=[1-9][日号]))");
  }

  @Override
  public String mended(String marked) {
    return "";
  }
}
