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
import java.util.List;

/** {@code gen check --fix}: shows what can be mended, and writes it. */
final class Mending {
  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;
  private boolean refused;

  Mending(PrintStream out, PrintStream err, Messages messages) {
    this.out = out;
    this.err = err;
    this.messages = messages;
  }

  /**
   * @param dryRun only shows it
   * @return true when a file was written
   * @throws BuildException when a file cannot be written
   */
  boolean mend(Path inputs, CheckOutcome outcome, boolean dryRun) throws BuildException {
    Mender mender = new Mender(inputs);
    Diagnostics problems = new Diagnostics();
    List<Mender.Mended> files = mender.plan(outcome, problems);
    int places = 0;
    int written = 0;
    try {
      for (Mender.Mended file : files) {
        UnifiedDiff.of(file.before(), file.after()).forEach(out::println);
        boolean done = !dryRun && mender.write(file, problems);
        written += done ? 1 : 0;
        places += done || dryRun ? file.places() : 0;
      }
    } finally {
      TextPrinter printer = new TextPrinter(messages, false);
      for (Diagnostic problem : problems.sorted()) {
        err.print(printer.print(problem));
      }
      refused = problems.hasErrors();
    }
    String key = dryRun ? "check.fix.shown" : "check.fix.written";
    String count = String.valueOf(dryRun ? files.size() : written);
    out.println(messages.text(key, count, String.valueOf(places)));
    return written > 0;
  }

  /** True when something that was to be mended was not, and why was told. */
  boolean refused() {
    return refused;
  }
}
