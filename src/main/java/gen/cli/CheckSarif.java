package gen.cli;

import gen.build.CheckFinding;
import gen.build.CheckOutcome;
import gen.build.RuleCatalog;
import gen.diag.Diagnostic;
import gen.diag.Messages;
import gen.diag.Span;
import gen.diag.TextPrinter;
import gen.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a check came to as SARIF 2.1.0, which editors and code hosts show beside the files. */
final class CheckSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final List<String> LEFT_OPEN = Collections.nCopies(10, "…");

  private final Messages messages;
  private final String language;
  private final TextPrinter printer;
  private final FileUris uris;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  /**
   * @param roots the folders of inputs and templates
   */
  CheckSarif(Messages messages, String language, List<Path> roots) {
    this.messages = messages;
    this.language = language;
    this.printer = new TextPrinter(messages, false);
    this.uris = new FileUris(roots);
  }

  String text(CheckOutcome outcome) {
    List<Map<String, Object>> rules = rules(outcome);
    Fingerprints fingerprints = new Fingerprints();
    List<Map<String, Object>> results = new ArrayList<>();
    for (CheckFinding finding : outcome.findings()) {
      String file = uris.of(finding.diagnostic().span().source());
      results.add(result(finding, fingerprints.of(finding.diagnostic(), file)));
    }
    Map<String, Object> driver =
        Json.object("name", "gen", "version", Version.number(), "rules", rules);
    return Json.text(
        Json.object(
            "$schema",
            SCHEMA,
            "version",
            "2.1.0",
            "runs",
            List.of(
                Json.object(
                    "tool",
                    Json.object("driver", driver),
                    "language",
                    language,
                    "columnKind",
                    "unicodeCodePoints",
                    "invocations",
                    List.of(Json.object("executionSuccessful", outcome.bugs().isEmpty())),
                    "results",
                    results))));
  }

  /** All rules of the check, then the other codes that were found. */
  private List<Map<String, Object>> rules(CheckOutcome outcome) {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (RuleCatalog.Entry rule : RuleCatalog.in(language).values()) {
      indexes.put(rule.code(), rules.size());
      Map<String, Object> object = rule(rule.code(), title(rule), rule.severity().word());
      if (!rule.text().isEmpty()) {
        object.put("help", Json.object("text", rule.text(), "markdown", rule.text()));
      }
      rules.add(object);
    }
    for (CheckFinding finding : outcome.findings()) {
      Diagnostic found = finding.diagnostic();
      if (!indexes.containsKey(found.code())) {
        indexes.put(found.code(), rules.size());
        String title = messages.text(found.code(), LEFT_OPEN.toArray());
        rules.add(rule(found.code(), title, found.severity().word()));
      }
    }
    return rules;
  }

  private static String title(RuleCatalog.Entry rule) {
    return rule.title().isEmpty() ? rule.code() : rule.title();
  }

  private static Map<String, Object> rule(String code, String title, String level) {
    return Json.object(
        "id", code,
        "shortDescription", message(title),
        "defaultConfiguration", Json.object("level", level));
  }

  private Map<String, Object> result(CheckFinding finding, String fingerprint) {
    Diagnostic found = finding.diagnostic();
    String text = printer.message(found);
    String whole = printer.hint(found).map(hint -> text + "\n" + hint).orElse(text);
    Map<String, Object> result =
        Json.object(
            "ruleId",
            found.code(),
            "ruleIndex",
            indexes.get(found.code()),
            "level",
            found.severity().word(),
            "message",
            message(whole),
            "locations",
            List.of(location(found.span())),
            "partialFingerprints",
            Json.object("genFinding/v1", fingerprint));
    List<Map<String, Object>> related = related(found);
    if (!related.isEmpty()) {
      result.put("relatedLocations", related);
    }
    result.put("suppressions", suppressions(finding));
    return result;
  }

  private static List<Map<String, Object>> suppressions(CheckFinding finding) {
    return finding.accepted().stream()
        .map(
            reason ->
                Json.object("kind", "external", "status", "accepted", "justification", reason))
        .toList();
  }

  private List<Map<String, Object>> related(Diagnostic found) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Diagnostic.Related related : found.related()) {
      Map<String, Object> location = Json.object("id", all.size());
      location.putAll(location(related.span()));
      location.put(
          "message",
          message(
              messages.text(
                  found.code() + ".related." + related.key(), found.arguments().toArray())));
      all.add(location);
    }
    return all;
  }

  private Map<String, Object> location(Span span) {
    Map<String, Object> place =
        Json.object("artifactLocation", Json.object("uri", uris.of(span.source())));
    if (span.line() > 0) {
      place.put("region", region(span));
    }
    return Json.object("physicalLocation", place);
  }

  private static Map<String, Object> region(Span span) {
    return span.column() == 0
        ? Json.object("startLine", span.line())
        : Json.object(
            "startLine", span.line(),
            "startColumn", span.column(),
            "endColumn", span.column() + span.length());
  }

  private static Map<String, Object> message(String text) {
    return Json.object("text", text);
  }
}
