package gen.cli;

import gen.build.BuildListener;
import gen.build.Result;
import gen.diag.Messages;
import java.nio.file.Path;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how a build goes on: a bar on a terminal; with {@code -v} a line for each file; else
 * nothing.
 */
final class BuildProgress implements BuildListener, AutoCloseable {
  private static final int WIDTH = 78;
  private static final int REFRESH_MILLISECONDS = 200;

  private final Console console;
  private final Messages messages;
  private final boolean quiet;
  private final boolean verbose;
  private ProgressBar bar;

  BuildProgress(Console console, Messages messages, boolean quiet, boolean verbose) {
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
    if (console.terminal() && !quiet && !verbose && reports > 1) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(messages.text("build.progress"))
              .setInitialMax(reports)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
              .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
              .build();
    }
  }

  @Override
  public void finished(Result result) {
    if (bar != null) {
      bar.step();
    }
    if (verbose) {
      for (Path file : result.written()) {
        console.err().println(file.toString().replace('\\', '/'));
      }
    }
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
