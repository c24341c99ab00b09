package gen.check;

import gen.diag.Span;
import java.util.Optional;

/**
 * What a project accepts although a rule finds it, and why. Immutable.
 *
 * @param rule the code of the rule
 * @param files the files it holds for; empty means all
 * @param text what the marked text or its sentence contains; empty means anything
 * @param span where it is written
 */
public record ExceptionRule(
    String rule, Optional<Glob> files, Optional<String> text, String reason, Span span) {

  /**
   * True when it accepts a finding.
   *
   * @param file the path of the finding's file below the inputs or the templates
   * @param texts the marked text and the sentence around it, as written and as printed
   */
  public boolean accepts(String code, String file, Iterable<String> texts) {
    if (!rule.equals(code) || files.isPresent() && !files.get().matches(file)) {
      return false;
    }
    if (text.isEmpty()) {
      return true;
    }
    for (String each : texts) {
      if (each.contains(text.get())) {
        return true;
      }
    }
    return false;
  }
}
