package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import java.util.Set;

/** A heading with text behind it: 加强领导。一年来…… The text belongs under "text". */
final class HeadingText extends PassageRule {
  private static final String OPENING = "《“‘（〈";
  private static final String CLOSING = "》”’）〉";

  private static final Set<Passage.Kind> KINDS =
      Set.of(Passage.Kind.SECTION, Passage.Kind.HEADING, Passage.Kind.ITEM);

  @Override
  public String code() {
    return "C-HEAD-TEXT";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    if (!KINDS.contains(passage.kind())) {
      return;
    }
    String text = passage.text();
    int open = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open++;
      } else if (CLOSING.indexOf(c) >= 0) {
        open--;
      } else if (c == '。' && open <= 0) {
        sink.add(finding(passage, i, text.length() - i, text.substring(0, i)));
        return;
      }
    }
  }
}
