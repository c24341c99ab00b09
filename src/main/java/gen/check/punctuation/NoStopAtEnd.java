package gen.check.punctuation;

import gen.check.Passage;
import gen.text.Punctuation;

/** A paragraph whose last sentence has no mark at its end. */
final class NoStopAtEnd extends EndRule {
  @Override
  public String code() {
    return "C-PUNCT-STOP";
  }

  @Override
  protected boolean isWrong(Passage passage, int last) {
    String text = passage.text();
    char end = text.charAt(last);
    return isProse(passage)
        && (Marks.isHan(end) || Marks.isDigit(end) || Marks.isClosing(end) || end == '%')
        && !Punctuation.endsInMark(text);
  }

  /** Names, places and lines of a list are no sentences. */
  private static boolean isProse(Passage passage) {
    String text = passage.text();
    return text.indexOf('。') >= 0 || !passage.section().isEmpty() && text.indexOf('，') >= 0;
  }
}
