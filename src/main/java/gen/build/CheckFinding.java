package gen.build;

import gen.diag.Diagnostic;
import gen.pdf.proof.PrintedPlace;
import gen.state.Finding;
import java.util.Optional;

/**
 * Something that a check found.
 *
 * @param accepted the project's reason for leaving it as it is, if it gives one
 * @param printed where it stands on the printed pages, if they were made and that is certain
 */
public record CheckFinding(
    Diagnostic diagnostic, Optional<String> accepted, Optional<PrintedAt> printed)
    implements Comparable<CheckFinding> {

  /**
   * A place on the printed pages.
   *
   * @param page from 1
   * @param line of the text area, from 1
   */
  public record PrintedAt(int page, int line) {}

  @Override
  public int hashCode() {
    return diagnostic.hashCode();
  }

  static CheckFinding of(Diagnostic diagnostic) {
    return new CheckFinding(diagnostic, Optional.empty(), Optional.empty());
  }

  /** As the state of a build keeps it. */
  static CheckFinding of(Finding kept) {
    return new CheckFinding(
        kept.diagnostic(),
        kept.accepted(),
        kept.page() == 0 ? Optional.empty() : Optional.of(new PrintedAt(kept.page(), kept.line())));
  }

  /** The same for keeping. */
  Finding kept() {
    return new Finding(
        diagnostic,
        accepted,
        printed.map(PrintedAt::page).orElse(0),
        printed.map(PrintedAt::line).orElse(0));
  }

  CheckFinding printedAt(Optional<PrintedPlace> place) {
    return new CheckFinding(
        diagnostic, accepted, place.map(at -> new PrintedAt(at.page(), at.line())));
  }

  /** True when it is to be mended before the report goes out. */
  public boolean isError() {
    return accepted.isEmpty() && diagnostic.isError();
  }

  /** True when someone should look. */
  public boolean isWarning() {
    return accepted.isEmpty() && !diagnostic.isError();
  }

  /** The graver of two that say the same of one place. */
  CheckFinding or(CheckFinding other) {
    if (accepted.isPresent() != other.accepted.isPresent()) {
      return accepted.isPresent() ? other : this;
    }
    return diagnostic.isError() || !other.diagnostic.isError() ? this : other;
  }

  @Override
  public int compareTo(CheckFinding other) {
    return diagnostic.compareTo(other.diagnostic);
  }
}
