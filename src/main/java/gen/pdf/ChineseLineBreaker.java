package gen.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import gen.diag.DisplayWidth;
import gen.pdf.BreakRules.Break;

/**
 * The places where a line may end, by {@link BreakRules}, with what depends on the line:
 *
 * <ul>
 *   <li>a range or an address is parted only where it would else leave a hole in the line. The
 *       renderer does not say how much fits, so this is reckoned by the grid of GB/T 9704-2012
 *       5.2.3, 28 characters to the line; elsewhere the guess may part more or less, nothing else;
 *   <li>the last line of a text has two characters at least, marks not counted, where the line
 *       before need not give up more than two for it.
 * </ul>
 *
 * <p>Widths are in half characters. Keeps the text it works on, so each render has its own.
 */
final class ChineseLineBreaker implements FSTextBreaker {
  private static final int LINE = 56;
  private static final int INDENT = 4;

  /** So much a line may be short before an address is parted, or for the sake of the last line. */
  private static final int TOLERANCE = 4;

  /** What no line can hold is cut; other chains without opportunity when they get so wide. */
  private static final int LONGEST = 40;

  private static final int ON_LAST_LINE = 2;

  private String text = "";
  private int position;

  /** How wide the line has become at the position, and how wide it can. */
  private int line;

  private int capacity;

  /** Up to where the whole that may be parted is known, with its width from its start. */
  private int wholeEnd;

  private int wholeWidth;

  /** Up to where the word is known, and whether it must be cut. */
  private int wordEnd;

  private boolean wordIsTooLong;

  @Override
  public void setText(String newText) {
    // the renderer asks for each line anew, with what is left of the same text
    boolean goesOn = newText.length() < text.length() && text.endsWith(newText);
    capacity = goesOn ? LINE : LINE - INDENT;
    text = newText;
    position = 0;
    line = 0;
    wholeEnd = 0;
    wordEnd = 0;
  }

  /** The next opportunity; the end of the text is the last one, then -1. */
  @Override
  public int next() {
    int length = text.length();
    if (position >= length) {
      return -1;
    }
    int start = position;
    int at = start;
    int width = 0;
    do {
      int before = text.codePointAt(at);
      at += Character.charCount(before);
      width += width(before);
    } while (at < length && !mayBreak(start, at, width));
    position = at;
    line += width;
    return at;
  }

  private boolean mayBreak(int start, int at, int width) {
    return switch (BreakRules.at(text, at)) {
      case FREE -> width > TOLERANCE || hasEnoughAfter(at);
      case IF_NEEDED -> capacity - line > TOLERANCE && line + wholeFrom(start) > capacity;
      case NEVER ->
          width > LONGEST && !BreakRules.isAttached(text.codePointAt(at)) && !isWestern(at)
              || isWestern(at) && isTooLong(start, at);
    };
  }

  private boolean isWestern(int at) {
    return BreakRules.isWestern(text.codePointBefore(at))
        && BreakRules.isWestern(text.codePointAt(at));
  }

  private boolean hasEnoughAfter(int at) {
    int characters = 0;
    for (int i = at; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c >= 0x4E00 && c <= 0x9FFF || Character.isLetterOrDigit(c)) {
        characters++;
        if (characters == ON_LAST_LINE) {
          return true;
        }
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** How wide the whole is that starts there, the places included where it might be parted. */
  private int wholeFrom(int start) {
    if (wholeEnd <= start) {
      wholeWidth = 0;
      wholeEnd = start;
      do {
        int before = text.codePointAt(wholeEnd);
        wholeEnd += Character.charCount(before);
        wholeWidth += width(before);
      } while (wholeEnd < text.length() && BreakRules.at(text, wholeEnd) != Break.FREE);
    }
    return wholeWidth;
  }

  /** Whether the place is in a word for which even a line of its own is too short. */
  private boolean isTooLong(int start, int at) {
    if (at >= wordEnd) {
      int width = 0;
      wordEnd = start;
      do {
        int before = text.codePointAt(wordEnd);
        wordEnd += Character.charCount(before);
        width += width(before);
      } while (wordEnd < text.length() && BreakRules.at(text, wordEnd) == Break.NEVER);
      wordIsTooLong = width > LINE - INDENT;
    }
    return wordIsTooLong;
  }

  private static int width(int c) {
    return c >= 0x3000 && c < 0xA000 ? 2 : DisplayWidth.of(c);
  }
}
