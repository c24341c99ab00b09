package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Measured;
import gen.pdf.proof.PrintedLines;
import gen.state.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one report.
 *
 * @param data the data file
 * @param made why it was made; empty when it was up to date and left as it is
 * @param written the outputs that are up to date, none if there was an error
 * @param proof what the rules of the page measured, if that was asked for
 * @param findings what the rules of the check found in its words; they stop nothing
 * @param unwritable true when the report itself is sound but its outputs could not be written
 * @param bug what went wrong in the program itself, if anything did
 * @param entry what is remembered of it
 * @param nanos how long it took to make
 */
public record Result(
    DataFile data,
    Optional<Reason> made,
    List<Path> written,
    List<Diagnostic> diagnostics,
    List<Measured> proof,
    List<CheckFinding> findings,
    boolean unwritable,
    Optional<Bug> bug,
    Entry entry,
    long nanos) {

  public Result {
    written = List.copyOf(written);
    diagnostics = List.copyOf(diagnostics);
    proof = List.copyOf(proof);
    findings = List.copyOf(findings);
  }

  /** A finding in this report with its place on the printed pages, if that can be told. */
  CheckFinding placed(CheckFinding finding) {
    String text = finding.diagnostic().span().text();
    for (Path file : written) {
      if (file.toString().endsWith(Format.PDF.suffix())) {
        try {
          PrintedLines lines = PrintedLines.of(Files.readAllBytes(file));
          return finding.printedAt(lines.find(text, 0));
        } catch (IOException e) {
          return finding; // somebody has taken the file away
        }
      }
    }
    return finding;
  }

  /** True when it was up to date. */
  public boolean unchanged() {
    return made.isEmpty();
  }

  /** True when the report could not be made. */
  public boolean failed() {
    return bug.isPresent() || diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
