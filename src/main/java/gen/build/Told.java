package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of the findings is told. */
final class Told {
  private Told() {}

  /**
   * All of them in order, but for what was found on a line whose form is wrong: what was read there
   * in place of its value is a guess.
   */
  static List<Diagnostic> of(Diagnostics found) {
    List<Diagnostic> all = found.sorted();
    Set<String> wrong =
        all.stream()
            .filter(Told::isOfForm)
            .map(each -> line(each.span()))
            .collect(Collectors.toSet());
    return all.stream()
        .filter(each -> isOfForm(each) || !wrong.contains(line(each.span())))
        .toList();
  }

  private static boolean isOfForm(Diagnostic diagnostic) {
    return diagnostic.code().contains("-YAML-");
  }

  private static String line(Span span) {
    return span.source().name() + ":" + span.line();
  }
}
