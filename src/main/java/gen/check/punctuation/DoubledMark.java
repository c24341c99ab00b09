package gen.check.punctuation;

import gen.check.Mendable;

/**
 * The same mark twice: {@code ，，}. Three full stops are an ellipsis, of which another rule tells.
 */
final class DoubledMark extends PatternRule implements Mendable {
  DoubledMark() {
    super("C-PUNCT-DOUBLE", "(?<wrong>，{2,}|；{2,}|：{2,}|、{2,}|(?<!。)。。(?!。))");
  }

  @Override
  public String mended(String marked) {
    return marked.substring(0, 1);
  }
}
