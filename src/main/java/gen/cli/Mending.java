package gen.cli;

import gen.build.BuildException;
import gen.build.CheckOutcome;
import gen.build.Mender;
import gen.diag.Diagnostic;
import gen.diag.Diagnostics;
import gen.diag.Messages;
import gen.diag.TextPrinter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code gen check --fix}: shows what can be mended, and writes it. */
final class Mending {
  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;
  private final Set<String> mended = new TreeSet<>();
  private final Set<String> told = new HashSet<>();
  private int places;
  private boolean refused;

  Mending(PrintStream out, PrintStream err, Messages messages) {
    this.out = out;
    this.err = err;
    this.messages = messages;
  }

  /**
   * One round: what is mended may show what else can be.
   *
   * @param dryRun only shows it
   * @return true when a file was written
   * @throws BuildException when a file cannot be written
   */
  boolean mend(Path inputs, CheckOutcome outcome, boolean dryRun) throws BuildException {
    Mender mender = new Mender(inputs);
    Diagnostics problems = new Diagnostics();
    List<Mender.Mended> files = mender.plan(outcome, problems);
    boolean written = false;
    try {
      for (Mender.Mended file : files) {
        UnifiedDiff.of(file.before(), file.after()).forEach(out::println);
        boolean done = !dryRun && mender.write(file, problems);
        written |= done;
        if (done || dryRun) {
          mended.add(file.before().name());
          places += file.places();
        }
      }
    } finally {
      TextPrinter printer = new TextPrinter(messages, false);
      for (Diagnostic problem : problems.sorted()) {
        String text = printer.print(problem);
        if (told.add(text)) {
          err.print(text);
        }
      }
      refused |= problems.hasErrors();
    }
    return written;
  }

  /** Says how much was mended in all rounds, or would be. */
  void summary(boolean dryRun) {
    String key = dryRun ? "check.fix.shown" : "check.fix.written";
    out.println(messages.text(key, String.valueOf(mended.size()), String.valueOf(places)));
  }

  /** True when something that was to be mended was not, and why was told. */
  boolean refused() {
    return refused;
  }
}
