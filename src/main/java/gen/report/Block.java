package gen.report;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a section: a heading with what stands under it, or text without a heading. The numbers
 * before headings and points are made by the templates. Immutable.
 *
 * @param heading without number; empty for unnumbered text
 * @param paragraphs in order
 * @param points printed after the paragraphs as 一是……二是……
 * @param clauses standard clauses, printed after the points
 * @param clauseForm how the clauses are printed
 * @param table printed after the clauses
 * @param chart printed after the table
 * @param items the next level down, printed after all that
 */
public record Block(
    Optional<Prose> heading,
    List<Prose> paragraphs,
    List<Prose> points,
    List<ClauseUse> clauses,
    ClauseForm clauseForm,
    Optional<Table> table,
    Optional<Chart> chart,
    List<Block> items) {

  /** How several standard clauses stand under one heading. */
  public enum ClauseForm {
    /** Each a paragraph of its own. */
    PARAGRAPHS,
    /** 一是……二是……, joined into one paragraph. */
    POINTS,
    /** Those that are chosen for the section; no report has it, they stand in its place. */
    AUTOMATIC
  }

  public Block {
    paragraphs = List.copyOf(paragraphs);
    points = List.copyOf(points);
    clauses = List.copyOf(clauses);
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
        List.of(),
        ClauseForm.PARAGRAPHS,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Standard clauses under a heading of their own. */
  static Block ofClauses(Optional<Prose> heading, List<ClauseUse> clauses, ClauseForm form) {
    return new Block(
        heading,
        List.of(),
        List.of(),
        clauses,
        form,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The place of the clauses that are chosen for the section. */
  static Block automatic() {
    return ofClauses(Optional.empty(), List.of(), ClauseForm.AUTOMATIC);
  }

  boolean isAutomatic() {
    return clauseForm == ClauseForm.AUTOMATIC;
  }

  /** Its paragraphs and points. */
  Block wordsAlone() {
    return new Block(
        heading,
        paragraphs,
        points,
        List.of(),
        clauseForm,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Its table and chart. */
  Block figuresAlone() {
    return new Block(heading, List.of(), List.of(), List.of(), clauseForm, table, chart, List.of());
  }

  Block with(Optional<Prose> newHeading, List<ClauseUse> newClauses, List<Block> newItems) {
    return new Block(
        newHeading, paragraphs, points, newClauses, clauseForm, table, chart, newItems);
  }
}
