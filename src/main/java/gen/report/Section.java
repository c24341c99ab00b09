package gen.report;

import java.util.List;

/**
 * One of the report's main parts, such as 主要举措和成效.
 *
 * @param id the word of the program for it: measures, problems …; the template's settings say which
 *     there are
 * @param heading without number; its words come from the settings
 * @param runIn true when the headings under it run into their text instead of standing on lines of
 *     their own
 * @param blocks empty only when the setting {@code from_facts} says that templates write the
 *     section
 */
public record Section(String id, Prose heading, boolean runIn, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
