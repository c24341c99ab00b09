package gen.cli;

import gen.diag.Span;
import gen.json.Json;
import java.util.Map;
import java.util.Optional;

/** How places in files stand in the JSON that commands print. */
final class JsonPlace {
  private JsonPlace() {}

  /** Line and column are null when the whole file is meant. */
  static Map<String, Object> of(Span span) {
    return Json.object(
        "file", span.source().name(), "line", number(span.line()), "column", number(span.column()));
  }

  private static Optional<Integer> number(int number) {
    return number == 0 ? Optional.empty() : Optional.of(number);
  }
}
