package gen.build;

import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.ExceptionRule;
import gen.check.Passage;
import gen.check.PassageFinder;
import gen.check.PassageRule;
import gen.check.Rule;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.diag.Span;
import gen.report.Report;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.template.TemplateText;
import gen.template.TemplateTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Runs the rules over reports. Each template's own words are looked at once, not once for each
 * report that uses it. Safe for threads.
 */
final class Checker {
  private final List<Rule> rules = CheckRules.all();
  private final CheckFiles files;
  private final List<String> roots;
  private final Map<String, List<Passage>> templateTexts = new ConcurrentHashMap<>();
  private final Map<InTemplate, List<Found>> inTemplates = new ConcurrentHashMap<>();
  private final Set<ExceptionRule> used = ConcurrentHashMap.newKeySet();

  private record InTemplate(Layers layers, String template) {}

  /** A finding as the rule made it. */
  private record Found(Rule rule, Diagnostic diagnostic) {}

  Checker(Path inputs, Path folder, TemplateLibrary templates) {
    this.files = new CheckFiles(inputs, templates);
    this.roots = List.of(DataFiles.slashes(inputs) + "/", DataFiles.slashes(folder) + "/");
  }

  /** A report that was looked at, with the passages in which the rules looked. */
  record Checked(List<CheckFinding> findings, List<Passage> passages) {}

  /**
   * What the rules find in a report, as grave as its project takes it; sorted. Only in one whose
   * words are complete: what is missing from the others would be found again and again.
   */
  Checked check(DataFile data, Composed composed) {
    if (composed.article().isEmpty()) {
      return new Checked(List.of(), List.of());
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
    List<CheckFinding> findings = new ArrayList<>();
    policy.found().forEach(problem -> findings.add(CheckFinding.of(problem)));
    for (Found each : found) {
      policy
          .settings()
          .level(each.rule())
          .map(level -> judged(each.diagnostic().as(level), policy, finder))
          .ifPresent(findings::add);
    }
    return new Checked(findings.stream().distinct().sorted().toList(), own.passages());
  }

  /**
   * Warns of each exception that accepts nothing, if all reports it could hold for were checked.
   *
   * @param all the data files of the project
   * @param checked those whose words were complete
   */
  List<CheckFinding> uselessExceptions(List<DataFile> all, Set<DataFile> checked) {
    List<CheckFinding> warnings = new ArrayList<>();
    Set<String> missed =
        all.stream()
            .filter(data -> !checked.contains(data))
            .map(DataFile::name)
            .collect(Collectors.toSet());
    files
        .exceptions()
        .forEach(
            (file, exceptions) -> {
              String folder = file.substring(0, file.length() - DataFiles.CHECK.length());
              boolean ofInputs = folder.startsWith(roots.get(0));
              boolean complete =
                  missed.stream().noneMatch(name -> !ofInputs || name.startsWith(folder));
              exceptions.stream()
                  .filter(exception -> complete && !used.contains(exception))
                  .map(each -> Diagnostic.warning("W-CHECK-EXCEPTION", each.span(), each.rule()))
                  .forEach(warning -> warnings.add(CheckFinding.of(warning)));
            });
    return warnings;
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
    return inTemplates.computeIfAbsent(
        new InTemplate(layers, template.name()),
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

  private CheckFinding judged(
      Diagnostic diagnostic, CheckFiles.Policy policy, PassageFinder finder) {
    List<ExceptionRule> ofRule =
        policy.exceptions().stream()
            .filter(exception -> exception.rule().equals(diagnostic.code()))
            .toList();
    if (ofRule.isEmpty()) {
      return CheckFinding.of(diagnostic);
    }
    String file = relative(diagnostic.span().source().name());
    Set<String> texts = texts(diagnostic.span(), finder);
    Optional<String> reason = Optional.empty();
    for (ExceptionRule exception : ofRule) {
      if (exception.accepts(diagnostic.code(), file, texts)) {
        used.add(exception);
        reason = Optional.of(exception.reason()); // the nearest comes last
      }
    }
    return new CheckFinding(diagnostic, reason, Optional.empty());
  }

  private String relative(String file) {
    return roots.stream()
        .filter(file::startsWith)
        .findFirst()
        .map(root -> file.substring(root.length()))
        .orElse(file);
  }

  /** What an exception may name: the marked text, and its sentence as written and as printed. */
  private static Set<String> texts(Span span, PassageFinder finder) {
    Set<String> texts = new HashSet<>();
    texts.add(span.text());
    texts.add(span.sentence());
    finder.find(span).ifPresent(place -> texts.add(place.sentence()));
    return texts;
  }
}
