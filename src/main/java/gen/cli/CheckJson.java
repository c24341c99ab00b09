package gen.cli;

import gen.build.CheckFinding;
import gen.build.CheckOutcome;
import gen.build.RuleCatalog;
import gen.diag.Diagnostic;
import gen.diag.Messages;
import gen.diag.Span;
import gen.diag.TextPrinter;
import gen.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a check came to as JSON; the form is told in the user manual and only ever grows. */
final class CheckJson {
  private final TextPrinter printer;
  private final Messages messages;
  private final Map<String, RuleCatalog.Entry> rules;

  CheckJson(Messages messages, String language) {
    this.printer = new TextPrinter(messages, false);
    this.messages = messages;
    this.rules = RuleCatalog.in(language);
  }

  String text(CheckOutcome outcome) {
    return Json.text(
        Json.object(
            "reports", outcome.reports(),
            "errors", outcome.errors(),
            "warnings", outcome.warnings(),
            "accepted", outcome.accepted(),
            "findings", outcome.findings().stream().map(this::finding).toList(),
            "rules", CheckSummary.of(outcome).rows().stream().map(this::rule).toList()));
  }

  private Map<String, Object> finding(CheckFinding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    Map<String, Object> object =
        Json.object(
            "code", diagnostic.code(),
            "severity", diagnostic.severity().word());
    object.putAll(place(diagnostic.span()));
    object.put("message", printer.message(diagnostic));
    object.put("hint", printer.hint(diagnostic));
    object.put("related", related(diagnostic));
    object.put("accepted", finding.accepted());
    return object;
  }

  private List<Map<String, Object>> related(Diagnostic diagnostic) {
    return diagnostic.related().stream()
        .map(
            related -> {
              Map<String, Object> object = place(related.span());
              String key = diagnostic.code() + ".related." + related.key();
              object.put("message", messages.text(key, diagnostic.arguments().toArray()));
              return object;
            })
        .toList();
  }

  private static Map<String, Object> place(Span span) {
    Map<String, Object> place = new LinkedHashMap<>(JsonPlace.of(span));
    place.put("length", span.length());
    return place;
  }

  private Map<String, Object> rule(CheckSummary.Row row) {
    RuleCatalog.Entry rule = rules.get(row.code());
    return Json.object(
        "code", row.code(),
        "title", rule == null ? null : rule.title(),
        "count", row.count(),
        "accepted", row.accepted());
  }
}
