package gen.check;

import java.util.List;

/** A rule that knows for certain what to write in place of what it marks. */
public interface Mendable {
  /**
   * What is to stand in place of the marked characters; empty to leave them out.
   *
   * @param marked as it is written in the file
   */
  String mended(String marked);

  /**
   * The same for a rule that finds what to write in the project's files, such as the dictionary.
   *
   * @param arguments those of the finding
   */
  default String mended(String marked, List<String> arguments) {
    return mended(marked);
  }
}
