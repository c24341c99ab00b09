package gen.check.figures;

import gen.check.Passage;

/** Where in a passage something stands. */
final class Typing {
  private static final String OPENING = "“‘《〈「『\"";
  private static final String CLOSING = "”’》〉」』\"";
  private static final String SENTENCE = "。！？；\n";
  private static final String CLAUSE = SENTENCE + "，：,;:（）()、";

  /** Nobody writes longer sentences; so the time stays in proportion to the text. */
  private static final int LONGEST = 300;

  private Typing() {}

  /** True when no fact or variable has a part in the piece. */
  static boolean isTyped(Passage passage, int from, int to) {
    return passage.isTyped(from) && passage.isTyped(to - 1);
  }

  /** True for each char that stands within quotation marks or the marks of a title. */
  static boolean[] quoted(String text) {
    boolean[] quoted = new boolean[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        depth = depth > 0 ? 0 : 1;
      } else if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      quoted[i] = depth > 0;
    }
    return quoted;
  }

  /** Where the sentence begins that a char stands in. */
  static int sentence(String text, int index) {
    return after(SENTENCE, text, index);
  }

  /** Where the part of a sentence begins that a char stands in. */
  static int clause(String text, int index) {
    return after(CLAUSE, text, index);
  }

  /** Where the sentence ends that a char stands in: at its mark or the end of the text. */
  static int sentenceEnd(String text, int index) {
    int end = index;
    int farthest = Math.min(text.length(), index + LONGEST);
    while (end < farthest && SENTENCE.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int after(String marks, String text, int index) {
    int start = index;
    int farthest = Math.max(0, index - LONGEST);
    while (start > farthest && marks.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
