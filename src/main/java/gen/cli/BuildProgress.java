package gen.cli;

import gen.build.BuildListener;
import gen.build.Result;
import gen.diag.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how a build goes on: a bar with the rate and the time left on a terminal; in a log, a plain
 * line now and then; with {@code -v} a line for each file; with {@code -q} nothing.
 */
final class BuildProgress implements BuildListener, AutoCloseable {
  private static final int WIDTH = 78;
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);
  private static final int REFRESH_MILLISECONDS = 200;

  private final Console console;
  private final Messages messages;
  private final boolean quiet;
  private final boolean verbose;
  private final LongSupplier clock;
  private ProgressBar bar;
  private long start;
  private long last;
  private int all;
  private int done;

  BuildProgress(Console console, Messages messages, boolean quiet, boolean verbose) {
    this(console, messages, quiet, verbose, System::nanoTime);
  }

  /**
   * @param clock tells nanoseconds
   */
  BuildProgress(
      Console console, Messages messages, boolean quiet, boolean verbose, LongSupplier clock) {
    this.clock = clock;
    this.console = console;
    this.messages = messages;
    this.quiet = quiet;
    this.verbose = verbose;
  }

  @Override
  public void fonts(Map<String, String> files) {
    if (verbose) {
      files.forEach((role, file) -> console.err().println(messages.text("build.font", role, file)));
    }
  }

  @Override
  public void planned(int reports) {
    all = reports;
    start = clock.getAsLong();
    last = start;
    if (console.terminal() && !quiet && !verbose && reports > 1) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(messages.text("build.progress"))
              .setInitialMax(reports)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
              .showSpeed()
              .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
              .build();
    }
  }

  @Override
  public void finished(Result result) {
    done++;
    if (bar != null) {
      bar.step();
    } else if (!quiet && !verbose && !console.terminal()) {
      line();
    }
    if (verbose && !result.unchanged()) {
      for (Path file : result.written()) {
        console.err().println(PathNames.of(file));
      }
    }
  }

  /** At most every ten seconds, so that small builds and logs are not filled with them. */
  private void line() {
    long now = clock.getAsLong();
    if (now - last < PAUSE || done == all) {
      return;
    }
    last = now;
    double rate = done * 1e9 / (now - start);
    long left = Math.round((all - done) / rate);
    String time = String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60);
    String each = String.format(Locale.ROOT, "%.1f", rate);
    String text =
        messages.text("build.progress.line", String.valueOf(done), String.valueOf(all), each, time);
    console.err().println(text);
  }

  /** Takes the bar away; may be called again. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
