package gen.check.punctuation;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.BitSet;
import java.util.regex.Matcher;

/** A mark of Latin text beside Chinese: {@code 思想,贯彻}. */
final class HalfWidth extends PassageRule implements Mendable {
  private static final String HALF = ",;:!?().";
  private static final String FULL = "，；：！？（）。";

  /** What has marks of its own, and document numbers, of whose brackets another rule tells. */
  private static final Sought OWN_MARKS =
      Sought.of(
          "(?:https?://|www\\.)[\\x21-\\x7E]+|[\\w.+-]+@[\\w.-]+|\\(\\d{4}\\)(?=第?\\d{1,5}号)");

  @Override
  public String code() {
    return "C-PUNCT-HALF";
  }

  @Override
  public String mended(String marked) {
    int index = HALF.indexOf(marked);
    return index < 0 ? marked : FULL.substring(index, index + 1);
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    String text = passage.text();
    BitSet wrong = new BitSet();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Marks.isCommonHan(c)) {
        continue;
      }
      if (c == '(' || c == '（') {
        open = i;
        wrong.set(i, c == '(' && touchesChinese(text, i));
      } else if (c == ')') {
        wrong.set(i, closesChinese(text, open, i, wrong));
        wrong.set(open < 0 ? i : open, wrong.get(i) && Marks.at(text, open) != '（');
        open = -1;
      } else if (c == '）') {
        wrong.set(open < 0 ? i : open, Marks.at(text, open) == '(');
        open = -1;
      } else if (c == '.') {
        wrong.set(i, endsSentence(passage, i));
      } else if (HALF.indexOf(c) >= 0) {
        wrong.set(i, touchesChinese(text, i));
      }
    }
    if (wrong.isEmpty()) {
      return;
    }
    Matcher own = OWN_MARKS.matcher(text);
    while (own.find()) {
      wrong.clear(own.start(), own.end());
    }
    for (int i = wrong.nextSetBit(0); i >= 0; i = wrong.nextSetBit(i + 1)) {
      if (passage.isTyped(i)) {
        String mark = text.substring(i, i + 1);
        sink.add(finding(passage, i, 1, mark, mended(mark)));
      }
    }
  }

  /** A pair is of one width; what is called within Latin text, as in f(x), is not Chinese. */
  private static boolean closesChinese(String text, int open, int close, BitSet wrong) {
    return open < 0
        ? touchesChinese(text, close) && !isEnumerator(text, close)
        : text.charAt(open) == '（' || wrong.get(open) || has(text, open, close);
  }

  private static boolean touchesChinese(String text, int i) {
    return Marks.isChinese(near(text, i, -1)) || Marks.isChinese(near(text, i, 1));
  }

  /** The next char that is no space. */
  private static char near(String text, int i, int step) {
    int at = i + step;
    while (Marks.at(text, at) == ' ') {
      at += step;
    }
    return Marks.at(text, at);
  }

  private static boolean has(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> Marks.isHan((char) c));
  }

  /** The bracket of {@code 1)}, which has no other half. */
  private static boolean isEnumerator(String text, int i) {
    char before = Marks.at(text, i - 1);
    return before < 0x80 && Character.isLetterOrDigit(before);
  }

  /** Behind a hanzi, at the end of what was typed of a sentence. */
  private static boolean endsSentence(Passage passage, int i) {
    String text = passage.text();
    boolean sentence =
        passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.POINT;
    char before = Marks.at(text, i - 1);
    return sentence
        && (Marks.isHan(before) || Marks.isClosing(before) || before == '%')
        && (i + 1 == text.length() || i + 2 == text.length() && !passage.isTyped(i + 1));
  }
}
