package gen.cli;

import gen.build.CheckFinding;
import gen.build.Outcome;
import gen.build.Result;
import gen.diag.Diagnostic;
import gen.diag.Messages;
import gen.json.Json;
import gen.report.Roster;
import gen.state.Entry;
import gen.state.Output;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What a build did, for other programs: {@code --report FILE}. */
final class BuildReport {
  private final Messages messages;

  BuildReport(Messages messages) {
    this.messages = messages;
  }

  /** The whole file. */
  String of(Outcome outcome, int status, long nanos) {
    // with what shows only over several reports
    Map<String, List<Diagnostic>> byFile =
        outcome.findings().stream()
            .filter(each -> each.isError() || each.isWarning())
            .map(CheckFinding::diagnostic)
            .collect(Collectors.groupingBy(each -> each.span().source().name()));
    return Json.text(
        Json.object(
            "program", "gen " + Version.number(),
            "exitStatus", status,
            "milliseconds", TimeUnit.NANOSECONDS.toMillis(nanos),
            "built", outcome.results().size() - outcome.failed() - outcome.unchanged(),
            "unchanged", outcome.unchanged(),
            "failed", outcome.failed(),
            "removed", outcome.removed().stream().map(PathNames::of).toList(),
            "missing", outcome.missing().stream().map(BuildReport::missing).toList(),
            "reports",
                outcome.results().stream()
                    .map(each -> report(each, found(each, byFile)))
                    .toList()));
  }

  private static Map<String, Object> missing(Roster.Missing missing) {
    return Json.object(
        "year", missing.year(), "region", missing.region(), "bureau", missing.bureau());
  }

  private Map<String, Object> report(Result result, Set<Diagnostic> found) {
    Entry entry = result.entry();
    Map<String, Object> report =
        Json.object(
            "data",
            result.data().name(),
            "status",
            result.failed() ? "failed" : result.unchanged() ? "unchanged" : "built");
    result.made().ifPresent(reason -> report.put("reason", new ReasonText(messages).of(reason)));
    report.put("milliseconds", TimeUnit.NANOSECONDS.toMillis(result.nanos()));
    entry
        .subject()
        .ifPresent(
            subject -> {
              report.put("year", subject.year());
              report.put("region", subject.region());
              report.put("bureau", subject.bureau());
              report.put("kind", subject.kind());
            });
    report.put("inputs", dependencies(entry, "inputs/"));
    report.put("templates", dependencies(entry, "templates/"));
    report.put("outputs", outputs(result));
    long errors = found.stream().filter(Diagnostic::isError).count();
    report.put("errors", errors);
    report.put("warnings", found.size() - errors);
    report.put("diagnostics", found.stream().map(this::diagnostic).toList());
    return report;
  }

  /** What was looked for, with a digest; null for what is not there. */
  private static Map<String, Object> dependencies(Entry entry, String prefix) {
    Map<String, Object> found = new LinkedHashMap<>();
    entry
        .dependencies()
        .forEach(
            (name, digest) -> {
              if (name.startsWith(prefix)) {
                found.put(name, digest.equals("-") ? null : digest);
              }
            });
    return found;
  }

  private static List<Object> outputs(Result result) {
    return result.written().stream()
        .map(
            file -> {
              String name = PathNames.of(file);
              Output output = result.entry().outputs().get(name.substring(name.lastIndexOf('.')));
              return (Object)
                  Json.object("file", name, "sha256", output.sha256(), "bytes", output.size());
            })
        .toList();
  }

  /** What is wrong with it, then what the check found and nobody accepted, each once. */
  private static Set<Diagnostic> found(Result result, Map<String, List<Diagnostic>> byFile) {
    Set<Diagnostic> found = new LinkedHashSet<>(result.diagnostics());
    result.findings().stream()
        .filter(each -> each.isError() || each.isWarning())
        .forEach(each -> found.add(each.diagnostic()));
    found.addAll(byFile.getOrDefault(result.data().name(), List.of()));
    return found;
  }

  private Map<String, Object> diagnostic(Diagnostic diagnostic) {
    Map<String, Object> map =
        Json.object(
            "severity", diagnostic.severity().word(),
            "code", diagnostic.code(),
            "message", messages.text(diagnostic.code(), diagnostic.arguments().toArray()));
    map.putAll(JsonPlace.of(diagnostic.span()));
    return map;
  }
}
