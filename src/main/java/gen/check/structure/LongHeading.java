package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;

/**
 * A heading that takes more than two lines of 28 characters; those of the sections are prescribed
 * and may be long.
 */
final class LongHeading extends PassageRule {
  private static final int TWO_LINES = 56;

  @Override
  public String code() {
    return "C-HEAD-LONG";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    String text = passage.text();
    int length = text.codePointCount(0, text.length());
    boolean heading = passage.kind() == Passage.Kind.HEADING || passage.kind() == Passage.Kind.ITEM;
    if (heading && length > TWO_LINES) {
      sink.add(
          finding(
              passage, 0, text.length(), Integer.toString(length), Integer.toString(TWO_LINES)));
    }
  }
}
