package gen.pdf;

import gen.pdf.proof.PrintedText;
import java.util.List;

/**
 * What became of one document.
 *
 * @param pdf the file; empty when rendering broke off
 * @param text what can be read on each page, in the order in which it is drawn; empty when
 *     rendering broke off
 * @param problems what the renderer complained of (unknown properties, refused resources), each
 *     once, in its own words. When there is one the file is not what its writer meant and must not
 *     be handed out
 * @param missing the characters, each once, that no font of their text has; when there is one, no
 *     page was set
 */
public record Rendered(
    byte[] pdf, List<List<PrintedText>> text, List<String> problems, List<Integer> missing) {
  public Rendered {
    text = List.copyOf(text);
    missing = List.copyOf(missing);
    problems = List.copyOf(problems);
  }

  /** No file. */
  static Rendered failed(List<String> problems, List<Integer> missing) {
    return new Rendered(new byte[0], List.of(), problems, missing);
  }

  /** How many pages the file has. */
  public int pages() {
    return text.size();
  }
}
