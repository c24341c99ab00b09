package gen.build;

/** Hears how a build goes on. Called by one thread at a time. */
public interface BuildListener {
  /** The number of reports to be made, before the first of them. */
  void planned(int reports);

  /** A report is done, well or not. */
  void finished(Result result);
}
