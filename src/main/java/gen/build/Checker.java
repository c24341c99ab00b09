package gen.build;

import gen.check.CheckSettings;
import gen.check.CheckedReport;
import gen.check.ExceptionRule;
import gen.check.Passage;
import gen.check.PassageFinder;
import gen.check.PassageRule;
import gen.check.Rule;
import gen.check.copying.Collected;
import gen.check.copying.Copies;
import gen.check.copying.ReportParagraphs;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Source;
import gen.diag.Span;
import gen.pdf.proof.PrintedLines;
import gen.report.Report;
import gen.template.Layers;
import gen.template.TemplateLibrary;
import gen.template.TemplateText;
import gen.template.TemplateTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs the rules over reports. Each template's own words are looked at once, not once for each
 * report that uses it. Safe for threads.
 */
final class Checker {
  private static final PassageFinder NOWHERE = new PassageFinder(List.of());

  private final List<Rule> rules;
  private final Path inputs;
  private final CheckFiles files;
  private final List<String> roots;
  private final Map<String, List<Passage>> templateTexts = new ConcurrentHashMap<>();
  private final Map<InTemplate, List<Found>> inTemplates = new ConcurrentHashMap<>();
  private final Map<String, CheckFiles.Policy> checked = new ConcurrentHashMap<>();
  private final Collected copied = new Collected();
  private final Set<ExceptionRule> used = ConcurrentHashMap.newKeySet();

  private record InTemplate(Layers layers, String template) {}

  /** A finding as the rule made it. */
  private record Found(Rule rule, Diagnostic diagnostic) {}

  Checker(Path inputs, Path folder, TemplateLibrary templates) {
    this(inputs, folder, templates, CheckRules.all());
  }

  Checker(Path inputs, Path folder, TemplateLibrary templates, List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.inputs = inputs;
    this.files = new CheckFiles(inputs, templates, CheckRules.severities(rules).keySet());
    this.roots = List.of(DataFiles.slashes(inputs) + "/", DataFiles.slashes(folder) + "/");
  }

  /**
   * A report that was looked at.
   *
   * @param passages those of its data and settings
   */
  record Checked(List<CheckFinding> findings, List<Passage> passages) {

    /** The findings with their places on the printed pages. */
    List<CheckFinding> placedIn(byte[] pdf) {
      if (findings.isEmpty()) {
        return findings;
      }
      PrintedLines lines = PrintedLines.of(pdf);
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
          .level(each.rule().code(), each.rule().severity())
          .map(level -> judged(each.diagnostic().as(level), policy, finder))
          .ifPresent(findings::add);
    }
    copied.add(ReportParagraphs.of(data.name(), lastYear(data, report), own.passages()));
    checked.put(data.name(), policy);
    return new Checked(findings.stream().distinct().sorted().toList(), own.passages());
  }

  /**
   * What only shows when all reports were looked at: paragraphs that are copied, and exceptions
   * that accept nothing although all reports were checked that they could hold for. To be asked
   * once, at the end.
   *
   * @param all the data files of the project
   */
  List<CheckFinding> overReports(List<DataFile> all) {
    List<CheckFinding> findings = new ArrayList<>();
    for (Diagnostic copy : copies(all)) {
      CheckFiles.Policy policy = checked.get(copy.span().source().name());
      policy
          .settings()
          .level(copy.code(), copy.severity())
          .map(level -> judged(copy.as(level), policy, NOWHERE))
          .ifPresent(findings::add);
    }
    List<String> missed =
        all.stream().map(DataFile::name).filter(name -> !checked.containsKey(name)).toList();
    files
        .exceptions()
        .forEach(
            (file, exceptions) -> {
              if (missed.stream().noneMatch(name -> mayHoldFor(file, name))) {
                exceptions.stream()
                    .filter(exception -> !used.contains(exception))
                    .map(each -> Diagnostic.warning("W-CHECK-EXCEPTION", each.span(), each.rule()))
                    .forEach(warning -> findings.add(CheckFinding.of(warning)));
              }
            });
    return findings;
  }

  private List<Diagnostic> copies(List<DataFile> all) {
    Map<String, DataFile> files = new HashMap<>();
    all.forEach(data -> files.put(data.name(), data));
    Map<String, Source> texts = new HashMap<>();
    try (copied) {
      return Copies.findings(
          copied, name -> texts.computeIfAbsent(name, file -> DataReader.text(files.get(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean mayHoldFor(String checkFile, String data) {
    String folder = checkFile.substring(0, checkFile.length() - DataFiles.CHECK.length());
    boolean ofInputs = folder.startsWith(roots.get(0));
    return !ofInputs || data.startsWith(folder);
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

  private Optional<String> lastYear(DataFile data, Report report) {
    return LastYear.file(inputs, data, report.year())
        .filter(file -> Files.exists(file.file()))
        .map(DataFile::name);
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
