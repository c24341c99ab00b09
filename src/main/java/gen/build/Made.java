package gen.build;

import gen.check.copying.ReportParagraphs;
import gen.diag.Measured;
import gen.state.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What making one report came to, before anything of it takes its place. Immutable.
 *
 * @param entry what is to be remembered; of its dependencies only the names are known yet, and of
 *     its outputs nothing
 * @param staged the outputs, none if there was an error
 * @param proof what the rules of the page measured, if that was asked for
 * @param paragraphs what is compared with other reports, if its words were checked
 * @param unwritable true when the report itself is sound but its outputs could not be written
 * @param bug what went wrong in the program itself, if anything did
 * @param nanos how long it took
 */
record Made(
    Entry entry,
    List<Staged> staged,
    List<Measured> proof,
    Optional<ReportParagraphs> paragraphs,
    boolean unwritable,
    Optional<Bug> bug,
    long nanos) {
  Made {
    staged = List.copyOf(staged);
    proof = List.copyOf(proof);
  }
}
