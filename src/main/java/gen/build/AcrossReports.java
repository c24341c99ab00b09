package gen.build;

import gen.check.ExceptionRule;
import gen.check.PassageFinder;
import gen.check.copying.Copies;
import gen.check.copying.Reports;
import gen.diag.Diagnostic;
import gen.diag.Source;
import gen.template.Layers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What only shows when reports are looked at together: paragraphs that are copied, and exceptions
 * that accept nothing although all reports were checked that they could hold for.
 */
final class AcrossReports {
  private static final PassageFinder NOWHERE = new PassageFinder(List.of());

  private final CheckFiles files;
  private final Judge judge;
  private final Map<String, Layers> checked;
  private final Set<String> used;

  /**
   * @param checked the reports whose words were checked, with the folders of their templates, by
   *     the paths of their data files below the inputs
   * @param used {@link Judge#identity} of the exceptions that accepted something in one of them
   */
  AcrossReports(CheckFiles files, Judge judge, Map<String, Layers> checked, Set<String> used) {
    this.files = files;
    this.judge = judge;
    this.checked = checked;
    this.used = new HashSet<>(used);
  }

  /**
   * @param all the data files of the project
   * @param paragraphs those of the checked reports, under the paths of their data files
   * @param jobs how many threads compare them at most
   */
  List<CheckFinding> findings(List<DataFile> all, Reports paragraphs, int jobs) {
    Map<String, DataFile> byPath = new HashMap<>();
    Map<String, CheckFiles.Policy> byName = new HashMap<>();
    List<String> missed = new ArrayList<>();
    for (DataFile data : all) {
      byPath.put(data.relative(), data);
      Layers layers = checked.get(data.relative());
      if (layers == null) {
        missed.add(data.name());
      } else {
        byName.put(data.name(), files.of(data, layers));
      }
    }
    List<CheckFinding> findings = new ArrayList<>();
    // without their texts, which thousands of findings would hold in memory
    Map<String, Source> names = new HashMap<>();
    byPath.forEach((path, data) -> names.put(path, new Source(data.name(), "")));
    Sources sources = new Sources();
    for (Diagnostic copy : Copies.findings(paragraphs, names::get, jobs)) {
      CheckFiles.Policy policy = byName.get(copy.span().source().name());
      boolean mayBeAccepted =
          policy.exceptions().stream().anyMatch(each -> each.rule().equals(copy.code()));
      Diagnostic found = mayBeAccepted ? sources.with(copy) : copy;
      policy
          .settings()
          .level(found.code(), found.severity())
          .map(level -> judge.judged(found.as(level), policy, NOWHERE, this::use))
          .ifPresent(findings::add);
    }
    findings.addAll(unused(missed));
    return findings;
  }

  private void use(ExceptionRule exception) {
    used.add(Judge.identity(exception));
  }

  private List<CheckFinding> unused(List<String> missed) {
    List<CheckFinding> findings = new ArrayList<>();
    files
        .exceptions()
        .forEach(
            (file, exceptions) -> {
              if (missed.stream().noneMatch(name -> judge.mayHoldFor(file, name))) {
                exceptions.stream()
                    .filter(exception -> !used.contains(Judge.identity(exception)))
                    .map(each -> Diagnostic.warning("W-CHECK-EXCEPTION", each.span(), each.rule()))
                    .forEach(warning -> findings.add(CheckFinding.of(warning)));
              }
            });
    return findings;
  }
}
