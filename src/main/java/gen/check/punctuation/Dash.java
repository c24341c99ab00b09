package gen.check.punctuation;

import gen.check.Mendable;
import gen.check.Passage;

/**
 * Signs that stand for the dash of Chinese, which is as long as two hanzi: {@code --}, {@code －－}.
 */
final class Dash extends PatternRule implements Mendable {
  Dash() {
    super(
        "C-PUNCT-DASH",
        "(?=[-－–—―─])(?<wrong>-{2,}|－{2,}|—{3,}|–{2,}|―{1,2}|─{1,2}|—"
            + " —|(?:(?<=[，。：；！？])|^)[-－–—](?=\\p{IsHan}))");
  }

  @Override
  public String mended(String marked) {
    return "——";
  }

  /** In a table a short stroke says that there is nothing. */
  @Override
  protected boolean concerns(Passage.Kind kind) {
    return kind != Passage.Kind.CELL && kind != Passage.Kind.COLUMN;
  }

  @Override
  protected boolean isWrong(Found found) {
    return !(Marks.isDigit(found.before()) && Marks.isDigit(found.after()))
        && (Marks.isChinese(found.before()) || Marks.isChinese(found.after()));
  }
}
