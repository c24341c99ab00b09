package gen.template;

import gen.diag.Source;
import gen.diag.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the templates made of a report. Immutable.
 *
 * @param markup one article element, not yet checked
 * @param templates the files that were used, each once
 */
public record RenderedArticle(String markup, List<Source> templates) {
  public RenderedArticle {
    templates = List.copyOf(templates);
  }

  /**
   * Where a piece of the markup is written in the templates; empty when it is put together there or
   * comes from data.
   */
  public Optional<Span> find(String piece) {
    for (Source template : templates) {
      int at = template.text().indexOf(piece);
      if (at >= 0) {
        return Optional.of(template.span(at, piece.length()));
      }
    }
    return Optional.empty();
  }
}
