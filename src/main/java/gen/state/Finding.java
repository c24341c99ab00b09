package gen.state;

import gen.diag.Diagnostic;
import java.util.Optional;

/**
 * Something that the check found in a report.
 *
 * @param accepted the project's reason for leaving it as it is
 * @param page of the PDF, from 1; 0 when that is not known
 * @param line of the page's text area, from 1; 0 likewise
 */
public record Finding(Diagnostic diagnostic, Optional<String> accepted, int page, int line) {}
