package gen.check.punctuation;

import gen.check.Passage;

/** A paragraph that breaks off in a comma. */
final class CommaAtEnd extends EndRule {
  @Override
  public String code() {
    return "C-PUNCT-END";
  }

  @Override
  protected boolean isWrong(Passage passage, int last) {
    return "，、,".indexOf(passage.text().charAt(last)) >= 0 && passage.isTyped(last);
  }
}
