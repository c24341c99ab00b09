package gen.check.structure;

import gen.check.Rule;
import java.util.List;

/** The prescribed contents, headings and their levels, years and dates. */
public final class StructureRules {
  private StructureRules() {}

  /** All of them, in the order of their pages in the documentation. */
  public static List<Rule> all() {
    return List.of();
  }
}
