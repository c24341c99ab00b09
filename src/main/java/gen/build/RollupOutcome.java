package gen.build;

import gen.report.RolledUp;
import java.util.List;

/**
 * What a build came to, and the sums of the roll-ups that it was asked for.
 *
 * @param sums in the order of the data files; those without whose sums cannot be told are not there
 */
public record RollupOutcome(Outcome outcome, List<RolledUp> sums) {
  public RollupOutcome {
    sums = List.copyOf(sums);
  }
}
