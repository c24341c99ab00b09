package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Block;
import gen.report.Section;
import gen.text.Sought;
import java.util.List;

/** Problems without a word on their causes: 不足和原因 are prescribed together. */
final class MissingCause implements Rule {
  private static final Sought CAUSE =
      Sought.of("[原成诱]因|根源|根子|症结|缘于|源于|由于|因为|因此|因而|导致|致使|造成|归因|究其|[主客]观上|受制于|限于|受[^，。；]{1,20}影响");

  @Override
  public String code() {
    return "C-STRUCT-CAUSE";
  }

  @Override
  public void check(CheckedReport report, Sink sink) {
    if (!Prescribed.areIn(report.report()) || !isAllWritten(report)) {
      return;
    }
    List<Passage> content = Prescribed.content(report, Prescribed.PROBLEMS);
    if (content.isEmpty() || EmptyContent.isNothing(content)) {
      return;
    }
    if (content.stream().noneMatch(p -> CAUSE.matcher(p.text()).find())) {
      sink.add(Diagnostic.finding(severity(), code(), content.get(0).span(0, 0)));
    }
  }

  /** False when templates write words there that are not known here. */
  private static boolean isAllWritten(CheckedReport report) {
    return report.report().sections().stream()
        .filter(section -> section.id().equals(Prescribed.PROBLEMS))
        .map(Section::blocks)
        .allMatch(blocks -> !blocks.isEmpty() && blocks.stream().allMatch(MissingCause::isWritten));
  }

  private static boolean isWritten(Block block) {
    return block.clauses().isEmpty() && block.items().stream().allMatch(MissingCause::isWritten);
  }
}
