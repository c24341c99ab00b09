package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.text.Sought;
import java.util.List;

/** A prescribed content of which nothing is said but 无 or 略; only 其他需要报告的情况 may be so. */
final class EmptyContent implements Rule {
  private static final Sought NOTHING =
      Sought.of("(?:无|暂无|没有|略|同上|同上年|待补充|待完善|待定|…{1,2}|-{1,3}|—{1,2}|/)[。.]?");

  @Override
  public String code() {
    return "C-STRUCT-EMPTY";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    if (!Prescribed.areIn(report.report())) {
      return;
    }
    for (String id : Prescribed.CONTENTS) {
      List<Passage> content = Prescribed.content(report, id);
      if (isNothing(content)) {
        Passage only = content.get(0);
        sink.add(
            Diagnostic.finding(
                severity(), code(), only.span(0, only.text().length()), only.text()));
      }
    }
  }

  /** True when that is all of a section's content. */
  static boolean isNothing(List<Passage> content) {
    return content.size() == 1 && NOTHING.matcher(content.get(0).text()).matches();
  }
}
