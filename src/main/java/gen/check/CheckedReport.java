package gen.check;

import gen.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as the rules see it. Immutable.
 *
 * @param report what the data says
 * @param passages all its texts in the order in which they are printed, then those of the templates
 *     that it uses
 * @param settings what the project's {@code check.yaml} files say
 */
public record CheckedReport(Report report, List<Passage> passages, CheckSettings settings) {
  public CheckedReport {
    passages = List.copyOf(passages);
  }

  /**
   * @param templates the texts of the templates that the report uses
   */
  public static CheckedReport of(Report report, List<Passage> templates, CheckSettings settings) {
    List<Passage> all = new ArrayList<>(Passages.of(report));
    all.addAll(templates);
    return new CheckedReport(report, all, settings);
  }

  /** The passages of one section, by its id. */
  public List<Passage> section(String id) {
    return passages.stream().filter(passage -> passage.section().equals(id)).toList();
  }
}
