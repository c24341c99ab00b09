package gen.state;

import gen.diag.Diagnostic;
import gen.diag.Diagnostic.Related;
import gen.diag.Severity;
import gen.diag.Source;
import gen.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Diagnostics as JSON. The sources that they point into are kept by name only: whoever shows one
 * reads its file again.
 */
final class DiagnosticJson {
  private final Names names;
  private final Map<String, Source> sources = new ConcurrentHashMap<>();

  DiagnosticJson(Names names) {
    this.names = names;
  }

  /** As a list, since there may be tens of thousands: shorter, and faster to read. */
  List<Object> write(Diagnostic diagnostic) {
    return List.of(
        diagnostic.severity().name(),
        diagnostic.code(),
        write(diagnostic.span()),
        diagnostic.arguments().stream().map(names::kept).toList(),
        diagnostic.related().stream().map(each -> List.of(each.key(), write(each.span()))).toList(),
        diagnostic.hint());
  }

  private List<Object> write(Span span) {
    return List.of(names.kept(span.source().name()), span.line(), span.column(), span.length());
  }

  Diagnostic read(List<?> parts) {
    List<String> arguments = new ArrayList<>();
    for (Object argument : (List<?>) parts.get(3)) {
      arguments.add(names.shown((String) argument));
    }
    List<Related> related = new ArrayList<>();
    for (Object each : (List<?>) parts.get(4)) {
      List<?> place = (List<?>) each;
      related.add(new Related(span((List<?>) place.get(1)), (String) place.get(0)));
    }
    return new Diagnostic(
        Severity.valueOf((String) parts.get(0)),
        (String) parts.get(1),
        span((List<?>) parts.get(2)),
        arguments,
        related,
        (String) parts.get(5));
  }

  private Span span(List<?> parts) {
    Source source =
        sources.computeIfAbsent((String) parts.get(0), name -> new Source(names.shown(name), ""));
    return new Span(
        source,
        ((Number) parts.get(1)).intValue(),
        ((Number) parts.get(2)).intValue(),
        ((Number) parts.get(3)).intValue());
  }
}
