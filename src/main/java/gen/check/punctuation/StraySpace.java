package gen.check.punctuation;

import gen.check.Mendable;
import gen.check.Passage;
import gen.text.Sought;
import java.util.List;

/** A space where Chinese has none: between hanzi, beside figures and marks. */
final class StraySpace extends PatternRule implements Mendable {
  /** 表 1, 附件 2 and their names, which are set apart; 第三条 before its words. */
  private static final Sought LABEL =
      Sought.of("(?:[表图件录栏][ \\u3000]?\\d{1,3}|第[一二三四五六七八九十百\\d]{1,6}[条章节编款项部分]{1,2})$");

  StraySpace() {
    super("C-PUNCT-SPACE", "(?<wrong>[ \\t\\u00A0\\u3000]+)");
  }

  @Override
  public String mended(String marked) {
    return "";
  }

  /** Two names may stand side by side: between hanzi a person has to decide. */
  @Override
  protected Object[] arguments(Found found) {
    boolean certain = !(Marks.isHan(found.before()) && Marks.isHan(found.after()));
    return new Object[] {found.marked(), certain ? "" : found.marked()};
  }

  @Override
  public String mended(String marked, List<String> arguments) {
    return arguments.get(1);
  }

  /** Titles, signatures and tables are set with spaces on purpose. */
  @Override
  protected boolean concerns(Passage.Kind kind) {
    return switch (kind) {
      case TITLE, FORMULA, CAPTION, COLUMN, CELL -> false;
      default -> true;
    };
  }

  @Override
  protected boolean isWrong(Found found) {
    char before = found.before();
    char after = found.after();
    if (Marks.isDigit(before) && (Marks.isHan(after) || after == '%')
        || Marks.isHan(before) && Marks.isDigit(after)) {
      return !isLabel(found) && !isLabelName(before);
    }
    if (Marks.isHan(before) && Marks.isHan(after)) {
      return isProse(found) && !isLabel(found) && isWord(found);
    }
    // a name is set apart behind 组长：
    boolean list = before == '：' && found.marked().indexOf('\u3000') >= 0;
    return !list && (isMark(before) && isWritten(after) || isWritten(before) && isMark(after));
  }

  private static boolean isMark(char c) {
    return Marks.isMark(c) && "—…～·".indexOf(c) < 0;
  }

  private static boolean isWritten(char c) {
    return Marks.isChinese(c) || Marks.isDigit(c) || c == '%';
  }

  private static boolean isLabelName(char c) {
    return "表图件录栏".indexOf(c) >= 0;
  }

  private static boolean isLabel(Found found) {
    int from = Math.max(0, found.from() - 12);
    return LABEL.matcher(found.text().substring(from, found.from())).find();
  }

  /** Lists of names have neither commas nor full stops. */
  private static boolean isProse(Found found) {
    Passage.Kind kind = found.passage().kind();
    return kind == Passage.Kind.SECTION
        || kind == Passage.Kind.HEADING
        || kind == Passage.Kind.ITEM
        || found.text().indexOf('，') >= 0
        || found.text().indexOf('。') >= 0;
  }

  /** On both sides more than the one hanzi of a name such as 王 伟. */
  private static boolean isWord(Found found) {
    return Marks.isHan(Marks.at(found.text(), found.from() - 2))
        && Marks.isHan(Marks.at(found.text(), found.to() + 1));
  }
}
