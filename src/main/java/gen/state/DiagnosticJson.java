package gen.state;

import gen.diag.Diagnostic;
import gen.diag.Diagnostic.Related;
import gen.diag.Severity;
import gen.diag.Source;
import gen.diag.Span;
import gen.json.Json;
import gen.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Diagnostics as JSON. The sources that they point into are kept by name only: whoever shows one
 * reads its file again.
 */
final class DiagnosticJson {
  private final Names names;

  DiagnosticJson(Names names) {
    this.names = names;
  }

  Map<String, Object> write(Diagnostic diagnostic) {
    Map<String, Object> map =
        Json.object(
            "severity", diagnostic.severity().name(),
            "code", diagnostic.code(),
            "span", write(diagnostic.span()));
    if (!diagnostic.arguments().isEmpty()) {
      map.put("arguments", diagnostic.arguments().stream().map(names::kept).toList());
    }
    if (!diagnostic.related().isEmpty()) {
      map.put(
          "related",
          diagnostic.related().stream()
              .map(each -> Json.object("key", each.key(), "span", write(each.span())))
              .toList());
    }
    if (!diagnostic.hint().isEmpty()) {
      map.put("hint", diagnostic.hint());
    }
    return map;
  }

  private List<Object> write(Span span) {
    return List.of(names.kept(span.source().name()), span.line(), span.column(), span.length());
  }

  Diagnostic read(Fields fields) throws JsonException {
    List<String> arguments = new ArrayList<>();
    for (String argument : fields.texts("arguments")) {
      arguments.add(names.shown(argument));
    }
    List<Related> related = new ArrayList<>();
    for (Fields each : fields.objects("related")) {
      related.add(new Related(span(each.list("span")), each.text("key")));
    }
    return new Diagnostic(
        Severity.valueOf(fields.text("severity")),
        fields.text("code"),
        span(fields.list("span")),
        arguments,
        related,
        fields.has("hint") ? fields.text("hint") : "");
  }

  private Span span(List<?> parts) {
    return new Span(
        new Source(names.shown((String) parts.get(0)), ""),
        ((Number) parts.get(1)).intValue(),
        ((Number) parts.get(2)).intValue(),
        ((Number) parts.get(3)).intValue());
  }
}
