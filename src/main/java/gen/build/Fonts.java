package gen.build;

/** Which fonts may stand for a role that the project's {@code fonts.yaml} does not settle. */
public enum Fonts {
  /** The program's own only: the output is the same on every machine. */
  EMBEDDED,
  /** Suitable ones of the machine, else the program's own. */
  SYSTEM
}
