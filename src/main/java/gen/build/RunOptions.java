package gen.build;

import gen.state.Part;
import java.time.Duration;
import java.util.List;

/**
 * How a build goes about its work; nothing here changes a byte of an output.
 *
 * @param force whether outputs are made again that are up to date
 * @param dryRun whether it only tells what it would make
 * @param part of which reports it is about
 * @param limit how long one report may take
 * @param program what tells this version of the program from others: outputs of another one are
 *     made again
 * @param worker the command that starts a process for making reports, which calls {@link
 *     Worker#serve}; empty when none can be started
 * @param allFindings whether the texts of all findings of the check will be shown, not only of the
 *     grave ones
 */
public record RunOptions(
    boolean force,
    boolean dryRun,
    Part part,
    Duration limit,
    String program,
    List<String> worker,
    boolean allFindings) {
  /** For one report; far more than it needs. */
  public static final Duration LIMIT = Duration.ofSeconds(60);

  /** All reports, as far as they are not up to date, in this process. */
  public static final RunOptions USUAL =
      new RunOptions(false, false, Part.WHOLE, LIMIT, "", List.of(), true);

  /** The same of that version of the program. */
  public RunOptions of(String version) {
    return new RunOptions(force, dryRun, part, limit, version, worker, allFindings);
  }

  public RunOptions {
    worker = List.copyOf(worker);
  }
}
