package gen.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import gen.report.Fact;
import gen.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report as the rules see it. Immutable. */
public final class CheckedReport {
  private final Report report;
  private final List<Passage> passages;
  private final CheckSettings settings;
  private final Map<String, List<Passage>> bySection;
  private final Map<String, List<Fact>> byWriting;

  /**
   * @param report what the data says
   * @param passages all its texts in the order in which they are printed, then those of the
   *     templates that it uses
   * @param settings what the project's {@code check.yaml} files say
   */
  public CheckedReport(Report report, List<Passage> passages, CheckSettings settings) {
    this.report = report;
    this.passages = List.copyOf(passages);
    this.settings = settings;
    this.bySection = passages.stream().collect(groupingBy(Passage::section, toUnmodifiableList()));
    this.byWriting =
        report.facts().values().stream().collect(groupingBy(Fact::written, toUnmodifiableList()));
  }

  /**
   * @param templates the texts of the templates that the report uses
   */
  public static CheckedReport of(Report report, List<Passage> templates, CheckSettings settings) {
    List<Passage> all = new ArrayList<>(Passages.of(report));
    all.addAll(templates);
    return new CheckedReport(report, all, settings);
  }

  public Report report() {
    return report;
  }

  public List<Passage> passages() {
    return passages;
  }

  public CheckSettings settings() {
    return settings;
  }

  /** The passages of one section, by its id. */
  public List<Passage> section(String id) {
    return bySection.getOrDefault(id, List.of());
  }

  /** The facts whose values are written just so. */
  public List<Fact> factsWritten(String written) {
    return byWriting.getOrDefault(written, List.of());
  }
}
