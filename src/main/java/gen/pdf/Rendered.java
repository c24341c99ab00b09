package gen.pdf;

import java.util.List;

/**
 * What became of one document.
 *
 * @param pdf the file; empty when rendering broke off
 * @param pages how many pages it has
 * @param problems what the renderer complained of (unknown properties, refused resources), each
 *     once, in its own words. When there is one the file is not what its writer meant and must not
 *     be handed out
 * @param missing the characters, each once, that no font of their text has; when there is one, no
 *     page was set
 */
public record Rendered(byte[] pdf, int pages, List<String> problems, List<Integer> missing) {
  public Rendered {
    missing = List.copyOf(missing);
    problems = List.copyOf(problems);
  }
}
