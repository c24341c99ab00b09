package gen.check.wording;

import gen.check.Passage;
import gen.text.Grams;
import java.util.ArrayList;
import java.util.List;

/**
 * A title between 《 and 》, or within another one between 〈 and 〉.
 *
 * @param from where the title begins, behind its mark
 * @param text without the marks
 */
record Title(int from, String text) {
  private static final String OPENING = "《〈";
  private static final String CLOSING = "》〉";
  private static final int[] ENDS = {Grams.gram('》'), Grams.gram('〉')};
  private static final int LONGEST = 120;

  /** All that are written out in a passage, the inner ones before those around them. */
  static List<Title> in(Passage passage) {
    if (!passage.grams().mayHaveAny(ENDS)) {
      return List.of();
    }
    String text = passage.text();
    List<Title> titles = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open.add(i);
      } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
        int from = open.remove(open.size() - 1) + 1;
        boolean pair = OPENING.indexOf(text.charAt(from - 1)) == CLOSING.indexOf(c);
        if (pair && i - from <= LONGEST) {
          String title = text.substring(from, i);
          if (title.indexOf(Passage.UNKNOWN) < 0) {
            titles.add(new Title(from, title));
          }
        } else if (!pair) {
          open.clear(); // another rule speaks of marks that do not match
        }
      }
    }
    return titles;
  }

  int end() {
    return from + text.length();
  }
}
