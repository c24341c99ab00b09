package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.Set;
import java.util.regex.Matcher;

/** A paragraph or a point of marks alone, or an ordinal with nothing behind it: 二是；三是…… */
final class BlankText extends PassageRule {
  private static final Sought ORDINAL = Sought.of("(?:^|(?<=[。；：;:]))[一二三四五六七八九十]{1,3}是(?=[。；;])");

  /** In cells a dash says that there is no figure; a template's text is only a part. */
  private static final Set<Passage.Kind> MAY_BE_BLANK =
      Set.of(Passage.Kind.CELL, Passage.Kind.COLUMN, Passage.Kind.TEMPLATE, Passage.Kind.FORMULA);

  @Override
  public String code() {
    return "C-STRUCT-BLANK";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    String text = passage.text();
    if (MAY_BE_BLANK.contains(passage.kind()) || text.isEmpty()) {
      return;
    }
    if (text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == Passage.UNKNOWN)) {
      sink.add(finding(passage, 0, text.length(), text));
    }
    if (!ORDINAL.mayBeIn(passage.grams())) {
      return;
    }
    Matcher ordinal = ORDINAL.matcher(text);
    while (ordinal.find()) {
      sink.add(finding(passage, ordinal.start(), ordinal.end() - ordinal.start(), ordinal.group()));
    }
  }
}
