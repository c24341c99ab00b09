package gen.build;

import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.Passage;
import gen.check.PassageFinder;
import gen.check.PassageRule;
import gen.check.Rule;
import gen.check.copying.ReportParagraphs;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.pdf.Rendered;
import gen.pdf.proof.PrintedLines;
import gen.report.Report;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.template.TemplateText;
import gen.template.TemplateTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs the rules over reports. Each template's own words are looked at once, not once for each
 * report that uses it. Safe for threads.
 */
final class Checker {
  private final List<Rule> rules;
  private final Path inputs;
  private final CheckFiles files;
  private final Judge judge;
  private final Map<String, List<Passage>> templateTexts = new ConcurrentHashMap<>();
  private final Map<Layers, Map<String, List<Found>>> inTemplates = new ConcurrentHashMap<>();

  /** A finding as the rule made it. */
  private record Found(Rule rule, Diagnostic diagnostic) {}

  Checker(Path inputs, Path folder, TemplateLibrary templates) {
    this(inputs, folder, templates, CheckRules.all());
  }

  Checker(Path inputs, Path folder, TemplateLibrary templates, List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.inputs = inputs;
    this.files = new CheckFiles(inputs, templates, CheckRules.severities(rules).keySet());
    this.judge = new Judge(inputs, folder);
  }

  /**
   * A report that was looked at.
   *
   * @param passages those of its data and settings
   * @param paragraphs what is compared with other reports, under the path of its data file
   * @param exceptions {@link Judge#identity} of those that accepted something
   */
  record Checked(
      List<CheckFinding> findings,
      List<Passage> passages,
      Optional<ReportParagraphs> paragraphs,
      List<String> exceptions) {
    static final Checked NOTHING = new Checked(List.of(), List.of(), Optional.empty(), List.of());

    /** The findings with their places on the printed pages. */
    List<CheckFinding> placedIn(Rendered printed) {
      if (findings.isEmpty()) {
        return findings;
      }
      PrintedLines lines = PrintedLines.of(printed.text());
      PassageFinder finder = new PassageFinder(passages);
      return findings.stream().map(finding -> placed(finding, finder, lines)).toList();
    }

    private static CheckFinding placed(
        CheckFinding finding, PassageFinder finder, PrintedLines lines) {
      return finding.printedAt(
          finder
              .find(finding.diagnostic().span())
              .flatMap(place -> lines.find(place.passage().text(), place.index())));
    }
  }

  /**
   * What the rules find in a report, as grave as its project takes it; sorted. Only in one whose
   * words are complete: what is missing from the others would be found again and again.
   */
  Checked check(DataFile data, Composed composed) {
    if (composed.article().isEmpty()) {
      return Checked.NOTHING;
    }
    Layers layers = composed.layers().orElseThrow();
    Report report = composed.report().orElseThrow();
    CheckFiles.Policy policy = files.of(data, layers);
    List<Source> templates = composed.article().get().templates();
    CheckedReport own = CheckedReport.of(report, List.of(), policy.settings());
    List<Found> found = new ArrayList<>();
    List<Passage> all = new ArrayList<>(own.passages());
    for (Source template : templates) {
      all.addAll(texts(template));
      found.addAll(inTemplate(layers, template, report));
    }
    CheckedReport whole = new CheckedReport(report, all, policy.settings());
    for (Rule rule : rules) {
      found.addAll(findings(rule, rule instanceof PassageRule ? own : whole));
    }
    PassageFinder finder = new PassageFinder(all);
    Set<String> used = new TreeSet<>();
    List<CheckFinding> findings = new ArrayList<>();
    policy.found().forEach(problem -> findings.add(CheckFinding.of(problem)));
    for (Found each : found) {
      policy
          .settings()
          .level(each.rule().code(), each.rule().severity())
          .map(level -> judged(each.diagnostic().as(level), policy, finder, used))
          .ifPresent(findings::add);
    }
    ReportParagraphs paragraphs =
        ReportParagraphs.of(data.name(), Optional.empty(), own.passages())
            .named(data.relative(), lastYear(data, report));
    return new Checked(
        findings.stream().distinct().sorted().toList(),
        own.passages(),
        Optional.of(paragraphs),
        List.copyOf(used));
  }

  private CheckFinding judged(
      Diagnostic diagnostic, CheckFiles.Policy policy, PassageFinder finder, Set<String> used) {
    return judge.judged(diagnostic, policy, finder, each -> used.add(Judge.identity(each)));
  }

  /** To look at reports together that were looked at one by one, here or elsewhere. */
  AcrossReports across(Map<String, Layers> checked, Set<String> used) {
    return new AcrossReports(files, judge, checked, used);
  }

  private List<Passage> texts(Source template) {
    return templateTexts.computeIfAbsent(
        template.name(),
        name -> {
          List<Passage> passages = new ArrayList<>();
          for (TemplateText text : TemplateTexts.of(template, Passage.UNKNOWN)) {
            passages.add(Passage.ofTemplate(template, text.text(), text.offsets()));
          }
          return List.copyOf(passages);
        });
  }

  /** What the rules for single passages find in a template. */
  private List<Found> inTemplate(Layers layers, Source template, Report report) {
    return inTemplates
        .computeIfAbsent(layers, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            template.name(),
            key -> {
              CheckSettings settings = files.of(layers);
              CheckedReport texts = new CheckedReport(report, texts(template), settings);
              List<Found> found = new ArrayList<>();
              rules.stream()
                  .filter(PassageRule.class::isInstance)
                  .forEach(rule -> found.addAll(findings(rule, texts)));
              return List.copyOf(found);
            });
  }

  private static List<Found> findings(Rule rule, CheckedReport report) {
    Diagnostics found = new Diagnostics();
    rule.check(report, found);
    return found.sorted().stream().map(diagnostic -> new Found(rule, diagnostic)).toList();
  }

  private Optional<String> lastYear(DataFile data, Report report) {
    return LastYear.file(inputs, data, report.year())
        .filter(file -> Files.exists(file.file()))
        .map(DataFile::relative);
  }
}
