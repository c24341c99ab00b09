package gen.check;

/** A rule that knows for certain what to write in place of what it marks. */
public interface Mendable {
  /**
   * What is to stand in place of the marked characters; empty to leave them out.
   *
   * @param marked as it is written in the file
   */
  String mended(String marked);
}
