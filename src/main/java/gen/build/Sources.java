package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostic.Related;
import gen.diag.Source;
import gen.diag.SourceReader;
import gen.diag.Span;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives diagnostics the texts that they point into, which neither the state nor another process
 * hands on: whoever shows one shows its line. Each file is read once. Not safe for threads.
 */
final class Sources {
  private static final long LARGEST = 1 << 20;

  private final Map<String, Source> known = new HashMap<>();

  Diagnostic with(Diagnostic diagnostic) {
    List<Related> related =
        diagnostic.related().stream()
            .map(each -> new Related(with(each.span()), each.key()))
            .toList();
    return new Diagnostic(
        diagnostic.severity(),
        diagnostic.code(),
        with(diagnostic.span()),
        diagnostic.arguments(),
        related,
        diagnostic.hint());
  }

  CheckFinding with(CheckFinding finding) {
    return new CheckFinding(with(finding.diagnostic()), finding.accepted(), finding.printed());
  }

  private Span with(Span span) {
    if (span.line() == 0 || !span.source().text().isEmpty()) {
      return span;
    }
    Source source = known.computeIfAbsent(span.source().name(), name -> read(span.source()));
    return new Span(source, span.line(), span.column(), span.length());
  }

  private static Source read(Source named) {
    return SourceReader.read(Path.of(named.name()), named.name(), LARGEST, diagnostic -> {})
        .orElse(named);
  }
}
