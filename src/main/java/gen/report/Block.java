package gen.report;

import gen.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a section: a heading with what stands under it, or text without a heading, or a
 * standard clause of the templates. The numbers before headings and points are made by the
 * templates. Immutable.
 *
 * @param heading without number; empty for unnumbered text
 * @param paragraphs in order
 * @param points printed after the paragraphs as 一是……二是……
 * @param table printed after the points
 * @param chart printed after the table
 * @param items the next level down, printed after all that
 * @param topic the name of a standard clause, then everything else is empty
 */
public record Block(
    Optional<Prose> heading,
    List<Prose> paragraphs,
    List<Prose> points,
    Optional<Table> table,
    Optional<Chart> chart,
    List<Block> items,
    Optional<YamlText> topic) {

  public Block {
    paragraphs = List.copyOf(paragraphs);
    points = List.copyOf(points);
    items = List.copyOf(items);
  }

  /** One paragraph without a heading. */
  static Block unheaded(Prose paragraph) {
    return unheaded(List.of(paragraph));
  }

  /** Paragraphs without a heading. */
  static Block unheaded(List<Prose> paragraphs) {
    return new Block(
        Optional.empty(),
        paragraphs,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** A standard clause. */
  static Block clause(YamlText topic) {
    return new Block(
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(topic));
  }
}
