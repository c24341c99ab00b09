package gen.cli;

import gen.build.BuildException;

/** The exit statuses that scripts rely on; they never change. */
final class ExitCode {
  static final int FINE = 0;

  /** Some reports could not be built, or checks found errors; all others are written. */
  static final int FINDINGS = 1;

  static final int USAGE = 2;

  /** The project's folders cannot be read. */
  static final int PROJECT = 3;

  /** Outputs cannot be written. */
  static final int OUTPUT = 4;

  /** A bug of ours. */
  static final int BUG = 70;

  /** Another build holds the lock. */
  static final int LOCKED = 75;

  private ExitCode() {}

  static int of(BuildException.Reason reason) {
    return switch (reason) {
      case USAGE -> USAGE;
      case PROJECT -> PROJECT;
      case OUTPUT -> OUTPUT;
      case LOCKED -> LOCKED;
    };
  }
}
