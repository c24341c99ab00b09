package gen.check.wording;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.check.Terms;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.List;
import java.util.regex.Matcher;

/** C-WORD-ORDER: words of the dictionary's list that do not go together so. */
final class CollocationRule extends PassageRule implements Mendable {
  private static final char GAP = '…';
  private static final int LONGEST_GAP = 10;
  private static final String NO_GAP = "的了得和与、对";

  /** 力度 is then no object of the verb: 加强推进力度的督导, 加强监督检查力度不够的问题. */
  private static final Sought NO_OBJECT = Sought.of("(?<=力度)[的不]");

  private static final Sought RENAMED = Sought.of("[^。！？；]*?(?:改称|更名|改名|改为)([^。！？；]*)");

  /** Which argument of a finding tells whether it may be mended. */
  private static final int MENDED = 3;

  private static final String YES = "yes";

  @Override
  public String code() {
    return "C-WORD-ORDER";
  }

  @Override
  public String mended(String marked) {
    return marked;
  }

  /**
   * The right words of the dictionary, if it may write them and all of the wrong ones are marked.
   */
  @Override
  public String mended(String marked, List<String> arguments) {
    boolean certain = arguments.get(MENDED).equals(YES);
    return certain && marked.equals(arguments.get(0)) ? arguments.get(1) : marked;
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    for (Terms.Wrong wrong : report.settings().terms().wrongIn(passage.grams())) {
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
      if (!isRenamed(passage.text(), found + words.length(), wrong.right())) {
        sink.add(finding(wrong, passage, found, words, wrong.right()));
      }
      found = passage.text().indexOf(words, found + words.length());
    }
  }

  /** 法制政府建设领导小组更名为法治政府建设领导小组 tells of the old name on purpose. */
  private static boolean isRenamed(String text, int from, String right) {
    Matcher renamed = RENAMED.matcher(text).region(from, text.length());
    return renamed.lookingAt() && renamed.group(1).contains(right);
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
      boolean free = between.length() > 1 && NO_GAP.indexOf(between.charAt(0)) < 0;
      if (free && !apart && !isNoObject(text, to + tail.length())) {
        String words = head + between + tail;
        sink.add(finding(wrong, passage, found, words, rightHead + between + rightTail));
      }
      found = text.indexOf(head, from);
    }
  }

  private static boolean isNoObject(String text, int at) {
    return NO_OBJECT.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt();
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
    String mended = wrong.fix() ? YES : "";
    Diagnostic finding = finding(passage, from, words.length(), words, right, wrong.note(), mended);
    return wrong.note().isEmpty() ? finding : finding.hint("note");
  }
}
