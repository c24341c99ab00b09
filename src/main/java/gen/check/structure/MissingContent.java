package gen.check.structure;

import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Sink;
import gen.report.Report;
import gen.text.Sought;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the prescribed contents for which neither a section nor a heading is there, because the
 * settings leave it out. A section that is asked for but empty, the build has told of.
 */
final class MissingContent implements Rule {
  /** What a heading says that covers a content inside another section. */
  private static final Map<String, Sought> COVERED =
      Map.of(
          Prescribed.MEASURES, Sought.of("举措|成效|做法|情况|工作"),
          Prescribed.PROBLEMS, Sought.of("不足|问题|短板|差距|薄弱|困难"),
          Prescribed.PLANS, Sought.of("安排|打算|计划|思路|下一步|下步|下一年|下年度|明年|规划"));

  private static final Sought FIRST_IN_CHARGE = Sought.of("第一责任人|党政主要负责人");

  private static final Set<Passage.Kind> HEADINGS =
      Set.of(Passage.Kind.SECTION, Passage.Kind.HEADING, Passage.Kind.ITEM);

  @Override
  public String code() {
    return "C-STRUCT-MISSING";
  }

  @Override
  public void check(CheckedReport checked, Sink sink) {
    Report report = checked.report();
    if (!Prescribed.areIn(report)) {
      return;
    }
    Set<String> there =
        report.sections().stream().map(section -> section.id()).collect(Collectors.toSet());
    report.settings().list("order").forEach(item -> there.add(item.prose().toString()));
    for (String id : Prescribed.CONTENTS) {
      if (!there.contains(id) && !isCovered(id, checked.passages())) {
        sink.add(Diagnostic.finding(severity(), code(), report.file().whole(), id).hint(id));
      }
    }
  }

  /** 第一责任人 is often told of in a sentence of the measures. */
  private static boolean isCovered(String id, List<Passage> passages) {
    if (id.equals(Prescribed.LEADERSHIP)) {
      return passages.stream().anyMatch(p -> FIRST_IN_CHARGE.matcher(p.text()).find());
    }
    return passages.stream()
        .filter(passage -> HEADINGS.contains(passage.kind()))
        .anyMatch(passage -> COVERED.get(id).matcher(passage.text()).find());
  }
}
