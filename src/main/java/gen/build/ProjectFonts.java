package gen.build;

import gen.diag.Diagnostic;
import gen.pdf.FontSet;
import java.util.List;

/**
 * The fonts of a build.
 *
 * @param found what is wrong with the project's {@code fonts.yaml}; with an error among it no page
 *     is set, and the set is of no use
 */
record ProjectFonts(FontSet set, List<Diagnostic> found) {
  ProjectFonts {
    found = List.copyOf(found);
  }

  boolean areSound() {
    return found.stream().noneMatch(Diagnostic::isError);
  }
}
