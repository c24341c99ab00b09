package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of several reports, each once: what is wrong with a template is found in every
 * report that uses it, and accepted only when it is accepted for all of them.
 */
final class CheckFindings {
  private final Map<Diagnostic, CheckFinding> found = new LinkedHashMap<>();

  void addAll(Iterable<CheckFinding> findings) {
    for (CheckFinding each : findings) {
      found.merge(each.diagnostic().as(Severity.WARNING), each, CheckFinding::or);
    }
  }

  List<CheckFinding> sorted() {
    return found.values().stream().sorted().toList();
  }
}
