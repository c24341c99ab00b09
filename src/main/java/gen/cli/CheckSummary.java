package gen.cli;

import gen.build.CheckFinding;
import gen.build.CheckOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each rule has found something. */
record CheckSummary(List<Row> rows) {

  /**
   * One rule.
   *
   * @param count without those that are accepted
   */
  record Row(String code, int count, int accepted) {
    private Row with(CheckFinding finding) {
      return finding.accepted().isPresent()
          ? new Row(code, count, accepted + 1)
          : new Row(code, count + 1, accepted);
    }
  }

  /** By the codes of the rules. */
  static CheckSummary of(CheckOutcome outcome) {
    Map<String, Row> rows = new TreeMap<>();
    for (CheckFinding finding : outcome.findings()) {
      String code = finding.diagnostic().code();
      rows.put(code, rows.getOrDefault(code, new Row(code, 0, 0)).with(finding));
    }
    return new CheckSummary(new ArrayList<>(rows.values()));
  }
}
