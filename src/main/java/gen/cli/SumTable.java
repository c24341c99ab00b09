package gen.cli;

import gen.diag.Messages;
import gen.report.Fact;
import gen.report.Quantity;
import gen.report.RolledUp;
import gen.report.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code gen rollup} prints of each roll-up: the sums, and what is not in them. */
final class SumTable {
  private static final String NONE = "–";

  private final Messages messages;

  SumTable(Messages messages) {
    this.messages = messages;
  }

  /** The lines of one roll-up. */
  List<String> of(RolledUp rolledUp) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        messages.text(
            "rollup.heading",
            rolledUp.of().file().name(),
            String.valueOf(rolledUp.bureaus().size()),
            String.valueOf(rolledUp.absent())));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(messages.text("rollup.columns").split("\t")));
    rolledUp.sums().forEach(sum -> rows.add(row(sum, rolledUp)));
    rolledUp.others().forEach(sum -> rows.add(notAdded(sum)));
    lines.addAll(Columns.of(rows));
    names("rollup.missing", rolledUp.missing(), lines);
    names(
        "rollup.unread",
        rolledUp.unread().stream().map(unread -> unread.file().name()).toList(),
        lines);
    return lines;
  }

  private void names(String key, List<String> names, List<String> lines) {
    if (!names.isEmpty()) {
      lines.add(messages.text(key, String.join(", ", names)));
    }
  }

  /** A fact that nobody states as a figure to be added: once why, not for each bureau. */
  private List<String> notAdded(Sum sum) {
    String why = messages.text("rollup.not-added", reason(sum.whyNot()));
    return List.of(sum.name(), NONE, String.valueOf(sum.apart().size()), why);
  }

  private String reason(Sum.Reason reason) {
    return messages.text("rollup.reason." + reason.name().toLowerCase(Locale.ROOT));
  }

  private List<String> row(Sum sum, RolledUp rolledUp) {
    List<String> notes = new ArrayList<>();
    rolledUp
        .stated(sum)
        .map(Fact::written)
        .ifPresent(written -> notes.add(messages.text("rollup.stated", written)));
    for (Sum.Apart apart : sum.apart()) {
      notes.add(
          messages.text(
              "rollup.apart",
              apart.figure().bureau(),
              apart.figure().fact().written(),
              reason(apart.reason())));
    }
    return List.of(
        sum.name(),
        sum.total().map(Quantity::written).orElseThrow(),
        String.valueOf(sum.added().size()),
        String.join("; ", notes));
  }
}
