package gen.check.punctuation;

import gen.check.Mendable;
import gen.check.Passage;

/** A year of two digits: {@code 25年3月}. {@code 25年} alone may be a time that has passed. */
final class ShortYear extends PatternRule implements Mendable {
  ShortYear() {
    super(
        "C-PUNCT-YEAR",
        "(?<![\\w.+%~～〕）)\\-－–—])(?<![\\d年]至)(?<wrong>\\d{2})(?=年(?:\\d{1,2}月|度(?=[，。、；内考工计总重])|[底初末](?=[前，。、；])|[上下]半年))");
  }

  @Override
  public String mended(String marked) {
    return marked.length() == 2 ? "20" + marked : marked;
  }

  /** A template is for the reports of any year. */
  @Override
  protected boolean concerns(Passage.Kind kind) {
    return kind != Passage.Kind.TEMPLATE;
  }

  @Override
  protected boolean isWrong(Found found) {
    // far from the year of the report it is not a year but a length of time
    int year = Integer.parseInt(mended(found.marked()));
    return Math.abs(year - found.report().report().year()) <= 6;
  }
}
