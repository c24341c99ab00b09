package gen.report;

import java.util.List;

/**
 * An attachment of a report, on pages of its own (GB/T 9704-2012, 7.3.4 and 7.3.7). Immutable.
 *
 * @param title its name, without number
 * @param blocks what stands in it, never empty
 */
public record Attachment(Prose title, List<Block> blocks) {
  public Attachment {
    blocks = List.copyOf(blocks);
  }
}
