package gen.check.punctuation;

import gen.check.Mendable;

/** Dots that are not the ellipsis of Chinese, which has six: {@code ...}, {@code …}. */
final class Ellipsis extends PatternRule implements Mendable {
  Ellipsis() {
    super("C-PUNCT-ELLIPSIS", "(?<wrong>(?<!\\.)\\.{3,}|。{3,}|·{3,}|(?<!…)(?:…|…{3})(?!…))");
  }

  @Override
  public String mended(String marked) {
    return "……";
  }

  @Override
  protected boolean isWrong(Found found) {
    return Marks.isChinese(found.before()) || Marks.isChinese(found.after());
  }
}
