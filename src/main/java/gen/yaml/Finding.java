package gen.yaml;

import gen.diag.Diagnostic;
import java.util.List;

/**
 * A mistake that someone seems to have made, with what would put it right.
 *
 * @param offset of the line's start in the source
 * @param likely true where a key or list item may stand; false in the midst of a text
 * @param repairs ways to put it right, the likeliest first
 */
record Finding(Diagnostic diagnostic, int offset, boolean likely, List<MendedText.Edit> repairs) {
  int line() {
    return diagnostic.span().line();
  }

  MendedText.Edit repair(int way) {
    return repairs.get(Math.min(way, repairs.size() - 1));
  }
}
