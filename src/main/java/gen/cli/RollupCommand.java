package gen.cli;

import gen.build.Build;
import gen.build.BuildException;
import gen.build.Outcome;
import gen.build.RollupOutcome;
import gen.diag.Messages;
import gen.report.RolledUp;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code gen rollup}: makes the reports that add the figures of others, and prints the sums. */
@Command(name = "rollup")
final class RollupCommand extends BuildCommand {
  private List<RolledUp> sums = List.of();

  RollupCommand(Console console, Messages messages) {
    super(console, messages);
  }

  @Override
  Outcome run(Build build) throws BuildException {
    RollupOutcome made = build.runRollups();
    sums = made.sums();
    return made.outcome();
  }

  @Override
  List<String> more(Outcome outcome, Messages messages) {
    List<String> lines = new ArrayList<>(super.more(outcome, messages));
    SumTable table = new SumTable(messages);
    sums.forEach(rolledUp -> lines.addAll(table.of(rolledUp)));
    return lines;
  }
}
