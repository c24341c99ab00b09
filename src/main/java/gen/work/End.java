package gen.work;

/**
 * How one piece of work ended.
 *
 * @param <T> what the work makes
 */
public sealed interface End<T> {
  /** It was done. */
  record Done<T>(T result) implements End<T> {}

  /** It did not end within its time and was given up. */
  record Late<T>() implements End<T> {}

  /** The memory did not suffice, though it had that of a whole process to itself. */
  record Exhausted<T>() implements End<T> {}

  /**
   * The process that did it alone died.
   *
   * @param status the exit status of the process
   */
  record Died<T>(int status) implements End<T> {}
}
