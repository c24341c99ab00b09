package gen.text;

/** What the last mark of a Chinese text says (GB/T 15834-2011). */
public final class Punctuation {
  private static final String CLOSING = "”’）》〉】」』";
  private static final String SENTENCE = "。！？…";
  private static final String ANY = SENTENCE + "；：，、";

  private Punctuation() {}

  /**
   * True when the text ends a sentence or announces what follows: nothing is to be added before the
   * next one.
   */
  public static boolean endsSentence(String text) {
    return endsIn(text, SENTENCE + "：；");
  }

  /** True when the text ends in any mark, so that its writer has chosen one. */
  public static boolean endsInMark(String text) {
    return endsIn(text, ANY);
  }

  /** Quotes and brackets that close behind the mark do not hide it: 他说“好。” ends a sentence. */
  private static boolean endsIn(String text, String marks) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0;
  }
}
