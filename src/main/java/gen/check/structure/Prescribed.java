package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.report.Report;
import java.util.List;

/**
 * The contents that 《法治政府建设与责任落实督察工作规定》 prescribes for a year's report. The fifth, 其他需要报告的情况, is
 * not among them here: where there is nothing else to report, most offices leave it out.
 */
final class Prescribed {
  static final String MEASURES = "measures";
  static final String PROBLEMS = "problems";
  static final String LEADERSHIP = "leadership";
  static final String PLANS = "plans";

  /** By the ids of the sections that hold them, in the order of the rule. */
  static final List<String> CONTENTS = List.of(MEASURES, PROBLEMS, LEADERSHIP, PLANS);

  private Prescribed() {}

  /** True when the report is of a kind that has all of them. */
  static boolean areIn(Report report) {
    return report.settings().group("headings").keySet().containsAll(CONTENTS);
  }

  /** What stands before the first section. */
  static List<Passage> opening(CheckedReport report) {
    return report.passages().stream()
        .takeWhile(passage -> passage.kind() != Passage.Kind.SECTION)
        .filter(passage -> passage.kind() != Passage.Kind.TEMPLATE)
        .toList();
  }

  /** What stands in a section under its heading. */
  static List<Passage> content(CheckedReport report, String section) {
    return report.section(section).stream()
        .filter(passage -> passage.kind() != Passage.Kind.SECTION)
        .toList();
  }
}
