package gen.build;

import gen.diag.Diagnostic;
import gen.diag.Measured;
import gen.html.IndexPage;
import gen.pdf.proof.PrintedLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one report.
 *
 * @param data the data file
 * @param head what the file says of itself, if that could be read
 * @param written the outputs, none if there was an error
 * @param proof what the rules of the page measured, if that was asked for
 * @param findings what the rules of the check found in its words; they stop nothing
 * @param unwritable true when the report itself is sound but its outputs could not be written
 * @param bug what went wrong in the program itself, if anything did
 */
public record Result(
    DataFile data,
    Optional<IndexPage.Head> head,
    List<Path> written,
    List<Diagnostic> diagnostics,
    List<Measured> proof,
    List<CheckFinding> findings,
    boolean unwritable,
    Optional<Throwable> bug) {

  /** A result without proof and findings. */
  Result(
      DataFile data,
      Optional<IndexPage.Head> head,
      List<Path> written,
      List<Diagnostic> diagnostics,
      boolean unwritable,
      Optional<Throwable> bug) {
    this(data, head, written, diagnostics, List.of(), List.of(), unwritable, bug);
  }

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

  /** True when the report could not be made. */
  public boolean failed() {
    return bug.isPresent() || diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
