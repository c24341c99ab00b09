package gen.template;

import gen.diag.Diagnostic;
import java.io.IOException;
import java.util.List;

/**
 * Carries what is wrong with a template file out through FreeMarker, which only lets I/O exceptions
 * pass.
 */
final class UnusableTemplateException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  UnusableTemplateException(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  UnusableTemplateException(List<Diagnostic> diagnostics) {
    super(diagnostics.toString());
    this.diagnostics = List.copyOf(diagnostics);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
