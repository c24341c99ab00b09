package gen.build;

import java.util.Map;

/** Hears how a build goes on. Called by one thread at a time. */
public interface BuildListener {
  /**
   * The files that are used in place of the program's own fonts, by the names of their roles; not
   * called when there are none.
   */
  default void fonts(Map<String, String> files) {}

  /** The number of reports to be made, before the first of them. */
  void planned(int reports);

  /** A report is done, well or not. */
  void finished(Result result);
}
