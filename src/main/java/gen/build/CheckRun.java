package gen.build;

import gen.check.Rule;
import gen.check.copying.Collected;
import gen.check.structure.Duties;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.report.Draft;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the reports of a project: composes each, and looks at its words; writes nothing. */
public final class CheckRun {
  private final CheckOptions options;
  private final DataReader reader;
  private final Composer composer;
  private final Checker checker;
  private final Collected paragraphs = new Collected();

  public CheckRun(CheckOptions options) {
    this(options, CheckRules.all());
  }

  CheckRun(CheckOptions options, List<Rule> rules) {
    this.options = options;
    TemplateLibrary templates = Composer.templates(options.templates());
    this.reader = new DataReader(options.inputs());
    this.composer = new Composer(reader, templates);
    this.checker = new Checker(options.inputs(), options.templates(), templates, rules);
  }

  /** What became of one report. */
  private record Checked(
      DataFile data,
      List<CheckFinding> findings,
      Optional<Layers> layers,
      List<String> exceptions,
      List<CheckOutcome.Duty> duties,
      Optional<Throwable> bug) {}

  /**
   * @throws BuildException when the check as a whole cannot be done
   */
  public CheckOutcome run() throws BuildException {
    Build.requireFolder(options.inputs(), "build.no-inputs");
    Build.requireFolder(options.templates(), "build.no-templates");
    Diagnostics ofFiles = new Diagnostics();
    List<DataFile> all = Build.find(options.inputs(), ofFiles);
    List<DataFile> selected = new Selection(options.inputs(), options.paths()).of(all);
    List<Checked> checked = Workers.all(selected, options.jobs(), this::check, each -> {});
    CheckFindings findings = new CheckFindings();
    findings.addAll(told(ofFiles));
    List<CheckOutcome.Bug> bugs = new ArrayList<>();
    for (Checked each : checked) {
      findings.addAll(each.findings());
      each.bug().ifPresent(thrown -> bugs.add(new CheckOutcome.Bug(each.data(), thrown)));
    }
    findings.addAll(across(all, checked));
    if (options.paths().isEmpty()) {
      LastYearElsewhere.warnings(
              options.inputs(), all, data -> reader.state(data).stated().map(DataReader::subject))
          .stream()
          .map(CheckFinding::of)
          .forEach(each -> findings.addAll(List.of(each)));
    }
    return new CheckOutcome(selected.size(), findings.sorted(), latest(checked), bugs);
  }

  private List<CheckFinding> across(List<DataFile> all, List<Checked> checked) {
    Map<String, Layers> layers = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (Checked each : checked) {
      each.layers().ifPresent(found -> layers.put(each.data().relative(), found));
      used.addAll(each.exceptions());
    }
    try (paragraphs) {
      Sources sources = new Sources();
      return checker.across(layers, used).findings(all, paragraphs, options.jobs()).stream()
          .map(sources::with)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Checked check(DataFile data) {
    Diagnostics found = new Diagnostics();
    Optional<Throwable> bug = Optional.empty();
    Checker.Checked checked = Checker.Checked.NOTHING;
    Optional<Layers> layers = Optional.empty();
    List<CheckOutcome.Duty> duties = List.of();
    try {
      Optional<Draft> draft = composer.draft(data, found);
      Optional<Composed> composed = draft.map(read -> composer.compose(data, read, found));
      if (composed.isPresent()) {
        checked = checker.check(data, composed.get());
        checked.paragraphs().ifPresent(paragraphs::add);
        layers = composed.get().layers().filter(each -> composed.get().article().isPresent());
        duties = duties(composed.get());
      }
    } catch (UncheckedIOException e) {
      found.add(Diagnostic.error("E-FILE-UNREADABLE", new Source(data.name(), "").whole()));
    } catch (OutOfMemoryError e) {
      found.add(Diagnostic.error("E-BUILD-MEMORY", new Source(data.name(), "").whole()));
    } catch (RuntimeException | StackOverflowError e) {
      bug = Optional.of(e);
    }
    List<CheckFinding> all = new ArrayList<>(told(found));
    all.addAll(checked.findings());
    return new Checked(data, all, layers, checked.exceptions(), duties, bug);
  }

  private static List<CheckOutcome.Duty> duties(Composed composed) {
    return composed.report().filter(report -> composed.article().isPresent()).stream()
        .flatMap(
            report ->
                Duties.of(report).stream()
                    .map(
                        duties ->
                            new CheckOutcome.Duty(
                                report.year(),
                                duties.reporter().key(),
                                duties.reportedBy(),
                                duties.publishedBy())))
        .toList();
  }

  /** Of the latest year, as the others are past. */
  private static List<CheckOutcome.Duty> latest(List<Checked> checked) {
    List<CheckOutcome.Duty> all =
        checked.stream().flatMap(each -> each.duties().stream()).distinct().toList();
    int year = all.stream().mapToInt(CheckOutcome.Duty::year).max().orElse(0);
    return all.stream()
        .filter(duty -> duty.year() == year)
        .sorted(Comparator.comparing(CheckOutcome.Duty::key))
        .toList();
  }

  private static List<CheckFinding> told(Diagnostics found) {
    return Told.of(found).stream().map(CheckFinding::of).toList();
  }
}
