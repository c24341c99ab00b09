package gen.cli;

import gen.build.Outcome;
import gen.build.Result;
import gen.diag.Diagnostic;
import gen.diag.Messages;
import java.util.ArrayList;
import java.util.List;

/** The reports that could not be made, each with the first thing that is wrong: a closing table. */
final class FailureTable {
  /** More of them are in the list of all reports. */
  private static final int MOST = 20;

  private final Messages messages;

  FailureTable(Messages messages) {
    this.messages = messages;
  }

  /** Lines to print; none when a single report was made, of which all was said. */
  List<String> of(Outcome outcome) {
    List<Result> failed = outcome.results().stream().filter(Result::failed).toList();
    if (failed.isEmpty() || outcome.results().size() == 1) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    failed.stream()
        .limit(MOST)
        .forEach(each -> rows.add(List.of("", each.data().name(), first(each))));
    List<String> lines = new ArrayList<>(List.of(messages.text("build.failures")));
    lines.addAll(Columns.of(rows));
    if (failed.size() > MOST) {
      lines.add("  " + messages.text("build.failures.more", failed.size() - MOST));
    }
    return lines;
  }

  private String first(Result result) {
    return result.diagnostics().stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(each -> text(each, result))
        .orElseGet(() -> messages.text("cli.bug", result.bug().get().summary()));
  }

  private String text(Diagnostic error, Result result) {
    String place = error.span().place();
    String own = result.data().name();
    String at = place.startsWith(own) ? place.substring(own.length()) : " " + place;
    String where =
        at.startsWith(":") ? at.substring(1) + " " : at.isBlank() ? "" : at.strip() + " ";
    return where + messages.text(error.code(), error.arguments().toArray());
  }
}
