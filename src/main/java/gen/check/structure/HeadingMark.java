package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Mendable;
import gen.check.Passage;
import gen.check.PassageRule;
import gen.diag.Sink;
import java.util.Set;

/** A mark at the end of a title, a heading or a caption, which have none. */
final class HeadingMark extends PassageRule implements Mendable {
  private static final String MARKS = "。；，、：;,:";

  private static final Set<Passage.Kind> KINDS =
      Set.of(
          Passage.Kind.TITLE,
          Passage.Kind.SECTION,
          Passage.Kind.HEADING,
          Passage.Kind.ITEM,
          Passage.Kind.CAPTION);

  @Override
  public String code() {
    return "C-HEAD-MARK";
  }

  @Override
  protected void check(Passage passage, CheckedReport report, Sink sink) {
    String text = passage.text();
    int last = text.length() - 1;
    if (KINDS.contains(passage.kind()) && last > 0 && MARKS.indexOf(text.charAt(last)) >= 0) {
      sink.add(finding(passage, last, 1, text.substring(last)));
    }
  }

  @Override
  public String mended(String marked) {
    return "";
  }
}
