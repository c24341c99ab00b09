package gen.template;

import gen.diag.Source;
import gen.diag.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the templates made of a report. Immutable.
 *
 * @param markup one article element, not yet checked
 * @param templates the files that were used, each once
 * @param facts the names of the facts that were asked for
 */
public record RenderedArticle(String markup, List<Source> templates, Set<String> facts) {
  public RenderedArticle {
    templates = List.copyOf(templates);
    facts = Set.copyOf(facts);
  }

  /**
   * Where a piece of the markup, such as {@code <script}, is written in the templates; empty when
   * that is not certain: it stands there more than once, is put together there, or comes from the
   * data.
   */
  public Optional<Span> find(String piece) {
    Span found = null;
    for (Source template : templates) {
      String text = template.text();
      for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
        int end = at + piece.length();
        if (end == text.length()
            || !isNamePart(text.charAt(end))
            || !isNamePart(text.charAt(end - 1))) {
          if (found != null) {
            return Optional.empty();
          }
          found = template.span(at, piece.length());
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
