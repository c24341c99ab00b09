package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.check.Terms;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import java.util.List;

/** C-WORD-ORDER: words of the dictionary's list that do not go together so. */
final class CollocationRule extends PassageRule implements Mendable {
  private static final char GAP = '…';
  private static final int LONGEST_GAP = 10;
  private static final String NO_GAP = "的了得和与、";

  @Override
  public String code() {
    return "C-WORD-ORDER";
  }

  @Override
  public String mended(String marked) {
    return marked;
  }

  /** The right words of the dictionary, if all of the wrong ones are marked. */
  @Override
  public String mended(String marked, List<String> arguments) {
    return marked.equals(arguments.get(0)) ? arguments.get(1) : marked;
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    for (Terms.Wrong wrong : report.settings().terms().wrong()) {
      int gap = wrong.wrong().indexOf(GAP);
      if (gap < 0) {
        words(wrong, passage, sink);
      } else {
        pieces(wrong, gap, passage, sink);
      }
    }
  }

  private void words(Terms.Wrong wrong, Passage passage, Sink sink) {
    String words = wrong.wrong();
    int found = passage.text().indexOf(words);
    while (found >= 0) {
      sink.add(finding(wrong, passage, found, words, wrong.right()));
      found = passage.text().indexOf(words, found + words.length());
    }
  }

  private void pieces(Terms.Wrong wrong, int gap, Passage passage, Sink sink) {
    String text = passage.text();
    String head = wrong.wrong().substring(0, gap);
    String tail = wrong.wrong().substring(gap + 1);
    int other = wrong.right().indexOf(GAP);
    String rightHead = wrong.right().substring(0, other);
    String rightTail = wrong.right().substring(other + 1);
    int found = text.indexOf(head);
    while (found >= 0) {
      int from = found + head.length();
      int to = endOfGap(text, from, tail);
      String between = to < 0 ? "" : text.substring(from, to);
      boolean apart =
          between.contains(head) || between.contains(rightHead) && !rightHead.equals(head);
      if (between.length() > 1 && !apart && NO_GAP.indexOf(between.charAt(0)) < 0) {
        String words = head + between + tail;
        sink.add(finding(wrong, passage, found, words, rightHead + between + rightTail));
      }
      found = text.indexOf(head, from);
    }
  }

  /** Where the tail begins if only a few words stand before it; -1 if it does not follow. */
  private static int endOfGap(String text, int from, String tail) {
    int most = Math.min(text.length() - tail.length(), from + LONGEST_GAP);
    for (int i = from; i <= most; i++) {
      if (text.startsWith(tail, i)) {
        return i;
      }
      if (!Slip.isHan(text.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }

  private Diagnostic finding(
      Terms.Wrong wrong, Passage passage, int from, String words, String right) {
    Diagnostic finding = finding(passage, from, words.length(), words, right, wrong.note());
    return wrong.note().isEmpty() ? finding : finding.hint("note");
  }
}
